import { describe } from 'vitest';
import { rows } from './rows.js';

describe('measures in Chinese', () =>
  rows(`
0—24时，新增确诊病例31例。 → confirmed 31 new
截至目前，累计报告确诊病例81620例。 → confirmed 81620 cumulative
现有确诊病例1727例。 → confirmed 1727 current
当日新增治愈出院病例168例。 → recovered 168 new
昨天一天有6人死亡。 → deaths 6 new
累计治愈出院病例76571例。 → recovered 76571 cumulative
目前尚在医学观察的密切接触者19533人。 → quarantined 19533 current
过去24小时内新增死亡病例12例。 → deaths 12 new
疫情发生以来，共报告病例46例。 → cases 46 cumulative
今年以来共报告登革热病例120例。 → cases 120 cumulative
与前一日相比，重症病例减少15例。 → severe -15 change
本周新增病例8例。 → cases 8 new
较昨日增加23例确诊病例。 → confirmed 23 change
单日新增死亡人数达到98人。 → deaths 98 new
确诊人数增至77人。 → confirmed 77 cumulative
住院病例1060例。 → hospitalized 1060 current
尚有36名患者在院治疗。 → hospitalized 36 current
至此，该市确诊病例总数为204例。 → confirmed 204 cumulative
又有4人确诊。 → confirmed 4 new
再增2例死亡病例。 → deaths 2 new
无新增疑似病例，现有疑似病例14例。 → suspected 0 new · suspected 14 current
累计确诊病例500例，累计治愈出院480例，累计死亡12例，现有确诊病例8例。 → confirmed 500 cumulative · recovered 480 cumulative · deaths 12 cumulative · confirmed 8 current
新增出院3例，累计出院45例。 → recovered 3 new · recovered 45 cumulative
目前仍有5人住院，其中2人病重。 → hospitalized 5 current · severe 2 current
`));

describe('measures in English', () =>
  rows(`
The state reported 52 new cases on Friday. → cases 52 new
To date, 311 people have died of Ebola. → deaths 311 cumulative
The country has recorded 4,120 confirmed cases since the outbreak began. → confirmed 4120 cumulative
There are currently 14 patients in hospital. → hospitalized 14 current
Twelve additional deaths were reported overnight. → deaths 12 new
In the past 24 hours, 90 people tested positive. → confirmed 90 new
The cumulative number of cases is 10,339. → cases 10339 cumulative
The national tally now stands at 705 infections. → cases 705 cumulative
This brings the total number of deaths to 19. → deaths 19 cumulative
Deaths rose by 6 from the previous day. → deaths 6 change
So far this year, 12,000 cases have been notified. → cases 12000 cumulative
Five people remain hospitalized. → hospitalized 5 current
Last week 18 cases of dengue were notified. → cases 18 new
A further 7 people have recovered. → recovered 7 new
There were 230 new infections and 4 deaths yesterday. → cases 230 new · deaths 4 new
Altogether 66 people have been affected by the disease. → cases 66 cumulative
The number of active cases fell by 12. → active -12 change
The daily count was 45 new cases. → cases 45 new
Another three patients have died, raising the death toll to 28. → deaths 3 new · deaths 28 cumulative
Seventeen contacts are still under observation. → contacts 17 current
Since last week's update, 31 new cases and 2 deaths have been reported. → cases 31 new · deaths 2 new
The cholera outbreak has infected 900 people and killed 21. → cases 900 cumulative · deaths 21 cumulative
Authorities announced 40 more infections, taking the total to 512. → cases 40 new · cases 512 cumulative
There have been 8 deaths so far. → deaths 8 cumulative
`));
