import { describe } from 'vitest';
import { rows } from './rows.js';

describe('disease in Chinese', () =>
  rows(
    `
新增登革热病例12例。 → cases 12 new disease=登革热
累计报告新冠肺炎确诊病例58例。 → confirmed 58 cumulative disease=新冠肺炎
新增新型冠状病毒感染的肺炎确诊病例8例。 → confirmed 8 new disease=新型冠状病毒感染的肺炎
新型冠状病毒感染的肺炎疫情：新增确诊病例8例。 → confirmed 8 new disease=新型冠状病毒感染的肺炎
新增人感染H7N9禽流感病例3例。 → cases 3 new disease=人感染H7N9禽流感
累计报告埃博拉病例3470例。 → cases 3470 cumulative disease=埃博拉
新增霍乱病例2例。 → cases 2 new disease=霍乱
新增猴痘确诊病例5例。 → confirmed 5 new disease=猴痘
今年累计报告手足口病病例230例。 → cases 230 cumulative disease=手足口病
新增腸病毒重症病例1例。 → severe 1 new disease=腸病毒
累计报告麻疹病例41例。 → cases 41 cumulative disease=麻疹
累计报告布鲁氏菌病病例96例。 → cases 96 cumulative disease=布鲁氏菌病
新增日本脑炎病例2例。 → cases 2 new disease=日本脑炎
累计报告诺如病毒感染病例33例。 → cases 33 cumulative disease=诺如病毒
新增中东呼吸综合征病例4例。 → cases 4 new disease=中东呼吸综合征
累计报告肺结核病例102例。 → cases 102 cumulative disease=肺结核
新增流感重症病例17例。 → severe 17 new disease=流感
新增退伍军人病病例3例。 → cases 3 new disease=退伍军人病
新增尼帕病毒病例2例。 → cases 2 new disease=尼帕病毒
新增百日咳病例26例。 → cases 26 new disease=百日咳
累计报告艾滋病病例88例。 → cases 88 cumulative disease=艾滋病
登革热疫情通报⏎全市新增确诊病例6例。 → confirmed 6 new disease=登革热
新增恙虫病病例1例。 → cases 1 new disease=恙虫病
`,
    ['disease'],
  ));

describe('disease in English', () =>
  rows(
    `
There were 12 new cases of cholera. → cases 12 new disease=cholera
There were 12 new COVID-19 cases. → cases 12 new disease=COVID-19
There were 12 new cases of Ebola virus disease. → cases 12 new disease=Ebola virus disease
There were 4 new cases of avian influenza A(H5N1). → cases 4 new disease=avian influenza A(H5N1)
There were 9 new dengue cases. → cases 9 new disease=dengue
There were 9 new cases of dengue fever. → cases 9 new disease=dengue fever
There were 40 new mpox cases. → cases 40 new disease=mpox
There were 5 new cases of yellow fever. → cases 5 new disease=yellow fever
There were 7 new cases of Marburg virus disease. → cases 7 new disease=Marburg virus disease
There were 2 new cases of plague. → cases 2 new disease=plague
There were 31 new measles cases. → cases 31 new disease=measles
There were 3 new cases of MERS-CoV. → cases 3 new disease=MERS-CoV
There were 6 new cases of Lassa fever. → cases 6 new disease=Lassa fever
There were 8 new cases of meningitis. → cases 8 new disease=meningitis
There were 2 new polio cases. → cases 2 new disease=polio
There were 14 new cases of diphtheria. → cases 14 new disease=diphtheria
There were 5 new cases of hepatitis E. → cases 5 new disease=hepatitis E
There were 11 new cases of legionellosis. → cases 11 new disease=legionellosis
There were 3 new cases of Nipah virus. → cases 3 new disease=Nipah virus
There were 20 new cases of typhoid fever. → cases 20 new disease=typhoid fever
There were 6 new cases of scarlet fever. → cases 6 new disease=scarlet fever
There were 9 new cases of whooping cough. → cases 9 new disease=whooping cough
There were 9 new cases of HIV. → cases 9 new disease=HIV
There were 4 new cases of trachoma. → cases 4 new disease=trachoma
There were 17 new cases of salmonella. → cases 17 new disease=salmonella
`,
    ['disease'],
  ));
