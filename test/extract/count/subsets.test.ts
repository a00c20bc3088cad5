import { describe } from 'vitest';
import { rows } from './rows.js';

describe('whom a Chinese count counts', () =>
  rows(`
新增确诊病例20例，其中医务人员3例。 → confirmed 20 new · confirmed 3 new (医务人员)
累计确诊医护人员1716名。 → confirmed 1716 cumulative (医护人员)
新增确诊病例中，男性8例，女性5例。 → confirmed 8 new (男性) · confirmed 5 new (女性)
累计死亡病例17例，其中60岁以上老人14例。 → deaths 17 cumulative · deaths 14 cumulative (60岁以上老人)
累计确诊患者36人，其中外籍人员4人。 → confirmed 36 cumulative · confirmed 4 cumulative (外籍人员)
新增15例确诊病例，其中7例为密切接触者。 → confirmed 15 new · confirmed 7 new (密切接触者)
新增6例，4例为隔离管控人员。 → cases 6 new · cases 4 new (隔离管控人员)
确诊船员8人。 → confirmed 8 * (船员)
共有5名医护人员感染。 → cases 5 cumulative (医护人员)
又有2名儿童确诊。 → confirmed 2 new (儿童)
新增确诊病例9例，其中1例为无症状感染者转归。 → confirmed 9 new · confirmed 1 new (无症状感染者转归)
累计报告病例68例，其中学生42例、教师3例。 → cases 68 cumulative · cases 42 cumulative (学生) · cases 3 cumulative (教师)
该养老院已有21名老人死亡。 → deaths 21 cumulative (老人)
共有207名服刑人员确诊。 → confirmed 207 cumulative (服刑人员)
120名医护人员被隔离。 → quarantined 120 * (医护人员)
新增死亡病例2例，其中1名男性、1名女性。 → deaths 2 new · deaths 1 new (男性) · deaths 1 new (女性)
邮轮上新增确诊乘客61人。 → confirmed 61 new (乘客)
目前有38名孕产妇在院治疗。 → hospitalized 38 current (孕产妇)
累计感染新冠病毒的医务人员有14名。 → cases 14 cumulative (医务人员)
已有3名警察、2名消防员感染。 → cases 3 cumulative (警察) · cases 2 cumulative (消防员)
新增13名患者治愈出院。 → recovered 13 new
`));

describe('whom an English count counts', () =>
  rows(`
There were 40 cases, of whom 14 were health workers. → cases 40 * · cases 14 * (health workers)
The outbreak has infected 12 health care workers. → cases 12 cumulative (health care workers)
Two of the 12 cases are children. → cases 2 * (children) · cases 12 *
Seven prisoners tested positive. → confirmed 7 * (prisoners)
Ten confirmed cases, including three nurses, have been reported. → confirmed 10 cumulative · confirmed 3 cumulative (nurses)
Eleven cases, among them 2 foreign nationals, were reported. → cases 11 * · cases 2 * (foreign nationals)
No confirmed case has been reported among expats. → confirmed 0 cumulative (expats)
There were 22 deaths, including 5 pregnant women. → deaths 22 * · deaths 5 * (pregnant women)
Sixteen students have fallen ill with norovirus. → cases 16 cumulative (students)
There have been 12 deaths among health workers. → deaths 12 cumulative (health workers)
Of the 9 deaths, 6 were children under five. → deaths 9 * · deaths 6 * (children under five)
Twenty doctors are in quarantine. → quarantined 20 current (doctors)
Eighty crew members tested positive. → confirmed 80 * (crew members)
The disease has killed 6 soldiers. → deaths 6 cumulative (soldiers)
Thirty residents of the nursing home have died. → deaths 30 cumulative (residents of the nursing home)
Five new cases (3 men and 2 women) were reported. → cases 5 new · cases 3 new (men) · cases 2 new (women)
Of the 30 cases, 18 are male and 12 are female. → cases 30 * · cases 18 * (male) · cases 12 * (female)
Forty people have died of cholera. → deaths 40 cumulative
There are 12 patients in hospital. → hospitalized 12 current
Eight employees of the plant were infected. → cases 8 * (employees of the plant)
`));
