import { describe } from 'vitest';
import { rows } from './rows.js';

describe('qualifiers in Chinese', () =>
  rows(`
累计确诊超过500例。 → confirmed >500 cumulative
累计确诊病例逾千例。 → confirmed >1000 cumulative
约300人被隔离。 → quarantined ~300 *
至少20人死亡。 → deaths ≥20 *
累计死亡近900人。 → deaths ≲900 cumulative
累计确诊病例不足100例。 → confirmed <100 cumulative
累计确诊2000多例。 → confirmed >2000 cumulative
累计确诊2000例以上。 → confirmed ≥2000 cumulative
累计感染40人左右。 → cases ~40 cumulative
死亡人数多达60人。 → deaths ≤60 *
累计治愈出院三百余例。 → recovered >300 cumulative
累计死亡人数突破10万。 → deaths >100000 cumulative
大约1.5万人接种了疫苗。 → vaccinated ~15000 *
累计确诊将近5万例。 → confirmed ≲50000 cumulative
估计有2000人感染。 → cases ~2000 *
每日新增病例少于10例。 → cases <10 new
新增确诊病例不超过5例。 → confirmed ≤5 new
累计死亡人数高达1200人。 → deaths ≤1200 cumulative
隔离观察的有上千人。 → quarantined >1000 *
累计确诊病例接近8万例。 → confirmed ≲80000 cumulative
累计确诊病例已达1万余例。 → confirmed >10000 cumulative
`));

describe('qualifiers in English', () =>
  rows(`
More than 500 cases have been reported. → cases >500 cumulative
Over 500 cases have been reported. → cases >500 cumulative
At least 20 people have died of cholera. → deaths ≥20 cumulative
About 300 people have been infected. → cases ~300 cumulative
Nearly 900 people have died of Ebola. → deaths ≲900 cumulative
Fewer than 10 new cases were reported. → cases <10 new
Up to 60 people have been infected. → cases ≤60 cumulative
Almost 1,000 new cases were reported. → cases ≲1000 new
Approximately 40 new cases were reported. → cases ~40 new
An estimated 2,000 people have been infected. → cases ~2000 cumulative
The death toll exceeds 10,000. → deaths >10000 cumulative
The death toll has passed 300. → deaths >300 cumulative
Some 250 people are in quarantine. → quarantined ~250 current
Around 12 new deaths were reported. → deaths ~12 new
No more than 5 new cases were reported. → cases ≤5 new
No fewer than 30 people have died of measles. → deaths ≥30 cumulative
Just over 100 new cases were reported. → cases >100 new
Close to 70 patients are in hospital. → hospitalized ≲70 current
Upwards of 400 people have fallen ill with dengue. → cases >400 cumulative
There were 50 or more new cases. → cases ≥50 new
Roughly 3,000 people have been vaccinated. → vaccinated ~3000 cumulative
More than 20 new deaths and about 90 new cases were reported. → deaths >20 new · cases ~90 new
`));
