import { describe } from 'vitest';
import { rows } from './rows.js';

describe('forms of number in Chinese', () =>
  rows(`
新增确诊病例103例。 → confirmed 103 new
累计确诊病例1,204例。 → confirmed 1204 cumulative
新增确诊病例１０３例。 → confirmed 103 new
累计出院一百零三例。 → recovered 103 cumulative
新增两例死亡病例。 → deaths 2 new
累计确诊1.2万例。 → confirmed 12000 cumulative
累计死亡3百余例。 → deaths >300 cumulative
目前有数十例确诊病例。 → –
累计确诊数千例。 → –
无新增确诊病例。 → confirmed 0 new
零新增确诊病例。 → confirmed 0 new
新增确诊病例为零。 → confirmed 0 new
累计确诊12万3456例。 → confirmed 123456 cumulative
全球累计确诊病例1.5亿例。 → confirmed 150000000 cumulative @全球
新增确诊病例十七例。 → confirmed 17 new
累计确诊病例二千三百四十五例。 → confirmed 2345 cumulative
累计死亡５０余人。 → deaths >50 cumulative
新增确诊病例２，３４５例。 → confirmed 2345 new
新增确诊病例 12 例。 → confirmed 12 new
累计确诊病例：1 204例。 → confirmed 1204 cumulative
新增确诊病例廿三例。 → confirmed 23 new
没有新增死亡病例。 → deaths 0 new
连续5天无新增确诊病例。 → confirmed 0 new
新增確診病例八例。 → confirmed 8 new
累计接种疫苗1亿2000万人。 → vaccinated 120000000 cumulative
新增确诊病例**15**例。 → confirmed 15 new
十几名患者出院。 → –
未发现新增确诊病例。 → confirmed 0 new
`));

describe('forms of number in English', () =>
  rows(`
There were 103 new cases. → cases 103 new
There were 1,204 new cases. → cases 1204 new
There were twenty-one new cases. → cases 21 new
There have been 1.3 million cases. → cases 1300000 cumulative
A dozen new cases were reported. → cases 12 new
Two dozen new cases were reported. → cases 24 new
No new cases were reported. → cases 0 new
Zero deaths were reported. → deaths 0 *
There were no deaths. → deaths 0 *
There were a hundred new cases. → cases 100 new
There were 2 million new infections. → cases 2000000 new
Hundreds of people have died. → –
Dozens of new cases were reported. → –
Scores of patients are in hospital. → –
There were nine hundred and four new cases. → cases 904 new
There were 13 300 new cases. → cases 13300 new
Another 12 patients died. → deaths 12 new
One new case was reported. → cases 1 new
A single death was reported. → deaths 1 *
There were 5.2 thousand new cases. → cases 5200 new
Some 1.25m people have been infected. → cases ~1250000 cumulative
There were 45K new cases. → cases 45000 new
Thirty five (35) new cases were reported. → cases 35 new
There were 7 (seven) new cases. → cases 7 new
WHO has been notified of 1936 laboratory-confirmed cases. → confirmed 1936 *
A total of 9 029 (suspected, probable or confirmed) cases were reported. → cases 9029 cumulative
A couple of new cases were reported. → –
Deaths among pandemic (H1N1) 2009 confirmed cases are listed. → –
A handful of cases were reported. → –
`));
