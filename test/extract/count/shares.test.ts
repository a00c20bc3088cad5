import { describe } from 'vitest';
import { rows } from './rows.js';

describe('其中: a share, no new total', () =>
  rows(`
累计确诊病例80例，其中死亡2例。 → confirmed 80 cumulative · deaths 2 cumulative
新增确诊病例6例，其中5例来自隔离点。 → confirmed 6 new · confirmed 5 new
现有确诊病例40例，其中重症5例，危重症1例。 → confirmed 40 current · severe 5 current · critical 1 current
累计死亡病例12例，其中10例患有基础疾病。 → deaths 12 cumulative · deaths 10 cumulative
新增无症状感染者9例，其中7例系闭环管理人员。 → asymptomatic 9 new · asymptomatic 7 new (闭环管理人员)
密切接触者1200人，其中已解除隔离800人。 → contacts 1200 cumulative · released 800 cumulative
累计报告病例230例，包括确诊病例190例和疑似病例40例。 → cases 230 cumulative · confirmed 190 cumulative · suspected 40 cumulative
在院治疗72人，其中病情危重3人。 → hospitalized 72 current · critical 3 current
新增确诊病例5例，其中3例为昨日无症状感染者转为确诊病例。 → confirmed 5 new · confirmed 3 new (昨日无症状感染者转为确诊病例)
累计治愈出院病例45例，含境外输入病例12例。 → recovered 45 cumulative · recovered 12 cumulative imported
确诊病例15例中，13例为本村村民。 → confirmed 15 * · confirmed 13 * (本村村民)
报告疟疾病例18例，其中恶性疟11例。 → cases 18 * · cases 11 *
检测1500人，其中阳性12人。 → tested 1500 * · confirmed 12 *
确诊病例102例，其余均为疑似病例。 → confirmed 102 *
新增死亡3例（其中武汉1例）。 → deaths 3 new · deaths 1 new @武汉
累计确诊50例，其中在院10例，出院39例，死亡1例。 → confirmed 50 cumulative · hospitalized 10 current · recovered 39 cumulative · deaths 1 cumulative
新增病例30例，其中轻型20例，普通型10例。 → cases 30 new · mild 20 new · moderate 10 new
新增确诊病例8例，其中社区筛查发现2例。 → confirmed 8 new · confirmed 2 new
在20名密切接触者中，4人核酸检测呈阳性。 → contacts 20 * · confirmed 4 *
累计确诊病例7例，其中6例已治愈出院，1例仍在治疗。 → confirmed 7 cumulative · recovered 6 cumulative · hospitalized 1 current
`));

describe('including, of whom: a share, no new total', () =>
  rows(`
There have been 28 cases, including 11 deaths. → cases 28 cumulative · deaths 11 cumulative
A total of 53 cases, of which 20 were fatal, have been reported. → cases 53 cumulative · deaths 20 cumulative
Of the 18 patients, 5 are in critical condition. → cases 18 * · critical 5 current
The ministry reported 100 new cases, 40 of which are asymptomatic. → cases 100 new · asymptomatic 40 new
There were 31 new cases, 17 of them confirmed. → cases 31 new · confirmed 17 new
Sixty people were tested, of whom 4 were positive. → tested 60 * · confirmed 4 *
There have been 400 confirmed cases; 350 have recovered. → confirmed 400 cumulative · recovered 350 cumulative
Eighteen of the 25 cases have been laboratory confirmed. → confirmed 18 cumulative · cases 25 *
A total of 600 suspected cases, including 75 confirmed by laboratory testing, have been notified. → suspected 600 cumulative · confirmed 75 cumulative
The state has 88 cases, with 12 people hospitalized. → cases 88 * · hospitalized 12 *
Of these cases, 8 have died and 31 have recovered; cases total 52. → deaths 8 cumulative · recovered 31 cumulative · cases 52 cumulative
The 16 new cases include 3 deaths. → cases 16 new · deaths 3 new
So far 70 people have been infected, and seven of them have died. → cases 70 cumulative · deaths 7 cumulative
Out of 210 contacts, 190 have been seen. → contacts 210 * · contacts 190 *
A total of 37 cases (15 confirmed, 10 probable and 12 suspected) were identified. → cases 37 cumulative · confirmed 15 cumulative · suspected 10 cumulative · suspected 12 cumulative
Fourteen deaths have occurred among the 130 confirmed cases. → deaths 14 cumulative · confirmed 130 *
There are 45 cases, two-thirds of them among children. → cases 45 *
Of 158 cases, 105 were classified as confirmed and 53 as probable. → cases 158 * · confirmed 105 * · suspected 53 *
Of 60 suspected cases, 41 have been discarded. → suspected 60 * · excluded 41 *
Nineteen cases were hospitalized, one of whom died. → hospitalized 19 * · deaths 1 *
Half of the 24 cases are health workers. → cases 24 *
The outbreak has caused 310 cases, 9 of them fatal. → cases 310 cumulative · deaths 9 cumulative
`));
