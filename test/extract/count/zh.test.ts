import { describe, expect, test } from 'vitest';
import { counted, summary } from './found.js';

type Rows = readonly (readonly [string, readonly string[]])[];
const check = ([text, expected]: readonly [string, readonly string[]]): void =>
  expect(counted(text).map(summary)).toEqual(expected);

describe('numbers', () => {
  const rows: Rows = [
    ['新增确诊病例103例。', ['confirmed 103 new']],
    ['累计报告确诊病例1,204例。', ['confirmed 1204 cumulative']],
    ['新增确诊病例１０３例。', ['confirmed 103 new']],
    ['累计治愈出院一百零三例。', ['recovered 103 cumulative']],
    ['新增两例死亡病例。', ['deaths 2 new']],
    ['全球累计确诊超过1.2万例。', ['confirmed >12000 cumulative @全球']],
    ['累计死亡病例3百余例。', ['deaths >300 cumulative']],
    ['目前有数十例确诊病例。', []],
    ['发热门诊接诊数百名疑似患者。', []],
    ['无新增确诊病例。', ['confirmed 0 new']],
    ['零新增死亡病例。', ['deaths 0 new']],
    ['无新增确诊病例和疑似病例。', ['confirmed 0 new', 'suspected 0 new']],
    ['无现有疑似病例。', ['suspected 0 current']],
    ['新增疑似病例3至5例。', ['suspected 3-5 new']],
    ['新增死亡病例0例。', ['deaths 0 new']],
    ['至少有20人死于冠状病毒。', ['deaths ≥20 cumulative']],
    ['近3500例死亡病例。', ['deaths ≲3500 cumulative']],
    ['约5万人被隔离。', ['quarantined ~50000 current']],
    ['累计确诊病例达2000多例。', ['confirmed >2000 cumulative']],
    ['累计确诊病例不足100例。', ['confirmed <100 cumulative']],
    ['现有重症病例较前一日减少5例。', ['severe -5 change']],
    ['确诊病例比周一增加459例。', ['confirmed 459 change']],
    ['死亡人数从175人增加到1039人。', ['deaths 175 cumulative', 'deaths 1039 cumulative']],
  ];
  test.for(rows)('%s', check);
});

describe('what a number inherits', () => {
  const rows: Rows = [
    [
      '累计确诊18例、疑似31例、死亡1例。',
      ['confirmed 18 cumulative', 'suspected 31 cumulative', 'deaths 1 cumulative'],
    ],
    [
      '湖北省新增确诊病例15例：武汉13例，孝感2例，黄冈1例。',
      ['confirmed 15 new @湖北省', 'confirmed 13 new @武汉', 'confirmed 2 new @孝感', 'confirmed 1 new @黄冈'],
    ],
    [
      '山东省新增确诊病例4例，其中德州市4例（乐陵市2例，德城区、宁津县各1例）。',
      [
        'confirmed 4 new @山东省',
        'confirmed 4 new @德州市',
        'confirmed 2 new @乐陵市',
        'confirmed 1 new @德城区',
        'confirmed 1 new @宁津县',
      ],
    ],
    [
      '4月3日0—24时，31个省报告新增确诊病例19例，其中18例为境外输入病例，1例为本土病例（湖北1例）；新增死亡病例4例（湖北4例）。',
      [
        'confirmed 19 new @31个省',
        'confirmed 18 new imported @31个省',
        'confirmed 1 new local @31个省',
        'confirmed 1 new local @湖北',
        'deaths 4 new @31个省',
        'deaths 4 new @湖北',
      ],
    ],
    [
      '北京4月17日新增3例本土确诊病例和4例境外输入确诊病例 治愈出院7例',
      ['confirmed 3 new local @北京', 'confirmed 4 new imported @北京', 'recovered 7 new @北京'],
    ],
    [
      '363名确诊患者中，正在住院隔离治疗312人（其中危重20人），已治愈出院50人，死亡1人。',
      [
        'confirmed 363 cumulative',
        'hospitalized 312 current',
        'critical 20 current',
        'recovered 50 cumulative',
        'deaths 1 cumulative',
      ],
    ],
    ['13名新型冠状病毒感染的肺炎患者治愈出院。', ['recovered 13 new']],
    [
      '追踪到密切接触者5868人，已解除医学观察1079人，尚有4789人正在接受医学观察。',
      ['contacts 5868 cumulative', 'released 1079 cumulative', 'quarantined 4789 current'],
    ],
    ['尚在医学观察中的无症状感染者23例。', ['asymptomatic 23 current']],
    ['解除医学观察的密切接触者547人。', ['released 547 cumulative']],
    ['当日转为确诊病例7例。', ['confirmed 7 new']],
    ['累计收治患者60人，其中重症9例。', ['hospitalized 60 cumulative', 'severe 9 current']],
    ['新增5例确诊病例，均为境外输入。', ['confirmed 5 new imported']],
    ['昨日新增本土182+534例', ['confirmed 182 new local', 'asymptomatic 534 new local']],
    ['新增确诊病例3例（在成都市）。', ['confirmed 3 new @成都市']],
    ['诊断为疑似或确诊病例157例。', ['cases 157 cumulative']],
    ['排除疑似病例23例。', ['excluded 23 cumulative']],
    ['确诊: 11例', ['confirmed 11 cumulative']],
    [
      '广东省新增无症状感染者8例。其中广州市6例、深圳市2例。',
      ['asymptomatic 8 new @广东省', 'asymptomatic 6 new @广州市', 'asymptomatic 2 new @深圳市'],
    ],
    ['刚果（金）新增埃博拉病例12例，其中死亡5例。', ['cases 12 new', 'deaths 5 new']],
    ['共对943691例疑似病例进行了病毒检测。', ['tested 943691 cumulative']],
  ];
  test.for(rows)('%s', check);
});

describe('what is no count', () => {
  const rows: Rows = [
    ['浙江省确认首例新冠肺炎确诊病例。'],
    ['四川已确诊第二例新冠肺炎病例。'],
    ['病例13：男，45岁，现住朝阳区。'],
    ['确诊病例1—病例9的活动轨迹如下。'],
    ['患者均为60岁以上。'],
    ['治愈患者占比已近10%，病死率3.20%。'],
    ['医院新增床位500张，救治新冠肺炎患者。'],
    ['2100余名医护人员驰援湖北抗击疫情。'],
    ['企业为抗疫捐款300万元。'],
    ['全市常住人口1600万人，疫情形势平稳。'],
    ['密切接触者需隔离14天。'],
    ['COVID-19疫情期间，H5N1病毒也受到关注。'],
    ['确诊患者曾乘坐CA123次航班。'],
    ['法院就疫情期间三例案件作出判决。'],
    ['疫情期间，花店卖出三例盆栽。'],
    ['预防新冠肺炎，一例如下。'],
    ['死亡的三个原因分别是新冠肺炎和窒息。'],
    ['出院的四个条件之一是核酸检测阴性。'],
    ['疫情期间请拨打12320咨询。'],
    ['该县距武汉200公里，尚无感染。'],
    ['其他2个地市均无病例。'],
  ].map(([text]) => [text ?? '', []] as const);
  test.for(rows)('%s', check);
});
