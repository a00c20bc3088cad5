import { describe } from 'vitest';
import { rows } from './rows.js';

describe('place in Chinese', () =>
  rows(
    `
湖北省新增确诊病例349例。 → confirmed 349 new @湖北省 country=CN
新增确诊病例15例：武汉13例，孝感2例。 → confirmed 15 new country=CN · confirmed 13 new @武汉 country=CN · confirmed 2 new @孝感 country=CN
德国累计确诊病例7.7万例。 → confirmed 77000 cumulative @德国 country=DE
新增1例确诊病例（在浦东新区）。 → confirmed 1 new @浦东新区 country=CN
新增死亡病例3例（黑龙江2例、河南1例）。 → deaths 3 new country=CN · deaths 2 new @黑龙江 country=CN · deaths 1 new @河南 country=CN
大连市新增确诊病例12例。其中甘井子区9例，金普新区3例。 → confirmed 12 new @大连市 country=CN · confirmed 9 new @甘井子区 country=CN · confirmed 3 new @金普新区 country=CN
刚果民主共和国新增埃博拉病例6例，死亡4例。 → cases 6 new @刚果民主共和国 country=CD · deaths 4 new @刚果民主共和国 country=CD
广州、深圳各新增确诊病例2例。 → confirmed 2 new @广州 country=CN · confirmed 2 new @深圳 country=CN
新增本土确诊病例8例，分布在呼和浩特市（5例）、包头市（3例）。 → confirmed 8 new local country=CN · confirmed 5 new local @呼和浩特市 country=CN · confirmed 3 new local @包头市 country=CN
全国累计报告确诊病例84154例。 → confirmed 84154 cumulative @全国 country=CN
疫情通报：北京新增2例，上海新增1例。 → cases 2 new @北京 country=CN · cases 1 new @上海 country=CN
香港新增确诊个案28宗。 → confirmed 28 new @香港 country=HK
日本新增确诊病例452例，韩国新增51例。 → confirmed 452 new @日本 country=JP · confirmed 51 new @韩国 country=KR
内蒙古自治区呼伦贝尔市累计报告确诊病例17例。 → confirmed 17 cumulative @内蒙古自治区呼伦贝尔市 country=CN
美国纽约州死亡病例增至9385例。 → deaths 9385 cumulative @美国纽约州 country=US
四川省成都市武侯区新增1例无症状感染者。 → asymptomatic 1 new @四川省成都市武侯区 country=CN
确诊病例分布：南宁市20例，柳州市12例，桂林市9例。 → confirmed 20 cumulative @南宁市 country=CN · confirmed 12 cumulative @柳州市 country=CN · confirmed 9 cumulative @桂林市 country=CN
意大利疫情：新增死亡病例382例，累计死亡27359例。 → deaths 382 new @意大利 country=IT · deaths 27359 cumulative @意大利 country=IT
湖南省新增确诊病例3例，其中长沙市2例（雨花区1例，岳麓区1例），永州市1例。 → confirmed 3 new @湖南省 country=CN · confirmed 2 new @长沙市 country=CN · confirmed 1 new @雨花区 country=CN · confirmed 1 new @岳麓区 country=CN · confirmed 1 new @永州市 country=CN
兵团第八师石河子市新增确诊病例1例。 → confirmed 1 new @第八师石河子市 country=CN
巴西圣保罗州新增死亡病例224例。 → deaths 224 new @巴西圣保罗州 country=BR
`,
    ['country'],
  ));

describe('place in English', () =>
  rows(
    `
Lombardy reported 1,489 new cases. → cases 1489 new @Lombardy country=IT
There were 12 deaths in Uganda. → deaths 12 * @Uganda country=UG
In Kenya, 14 people have died of cholera. → deaths 14 cumulative @Kenya country=KE
New cases were reported from Brazil (706 cases) and Peru (66 cases). → cases 706 new @Brazil country=BR · cases 66 new @Peru country=PE
Monroe County has recorded 3,100 cases of COVID-19. → cases 3100 cumulative @Monroe County country=null
A total of 19 cases have been reported from North Kivu Province. → cases 19 cumulative @North Kivu Province country=CD
Guinea, 3 new cases; Liberia, 8 new cases. → cases 3 new @Guinea country=GN · cases 8 new @Liberia country=LR
Nigeria has confirmed 22 cases and 5 deaths. → confirmed 22 cumulative @Nigeria country=NG · deaths 5 cumulative @Nigeria country=NG
Sierra Leone reported 10 new cases: 6 in Freetown and 4 in Kenema. → cases 10 new @Sierra Leone country=SL · cases 6 new @Freetown country=SL · cases 4 new @Kenema country=SL
The toll in Iran rose to 291. → deaths 291 cumulative @Iran country=IR
France: 45 new deaths. → deaths 45 new @France country=FR
There have been 7 cases in Toronto, Canada. → cases 7 cumulative @Toronto country=CA
Health officials in Oregon announced 25 new cases. → cases 25 new @Oregon country=US
Saudi Arabia's health ministry reported 3 new MERS cases. → cases 3 new @Saudi Arabia country=SA
Five patients are hospitalised in Guangdong Province, China. → hospitalized 5 current @Guangdong Province country=CN
The outbreak in Yemen has killed 2,000 people. → deaths 2000 cumulative @Yemen country=YE
Mexico had 900 cases, Chile 120 and Ecuador 80. → cases 900 * @Mexico country=MX · cases 120 * @Chile country=CL · cases 80 * @Ecuador country=EC
Two more cases were found in the district of Butembo. → cases 2 new @Butembo country=CD
Worldwide, 1.3 million people have been infected. → cases 1300000 cumulative country=null
The Philippines logged 6,000 dengue cases and 32 deaths. → cases 6000 * @Philippines country=PH · deaths 32 * @Philippines country=PH
`,
    ['country'],
  ));
