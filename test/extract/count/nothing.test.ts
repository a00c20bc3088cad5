import { describe } from 'vitest';
import { rows } from './rows.js';

describe('what is no count in Chinese', () =>
  rows(`
浙江省确认首例新冠肺炎确诊病例。 → –
四川已确诊第二例新冠肺炎病例。 → –
病例13：男，45岁，现住朝阳区。 → –
确诊病例1—病例9的活动轨迹如下。 → –
患者均为60岁以上。 → –
治愈患者占比已近10%，病死率3.20%。 → –
医院新增床位500张，救治新冠肺炎患者。 → –
2100余名医护人员驰援湖北抗击疫情。 → –
企业为抗疫捐款300万元。 → –
全市常住人口1600万人，疫情形势平稳。 → –
密切接触者需隔离14天。 → –
COVID-19疫情期间，H5N1病毒也受到关注。 → –
确诊患者曾乘坐CA123次航班。 → –
法院就疫情期间三例案件作出判决。 → –
疫情期间，花店卖出三例盆栽。 → –
预防新冠肺炎，一例如下。 → –
疫情期间请拨打12320咨询。 → –
该县距武汉200公里，尚无感染。 → –
3名专家赴疫区指导救治患者。 → –
疫情防控期间，全市共设置检测点120个。 → –
医院采购呼吸机30台用于救治重症患者。 → –
新冠疫苗需接种2剂。 → –
警方查处涉疫违法案件12起，拘留8人。 → –
车祸造成3人死亡、5人受伤。 → –
疫情期间，5名志愿者为隔离人员送餐。 → –
该患者1月3日发热，38.5度。 → –
防疫期间学校有3200名学生返校。 → –
列车G1234次10车厢有确诊患者。 → –
每10万人感染12.3人。 → –
疫情期间发放消费券500万张。 → –
核酸检测每人次收费40元。 → –
3号楼2单元发现阳性病例。 → –
地震已造成12人死亡，疫情防控不放松。 → –
该院有5个隔离病区收治患者。 → –
`));

describe('what is no count in English', () =>
  rows(`
The fifth case of Ebola was confirmed. → –
Case 7 travelled from Freetown. → –
The 13th case of measles is a child. → –
The patient is a 55-year-old man with cholera. → –
People above the age of 60 die of influenza more often. → –
The hospital has 500 beds for COVID-19 patients. → –
Some 300 health workers were sent to fight Ebola. → –
The government spent $5 million on the outbreak. → –
The case fatality rate was 8.5% and cases rose by 12%. → –
There were 1318 new cases per million population. → –
The outbreak struck a city of 33 million people. → –
Contacts of cases stay at home for 14 days. → –
The village lies 28 kilometres from the outbreak. → –
COVID-19 and H5N1 cause disease; SARS-CoV-2 is a virus. → –
Patients travelled on flight CA123. → –
Three cases against the ministry are before the court. → –
In three cases out of four, speed is what patients need. → –
About 600 tests are available for suspected patients. → –
Toll-free line for patients: 909 → –
The outbreak affected 12 districts and 5 countries. → –
Go to one of the fever clinics named by the hospital. → –
In 2014 the outbreak began; patients came on 5 May at 10:30. → –
The earthquake killed 40 people during the pandemic. → –
Two policemen were killed in a shooting near the hospital. → –
The storm left 3 people dead and 12 injured. → –
The court heard 12 cases last week. → –
The museum has 40 display cases. → –
A box holds 24 cases of beer. → –
More than 200 doses of the cholera vaccine were delivered. → –
The virus can survive for 9 hours on plastic. → –
Room 12 is reserved for infected patients. → –
The team of 8 experts visited the cholera ward. → –
Call 115 if you have symptoms of the disease. → –
The club has lost 4 matches and suspended 2 players. → –
Police arrested 5 suspected thieves. → –
The survey asked 1,000 people about the pandemic. → –
At least 20 animals have been infected with rabies. → –
Masks cost 3 dollars during the outbreak. → –
`));
