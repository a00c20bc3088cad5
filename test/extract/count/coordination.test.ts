import { describe } from 'vitest';
import { rows } from './rows.js';

describe('ellipsis and coordination in Chinese', () =>
  rows(`
确诊18例、疑似31例、死亡1例。 → confirmed 18 cumulative · suspected 31 cumulative · deaths 1 cumulative
新增确诊病例：武汉13例，孝感2例，黄冈1例。 → confirmed 13 new @武汉 · confirmed 2 new @孝感 · confirmed 1 new @黄冈
新增确诊病例6例，天津、河北各3例。 → confirmed 6 new · confirmed 3 new @天津 · confirmed 3 new @河北
新增确诊病例和无症状感染者分别为5例和8例。 → confirmed 5 new · asymptomatic 8 new
新增确诊病例、疑似病例分别为12例、3例。 → confirmed 12 new · suspected 3 new
海淀区2例、朝阳区1例，均为新增确诊病例。 → confirmed 2 new @海淀区 · confirmed 1 new @朝阳区
新增3例确诊病例和4例无症状感染者。 → confirmed 3 new · asymptomatic 4 new
新增3例确诊、1例死亡、6例出院。 → confirmed 3 new · deaths 1 new · recovered 6 new
累计确诊70例，治愈65例，死亡1例。 → confirmed 70 cumulative · recovered 65 cumulative · deaths 1 cumulative
造成12人感染，3人死亡。 → cases 12 * · deaths 3 *
累计有5600人感染、420人死亡。 → cases 5600 cumulative · deaths 420 cumulative
疫情最新：美国新增3.1万例，俄罗斯新增1.1万例，巴西新增9800例。 → cases 31000 new @美国 · cases 11000 new @俄罗斯 · cases 9800 new @巴西
新增确诊病例4例：西安市3例，咸阳市、宝鸡市无新增。 → confirmed 4 new · confirmed 3 new @西安市
德阳、绵阳两地各新增2例确诊病例。 → confirmed 2 new @德阳 · confirmed 2 new @绵阳
新增确诊9例（新乡5例、安阳4例）、疑似7例。 → confirmed 9 new · confirmed 5 new @新乡 · confirmed 4 new @安阳 · suspected 7 new
无新增确诊病例、疑似病例和死亡病例。 → confirmed 0 new · suspected 0 new · deaths 0 new
累计报告确诊病例25例（已出院20例，在院5例）。 → confirmed 25 cumulative · recovered 20 cumulative · hospitalized 5 current
确诊病例42例，男25例，女17例。 → confirmed 42 * · confirmed 25 * (男) · confirmed 17 * (女)
新增本土“71+389”例。 → confirmed 71 new local · asymptomatic 389 new local
昨日新增本土确诊1例、无症状2例。 → confirmed 1 new local · asymptomatic 2 new local
累计确诊/死亡：320例/11例。 → confirmed 320 cumulative · deaths 11 cumulative
`));

describe('ellipsis and coordination in English', () =>
  rows(`
There were 5 deaths and 12 recoveries. → deaths 5 * · recovered 12 *
The toll rose to 41, with two more deaths in Lombardy. → deaths 41 cumulative @Lombardy · deaths 2 new @Lombardy
Ten people were infected and three died. → cases 10 * · deaths 3 *
The country reported 60 cases, 4 deaths and 21 recoveries. → cases 60 * · deaths 4 * · recovered 21 *
Some 30 confirmed and 12 suspected cases have been reported. → confirmed ~30 cumulative · suspected 12 cumulative
There were 12 cases in May and 9 in June. → cases 12 * · cases 9 *
Of 60 contacts, 40 tested negative and 20 are awaiting results. → contacts 60 * · tested_negative 40 * · pending 20 *
Kenya and Uganda reported 3 cases each. → cases 3 * @Kenya · cases 3 * @Uganda
There have been 8 confirmed, 3 probable and 11 suspected cases. → confirmed 8 cumulative · suspected 3 cumulative · suspected 11 cumulative
So far 61 have been confirmed, 12 have died and 30 have recovered from Ebola. → confirmed 61 cumulative · deaths 12 cumulative · recovered 30 cumulative
Confirmed cases: 120; deaths: 6; recovered: 77. → confirmed 120 cumulative · deaths 6 cumulative · recovered 77 cumulative
The province had 9 cases and the capital 14. → cases 9 * · cases 14 *
There were 14 new cases and as many deaths. → cases 14 new
The hospital admitted 20 patients and discharged 15. → hospitalized 20 * · recovered 15 *
Two people died on Monday and three on Tuesday. → deaths 2 new · deaths 3 new
New cases: 45. New deaths: 2. Total cases: 1,900. → cases 45 new · deaths 2 new · cases 1900 cumulative
France reported 12 cases, Germany nine and Spain six. → cases 12 * @France · cases 9 * @Germany · cases 6 * @Spain
There were 17 new deaths and 204 new hospital admissions. → deaths 17 new · hospitalized 204 new
Six children and two adults have died of measles. → deaths 6 cumulative (children) · deaths 2 cumulative (adults)
The island has 9 confirmed cases, 7 of which are active and 2 recovered. → confirmed 9 * · active 7 current · recovered 2 *
`));
