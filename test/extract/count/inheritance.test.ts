import { describe } from 'vitest';
import { rows } from './rows.js';

describe('what a Chinese item inherits, and where that ends', () =>
  rows(`
新增确诊病例5例（杭州3例，宁波2例），新增出院病例4例（温州4例）。 → confirmed 5 new · confirmed 3 new @杭州 · confirmed 2 new @宁波 · recovered 4 new · recovered 4 new @温州
新增确诊病例7例，其中境外输入病例6例，本土病例1例；新增死亡病例2例。 → confirmed 7 new · confirmed 6 new imported · confirmed 1 new local · deaths 2 new
累计确诊病例90例，其中重症4例、危重症2例，出院30例，死亡1例。 → confirmed 90 cumulative · severe 4 current · critical 2 current · recovered 30 cumulative · deaths 1 cumulative
江苏省新增确诊病例2例；累计确诊病例653例。浙江省新增确诊病例1例。 → confirmed 2 new @江苏省 · confirmed 653 cumulative @江苏省 · confirmed 1 new @浙江省
现有确诊病例76例（其中重症病例3例），累计治愈出院病例920例，无死亡病例。 → confirmed 76 current · severe 3 current · recovered 920 cumulative · deaths 0 cumulative
新增疑似病例6例（均为境外输入病例），新增治愈出院病例9例。 → suspected 6 new imported · recovered 9 new
新增本土确诊病例4例，均在北京；新增境外输入确诊病例3例（上海2例，广东1例）。 → confirmed 4 new local @北京 · confirmed 3 new imported · confirmed 2 new imported @上海 · confirmed 1 new imported @广东
累计报告境外输入确诊病例230例，累计治愈出院210例，现有确诊病例20例。 → confirmed 230 cumulative imported · recovered 210 cumulative imported · confirmed 20 current imported
意大利累计确诊病例20万例，死亡2.7万例；西班牙累计确诊病例21万例，死亡2.4万例。 → confirmed 200000 cumulative @意大利 · deaths 27000 cumulative @意大利 · confirmed 210000 cumulative @西班牙 · deaths 24000 cumulative @西班牙
全省新增确诊病例10例。石家庄市6例，邢台市4例。 → confirmed 10 new · confirmed 6 new @石家庄市 · confirmed 4 new @邢台市
新增无症状感染者17例，当日转为确诊病例3例，当日解除医学观察8例。 → asymptomatic 17 new · confirmed 3 new · released 8 new
尚在医学观察无症状感染者600例（境外输入101例）。 → asymptomatic 600 current · asymptomatic 101 current imported
累计收到港澳台地区通报确诊病例1478例：香港1038例（出院1003例，死亡4例），澳门45例。 → confirmed 1478 cumulative @港澳台地区 · confirmed 1038 cumulative @香港 · recovered 1003 cumulative @香港 · deaths 4 cumulative @香港 · confirmed 45 cumulative @澳门
新增确诊12例，疑似4例，死亡1例，治愈3例。 → confirmed 12 new · suspected 4 new · deaths 1 new · recovered 3 new
新增确诊病例20例，其中武汉市15例、黄冈市5例；累计确诊病例300例，其中武汉市200例、黄冈市100例。 → confirmed 20 new · confirmed 15 new @武汉市 · confirmed 5 new @黄冈市 · confirmed 300 cumulative · confirmed 200 cumulative @武汉市 · confirmed 100 cumulative @黄冈市
累计确诊病例16例，已出院10例，在院隔离治疗6例。目前追踪到密切接触者268人，已解除医学观察240人。 → confirmed 16 cumulative · recovered 10 cumulative · hospitalized 6 current · contacts 268 cumulative · released 240 cumulative
韩国新增确诊病例27例。其中14例为本土病例。 → confirmed 27 new @韩国 · confirmed 14 new local @韩国
新增确诊病例：郑州市2例；洛阳市1例。新增死亡病例：郑州市1例。 → confirmed 2 new @郑州市 · confirmed 1 new @洛阳市 · deaths 1 new @郑州市
福建省新增境外输入确诊病例1例（厦门市报告），无新增本土确诊病例。 → confirmed 1 new imported @厦门市 · confirmed 0 new local @福建省
新增确诊病例8例，治愈出院6例；新增无症状感染者5例，解除观察2例。 → confirmed 8 new · recovered 6 new · asymptomatic 5 new · released 2 new
`));

describe('what an English item inherits, and where that ends', () =>
  rows(`
There were 24 new cases: 10 in Uganda, 8 in Kenya and 6 in Rwanda. → cases 24 new · cases 10 new @Uganda · cases 8 new @Kenya · cases 6 new @Rwanda
Guinea reported 3 new cases and 5 deaths; Liberia reported 8 new cases and 7 deaths. → cases 3 new @Guinea · deaths 5 new @Guinea · cases 8 new @Liberia · deaths 7 new @Liberia
A total of 215 deaths (177 confirmed and 38 probable) have been reported. → deaths 215 cumulative · deaths 177 cumulative · deaths 38 cumulative
As of today, 341 cases (303 confirmed, 38 probable) have been reported. → cases 341 cumulative · confirmed 303 cumulative · suspected 38 cumulative
The ministry reported 90 new cases, 12 of them in Lusaka. → cases 90 new · cases 12 new @Lusaka
The country has 45 confirmed cases, including 6 deaths, and 300 suspected cases. → confirmed 45 * · deaths 6 * · suspected 300 *
There have been 1,200 cases, with 40 deaths. → cases 1200 cumulative · deaths 40 cumulative
There were 80 new cases last week. The total now stands at 990. → cases 80 new · cases 990 cumulative
Of the 60 new cases, 45 are linked to the market. → cases 60 new · cases 45 new
A total of 70 cases have been confirmed: 50 in Texas, 15 in Ohio and 5 in Maine. → confirmed 70 cumulative · confirmed 50 cumulative @Texas · confirmed 15 cumulative @Ohio · confirmed 5 cumulative @Maine
Spain reported 500 new deaths; Italy 600; France 450. → deaths 500 new @Spain · deaths 600 new @Italy · deaths 450 new @France
There were 15 new cases on Monday, 12 on Tuesday and 9 on Wednesday. → cases 15 new · cases 12 new · cases 9 new
The state has reported 4,000 cases. Of those, 220 people have died. → cases 4000 cumulative · deaths 220 cumulative
Ninety-three contacts have been listed, of whom 80 are being followed up. → contacts 93 cumulative · contacts 80 current
Seven new deaths were reported, bringing the total to 90. → deaths 7 new · deaths 90 cumulative
To date, 812 cases and 30 deaths have been reported, and 610 people have recovered. → cases 812 cumulative · deaths 30 cumulative · recovered 610 cumulative
There are 33 patients in hospital, 4 of them in intensive care. → hospitalized 33 current · critical 4 current
Eleven cases were confirmed in Ghana; no deaths were reported. → confirmed 11 * @Ghana · deaths 0 * @Ghana
The most affected countries are Chad (400 cases), Niger (150) and Mali (90). → cases 400 * @Chad · cases 150 * @Niger · cases 90 * @Mali
Japan has 120 cases; 8 of the patients have died. → cases 120 * @Japan · deaths 8 cumulative @Japan
`));
