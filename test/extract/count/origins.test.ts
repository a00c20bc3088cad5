import { describe } from 'vitest';
import { rows } from './rows.js';

describe('origin in Chinese', () =>
  rows(`
新增境外输入确诊病例11例。 → confirmed 11 new imported
新增本土确诊病例5例。 → confirmed 5 new local
新增确诊病例16例，其中境外输入11例，本土5例。 → confirmed 16 new · confirmed 11 new imported · confirmed 5 new local
累计境外输入病例2032例。 → cases 2032 cumulative imported
新增4例无症状感染者，均为境外输入。 → asymptomatic 4 new imported
新增无症状感染者30例（境外输入28例，本土2例）。 → asymptomatic 30 new · asymptomatic 28 new imported · asymptomatic 2 new local
新增本地确诊个案2宗。 → confirmed 2 new local
新增境外移入病例6例。 → cases 6 new imported
昨日新增的21例确诊病例全部为境外输入。 → confirmed 21 new imported
新增输入性疟疾病例1例。 → cases 1 new imported
当日无新增本土确诊病例，新增境外输入确诊病例2例。 → confirmed 0 new local · confirmed 2 new imported
累计报告本土确诊病例871例、境外输入确诊病例136例。 → confirmed 871 cumulative local · confirmed 136 cumulative imported
境外输入现有确诊病例53例，其中重症1例。 → confirmed 53 current imported · severe 1 current imported
新增病例9例，其中8例由境外输入，1例为本地感染。 → cases 9 new · cases 8 new imported · cases 1 new local
新增1例由俄罗斯输入的确诊病例。 → confirmed 1 new imported
新增确诊病例3例，均为境外输入，其中2例来自美国，1例来自英国。 → confirmed 3 new imported · confirmed 2 new imported · confirmed 1 new imported
社会面新增本土病例14例。 → cases 14 new local
累计治愈出院境外输入确诊病例1985例。 → recovered 1985 cumulative imported
新增死亡病例1例，为境外输入病例。 → deaths 1 new imported
新增出院病例5例，其中境外输入4例。 → recovered 5 new · recovered 4 new imported
新增本土感染者19例（确诊病例7例、无症状感染者12例）。 → cases 19 new local · confirmed 7 new local · asymptomatic 12 new local
7例为本土病例，3例为境外输入病例。 → cases 7 * local · cases 3 * imported
`));

describe('origin in English', () =>
  rows(`
All 12 new cases were imported. → cases 12 new imported
Nine locally acquired cases were reported. → cases 9 * local
Of the 30 new cases, 28 were imported and two were local. → cases 30 new · cases 28 new imported · cases 2 new local
There were 6 imported cases of measles. → cases 6 * imported
The island reported 4 indigenous cases of malaria. → cases 4 * local
Five domestically transmitted infections were found. → cases 5 * local
The ministry reported 11 new local cases and 3 imported cases. → cases 11 new local · cases 3 new imported
Seventeen cases were acquired overseas. → cases 17 * imported
So far, 40 autochthonous cases of dengue have been detected. → cases 40 cumulative local
A total of 65 travel-related cases have been reported. → cases 65 cumulative imported
Eight cases were linked to travel abroad. → cases 8 * imported
Three of the new cases were infected abroad. → cases 3 new imported
The ministry confirmed 22 community cases. → confirmed 22 * local
There have been 10 cases of local transmission. → cases 10 cumulative local
Another 5 cases were imported from Italy. → cases 5 new imported
The health authority found 2 imported asymptomatic cases. → asymptomatic 2 * imported
Of 50 confirmed cases, 45 were locally transmitted. → confirmed 50 * · confirmed 45 * local
There was one imported case. → cases 1 * imported
No local cases were reported, and 7 imported cases were detected. → cases 0 * local · cases 7 * imported
Six new domestic cases and nine new overseas cases were recorded. → cases 6 new local · cases 9 new imported
`));
