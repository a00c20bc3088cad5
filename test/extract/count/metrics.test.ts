import { describe } from 'vitest';
import { rows } from './rows.js';

describe('metrics in Chinese', () =>
  rows(`
全市累计确诊病例58例。 → confirmed 58 cumulative
新增疑似病例9例。 → suspected 9 new
新增无症状感染者26例。 → asymptomatic 26 new
现有重症病例7例。 → severe 7 current
现有危重症患者3例。 → critical 3 current
轻型病例15例，普通型病例22例，重型病例4例，危重型病例1例。 → mild 15 current · moderate 22 current · severe 4 current · critical 1 current
累计死亡病例31例。 → deaths 31 cumulative
新增治愈出院病例18例。 → recovered 18 new
新增解除隔离医学观察的无症状感染者40例。 → released 40 new
目前在院治疗61人。 → hospitalized 61 current
现有确诊病例102例。 → confirmed 102 current
集中隔离医学观察1356人。 → quarantined 1356 current
累计追踪到密切接触者4021人。 → contacts 4021 cumulative
当日完成核酸检测12.5万人。 → tested 125000 new
核酸检测结果阴性的有312人。 → tested_negative 312 *
等待检测结果45人。 → pending 45 current
累计排除疑似病例211例。 → excluded 211 cumulative
累计接种新冠疫苗者达3200万人。 → vaccinated 32000000 cumulative
发热门诊当日接诊680人次。 → fever_visits 680 new
报告霍乱病例5例。 → cases 5 *
13人病情危重。 → critical 13 current
目前2人病情平稳。 → stable 2 current
其余85名患者病情稳定。 → stable 85 current
已有7人不治身亡。 → deaths 7 cumulative
有3名患者抢救无效死亡。 → deaths 3 *
共有1200人被居家隔离。 → quarantined 1200 *
境外输入确诊病例中，19人仍在院治疗。 → hospitalized 19 current imported
确诊的11名患者均已痊愈。 → recovered 11 cumulative
`));

describe('metrics in English', () =>
  rows(`
Officials confirmed 14 new cases of measles. → confirmed 14 new
There were 61 suspected cases of cholera. → suspected 61 *
At the moment 12 patients are in intensive care. → critical 12 current
The hospital is treating 38 patients for cholera. → hospitalized 38 current
Nineteen people have recovered from the disease. → recovered 19 cumulative
A total of 402 contacts have been identified. → contacts 402 cumulative
In total, 5,120 people were tested for COVID-19. → tested 5120 cumulative
So far 88 people have tested negative for the coronavirus. → tested_negative 88 cumulative
Results are pending for 23 patients. → pending 23 current
There are 76 active cases. → active 76 current
At present 240 travellers are in quarantine. → quarantined 240 current (travellers)
Six asymptomatic cases were detected. → asymptomatic 6 *
The virus has killed 33 people. → deaths 33 cumulative
Two patients remain in critical condition. → critical 2 current
Seven severe cases of dengue were reported. → severe 7 *
More than 3 million people have been vaccinated against yellow fever. → vaccinated >3000000 cumulative
There were 20 outbreak cases. → cases 20 *
There were 9 fatalities. → deaths 9 *
Eleven patients were discharged from hospital on Monday. → recovered 11 new
Five people were hospitalised with Legionnaires' disease. → hospitalized 5 *
The ministry reported 17 laboratory-confirmed cases of MERS. → confirmed 17 *
Thirty-one probable cases are under investigation. → suspected 31 *
Eighteen people fell ill with salmonellosis. → cases 18 *
Four people tested positive. → confirmed 4 *
Three of the 20 cases have died. → deaths 3 cumulative · cases 20 *
So far 250 contacts have completed their 21-day follow-up. → released 250 cumulative
`));
