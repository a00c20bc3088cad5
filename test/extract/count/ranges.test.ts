import { describe } from 'vitest';
import { rows } from './rows.js';

describe('ranges in Chinese', () =>
  rows(`
新增疑似病例3至5例。 → suspected 3-5 new
新增确诊病例10-15例。 → confirmed 10-15 new
新增确诊病例10～15例。 → confirmed 10-15 new
累计感染2000到3000人。 → cases 2000-3000 cumulative
累计死亡1万至1.5万人。 → deaths 10000-15000 cumulative
每日新增死亡20—30例。 → deaths 20-30 new
新增病例数在5至8例之间。 → cases 5-8 new
现有重症2至3例。 → severe 2-3 current
累计隔离100~120人。 → quarantined 100-120 cumulative
单日新增确诊病例4000至5000例。 → confirmed 4000-5000 new
新增死亡病例三至五例。 → deaths 3-5 new
累计确诊病例40万至50万例。 → confirmed 400000-500000 cumulative
新增无症状感染者20例至30例。 → asymptomatic 20-30 new
目前有6到7人住院。 → hospitalized 6-7 current
`));

describe('ranges in English', () =>
  rows(`
Between 10 and 15 new cases were reported. → cases 10-15 new
There were 3 to 5 new cases. → cases 3-5 new
There were 3-5 new cases. → cases 3-5 new
There were 10–15 new deaths. → deaths 10-15 new
From 200 to 300 people have been infected. → cases 200-300 cumulative
Some 20 to 30 patients are in hospital. → hospitalized ~20-30 current
Between 1,000 and 1,200 people have died. → deaths 1000-1200 cumulative
There were between two and four new deaths. → deaths 2-4 new
There have been 1 to 2 million infections. → cases 1000000-2000000 cumulative
There were five to six new cases. → cases 5-6 new
An estimated 40,000 to 50,000 people have been infected. → cases ~40000-50000 cumulative
Every day, 12 to 14 new cases are reported. → cases 12-14 new
About 100-150 contacts have been identified. → contacts ~100-150 cumulative
Two to three patients remain in intensive care. → critical 2-3 current
`));

describe('what is no range', () =>
  rows(`
The number of new cases fell from 37 to 8. → cases 37 new · cases 8 new
The death toll rose from 12 to 17. → deaths 12 cumulative · deaths 17 cumulative
确诊病例从175例增加到1039例。 → confirmed 175 cumulative · confirmed 1039 cumulative
5—7月新增确诊病例12例。 → confirmed 12 new
病例1至病例9均已出院。 → –
患者年龄在30至45岁。 → –
Patients are aged 30 to 45. → –
Symptoms appear in 2 to 14 days. → –
隔离期为14至21天。 → –
On 5–7 May there were 12 new cases. → cases 12 new
The 2018–2020 outbreak caused 3,470 cases. → cases 3470 * 2018-01-01/2020-12-31
Cases 12-15 are contacts of case 3. → –
`));
