import { expect, test } from 'vitest';
import { members } from '../../src/resolve/organization/members.js';

/** A name; the names of the bodies that share it; none when it is one body. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Ministries of Health and of Finance', ['Ministry of Health', 'Ministry of Finance']],
  ['Ministries of Health and of Finance of Kenya', ['Ministry of Health', 'Ministry of Finance of Kenya']],
  [
    'Departments of Health, of Education, and of State',
    ['Department of Health', 'Department of Education', 'Department of State'],
  ],
  [
    'Ministries of Health, Education and Finance',
    ['Ministry of Health', 'Ministry of Education', 'Ministry of Finance'],
  ],
  ['Universities of Leeds and York', ['University of Leeds', 'University of York']],
  [
    'Departments of Health and Human Services and of State',
    ['Department of Health and Human Services', 'Department of State'],
  ],
  [
    'U.S. Departments of Justice and of the Treasury',
    ['U.S. Department of Justice', 'U.S. Department of the Treasury'],
  ],
  ['Ministries of Health of Chad and Niger', ['Ministry of Health of Chad', 'Ministry of Health of Niger']],
  ['Embassies of Ghana and the Gambia', ['Embassy of Ghana', 'Embassy of Gambia']],
  ['Committees on Finance and on Trade', ['Committee on Finance', 'Committee on Trade']],
  [
    'Henan and Hebei Provincial Health Commissions',
    ['Henan Provincial Health Commission', 'Hebei Provincial Health Commission'],
  ],
  [
    'Suzhou, Wuxi and Nantong Public Security Bureaus',
    ['Suzhou Public Security Bureau', 'Wuxi Public Security Bureau', 'Nantong Public Security Bureau'],
  ],
  ['市、区两级卫健委', ['市卫健委', '区卫健委']],
  ['省市两级疾控中心', ['省疾控中心', '市疾控中心']],
  ['国家、省卫生健康委', ['国家卫生健康委', '省卫生健康委']],
  ['省市卫健委', ['省卫健委', '市卫健委']],
  ['平原市、海城市公安局', ['平原市公安局', '海城市公安局']],
  ['省、市、县三级人民政府', ['省人民政府', '市人民政府', '县人民政府']],
  // One body each.
  ['Ministry of Health and Family Welfare', []],
  ['Embassies of Trinidad and Tobago', []],
  ['National Institutes of Health', []],
  ['Universities Council', []],
  ['武汉市江岸区卫健委', []],
  ['国家发展和改革委员会', []],
  ['省卫健委', []],
];

test.for(rows)('%s → %j', ([name, expected]) => {
  expect(members(name, name).map(([one]) => one)).toEqual(expected);
});

test('members of a name in traditional characters keep them', () => {
  expect(members('省、市两级卫生健康委', '省、市兩級衛生健康委').map(([, written]) => written)).toEqual([
    '省衛生健康委',
    '市衛生健康委',
  ]);
});
