import { describe, expect, test } from 'vitest';
import type { OrganizationRecord } from '../../../src/index.js';
import { organizations } from '../../organizations.js';

/** Text; the names that must be found in it, with their kinds. */
const found: readonly (readonly [string, string])[] = [
  ['记者从重庆市卫生健康委员会获悉，情况稳定。', '重庆市卫生健康委员会/government'],
  // Bodies that share one head word are one name.
  ['The Ministries of Health and of Finance will share the cost.', 'Ministries of Health and of Finance/government'],
  ['The Ministries of Health, Education and Finance met.', 'Ministries of Health, Education and Finance/government'],
  ['Nurses of the Universities of Leeds and York were asked.', 'Universities of Leeds and York/education'],
  [
    'The Departments of Health and Human Services and of State agreed.',
    'Departments of Health and Human Services and of State/government',
  ],
  ['市、区两级卫健委派出专家。', '市、区两级卫健委/government'],
  ['省市两级疾控中心已派人到场。', '省市两级疾控中心/health'],
  ['国家、省卫生健康委先后派出专家。', '国家、省卫生健康委/government'],
  ['他毕业于北京大学。', '北京大学/education'],
  ['世卫组织表示，疫情仍在发展。', '世卫组织/international'],
  ['市卫健委发布通告。', '市卫健委/government'],
  ['外交部发言人回答了提问。', '外交部/government'],
  ['患者在武汉市第四医院接受治疗。', '武汉市第四医院/health'],
  ['据新华社报道，会议在京召开。', '新华社/media'],
  ['The Ministry of Trade, Industry and Energy said on Monday.', 'Ministry of Trade, Industry and Energy/government'],
  [
    'A letter of the Foreign Affairs Office of the People’s Government of Henan Province arrived.',
    'Foreign Affairs Office of the People’s Government of Henan Province/government',
  ],
  ['The talks were held at the University of Leeds last year.', 'University of Leeds/education'],
  ['Experts of WHO arrived on Sunday.', 'WHO/international'],
  [
    'The hall of the Qingdao Exit and Entry Administration is open.',
    'Qingdao Exit and Entry Administration/government',
  ],
  ['According to Edmunds.com, prices rose.', 'Edmunds.com/media'],
  ['高新区国际社区服务中心：55501444', '高新区国际社区服务中心/other'],
  ['[河北师范大学附属小学雄安校区（雄县小学）]', '河北师范大学附属小学雄安校区/education'],
  ['The embassy thanked Baker Steel Co., Ltd. for its gift.', 'Baker Steel Co., Ltd./company'],
];

/** Text in which no body is named. */
const nothing: readonly string[] = [
  '他在医院住了十四天。',
  '这位局长没有说话。',
  '大学生应当减少外出。',
  '公司和学校都已放假。',
  // Streets, villages and their groups; a country; an identifier.
  '居住于中大街134弄。',
  '北蔡镇中界村沈家队已完成采样。',
  '意大利\n阿联酋\n乌克兰',
  'Set the queryString property first.',
  'The minister flew to Paris on Monday.',
  'We met at the airport in May.',
  'He is the Director of nothing.',
];

describe('organisations', () => {
  test.for(found)('%s → %s', async ([text, expected]) => {
    expect((await organizations(text)).map((record) => `${record.text}/${record.kind}`)).toEqual([expected]);
  });
  test.for(nothing)('nothing in: %s', async (text) => {
    expect((await organizations(text)).map((record) => record.text)).toEqual([]);
  });
});

describe('short forms that the text explains', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'The Chengdu Council for Foreign Trade (hereinafter "Promotion Council") opened. Ask the Promotion Council.',
      'Promotion Council',
      'Chengdu Council for Foreign Trade',
    ],
    ['The Norfolk Water Agency (NWA) closed the well. NWA tests it now.', 'NWA', 'Norfolk Water Agency'],
    ['重庆市卫生健康委员会昨日通报。市卫健委提醒大家。', '市卫健委', '重庆市卫生健康委员会'],
    ['Officials of WHO came.', 'WHO', 'World Health Organization'],
  ];
  test.for(rows)('%s: %s is %s', async ([text, short, name]) => {
    const records = (await organizations(text)).filter((record) => record.text === short);
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records.map((record) => record.name))).toEqual(new Set([name]));
  });
});

describe('the rule that a record names', () => {
  /** Rule; text; the names it must give, and a text in which it gives none. */
  const rows: readonly (readonly [string, string, readonly string[], string])[] = [
    [
      'organization.zh.model',
      '周三，宏达电子起诉北辰医疗，北辰医疗的股价下跌。',
      ['宏达电子', '北辰医疗'],
      '周三，大雨起于凌晨，气温下跌。',
    ],
    [
      'organization.en.model',
      'Shares of Kestrel Pharma fell after Deutsche Bank cut its target.',
      ['Kestrel Pharma'],
      'Shares fell after the bank cut its target.',
    ],
  ];
  test.for(rows)('%s in %s', async ([rule, text, expected, without]) => {
    const ruled = (records: readonly OrganizationRecord[]): string[] => [
      ...new Set(records.filter((record) => record.rule === rule).map((record) => record.text)),
    ];
    expect(ruled(await organizations(text))).toEqual(expected);
    expect(ruled(await organizations(without))).toEqual([]);
  });
});
