import { describe } from 'vitest';
import { rows } from './rows.js';

describe('changes in Chinese', () =>
  rows(`
现有重症病例较前一日减少5例。 → severe -5 change
确诊病例比周一增加459例。 → confirmed 459 change
现有确诊病例减少12例。 → confirmed -12 change
重症病例增加8例。 → severe 8 change
在院患者比昨日减少30人。 → hospitalized -30 change
死亡人数较前一天增加17人。 → deaths 17 change
现有疑似病例较昨日下降9例。 → suspected -9 change
住院人数较上周增加120人。 → hospitalized 120 change
核减死亡病例2例。 → deaths -2 change
与前日相比，新增确诊病例减少6例。 → confirmed -6 change
死亡人数从12人增加到17人。 → deaths 12 cumulative · deaths 17 cumulative
确诊病例由80例增至95例。 → confirmed 80 cumulative · confirmed 95 cumulative
确诊病例增至95例，死亡升至3例。 → confirmed 95 cumulative · deaths 3 cumulative
危重病例与前一日持平。 → –
新增病例比昨日增长3%。 → –
现有确诊病例较昨日减少3例，为56例。 → confirmed -3 change · confirmed 56 current
死亡病例增加至64例。 → deaths 64 cumulative
现有重症病例62例，比昨日增加4例。 → severe 62 current · severe 4 change
单日新增确诊病例从300例降至120例。 → confirmed 300 new · confirmed 120 new
累计确诊病例翻倍至40例。 → confirmed 40 cumulative
`));

describe('changes in English', () =>
  rows(`
Deaths rose by 5. → deaths 5 change
The number of patients in intensive care fell by 12. → critical -12 change
The death toll doubled to 40. → deaths 40 cumulative
The death toll rose to 41, with two more in Lombardy. → deaths 41 cumulative · deaths 2 new @Lombardy
Cases increased from 12 to 17. → cases 12 cumulative · cases 17 cumulative
The number of active cases decreased by 30. → active -30 change
Hospitalizations were down by 9 from Monday. → hospitalized -9 change
The tally jumped to 300 cases. → cases 300 cumulative
That is an increase of 15 cases from the day before. → cases 15 change
There was a decrease of 7 cases compared with Tuesday. → cases -7 change
Cases climbed by 250 to 4,100. → cases 250 change · cases 4100 cumulative
The number of deaths increased to 64. → deaths 64 cumulative
The total number of cases reached 1,000. → cases 1000 cumulative
The number of new cases dropped from 90 to 60. → cases 90 new · cases 60 new
Infections grew by 31 in a day. → cases 31 change
The death toll has more than tripled to 66. → deaths 66 cumulative
Cases rose 12% last week. → –
The number of people in hospital fell to 44. → hospitalized 44 current
Confirmed cases went up by 18. → confirmed 18 change
The death toll climbed to 29 from 24. → deaths 29 cumulative · deaths 24 cumulative
`));
