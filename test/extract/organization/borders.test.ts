import { expect, test } from 'vitest';
import { organizations } from '../../organizations.js';

/** Text; the names of bodies in it, with their full names. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  // Universities and firms leave the country out, organs of a state keep it.
  ['我校与日本吉备理科大学签署合作备忘录。', ['吉备理科大学/吉备理科大学']],
  ['肯尼亚总统宣布封锁。肯卫生部通报新增病例。', ['肯卫生部/肯卫生部']],
  // A country and the half of a place.
  ['金陵医院的专家与乌兹别克斯坦撒马尔罕州的医生视频连线。', ['金陵医院/金陵医院']],
  // The address before a name, half a bracket, regions and buildings.
  ['医院地址：平原市人民北路62号妇幼保健院', ['妇幼保健院/妇幼保健院']],
  ['《中共中央党校（国家行政学院）学报》刊文。', ['中共中央党校/中共中央党校', '国家行政学院/国家行政学院']],
  ['They met at Da Nang International Airport, far from the South-East Asia Region.', []],
  ['The guests met at Hangzhou Grand Theatre on Friday.', []],
  ['Cases fell in South-East Asia and in Northern Ireland; South-East Asia had most.', []],
  ['She left the Soviet Union in 1990.', []],
  // What a contract calls its parties is no name.
  [
    '大海环保股份有限公司（以下简称“本公司”）公告：本公司董事会认为价格公允。',
    ['大海环保股份有限公司/大海环保股份有限公司'],
  ],
  // A post is a person's.
  ['臺中市政府衛生局表示無新增病例。衛生局長呼籲民眾清除積水容器。', ['臺中市政府衛生局/臺中市政府衛生局']],
  // The office in full stands elsewhere on the page.
  [
    '区防控办提示市民戴口罩。\n\n天河区新冠肺炎防控指挥部办公室',
    ['区防控办/天河区新冠肺炎防控指挥部办公室', '天河区新冠肺炎防控指挥部办公室/天河区新冠肺炎防控指挥部办公室'],
  ],
];

test.for(rows)('%s → %j', async ([text, expected]) => {
  const records = await organizations(text);
  expect(records.map((record) => `${record.text}/${record.name}`)).toEqual(expected);
});
