import { expect, test } from 'vitest';
import { noHints, pageOfText } from '../../../src/decode/index.js';
import { analyze, read } from '../../../src/pipeline.js';

const english = [
  'The county health department announced fourteen new cases, which brings the total to three hundred and ten.',
  'Most of those who fell ill are at home, the department said, and nine of them are in the hospital of the county seat.',
];
const chinese = [
  '全市新增确诊病例3例，均为此前病例的密切接触者，已在定点医院隔离治疗，目前病情平稳。',
  '市卫生健康委员会提醒广大市民，外出时请佩戴口罩，勤洗手、多通风，如有发热等症状，请及时到就近的发热门诊就诊。',
];
const options = { types: ['document'] as const, zone: 'body' as const, date: null, country: null };

const published = async (lines: readonly string[], hints: Partial<typeof noHints> = {}): Promise<string | null> => {
  const page = pageOfText('page', lines.join('\n'), '', { ...noHints, ...hints });
  return (await analyze(read(page), options)).facts.published;
};

test.for<[string, readonly string[], string | null]>([
  [
    'updated and published',
    ['Fourteen fall ill', 'Updated: Nov. 20, 2019', 'Published: Nov. 19, 2019', ...english],
    '2019-11-19',
  ],
  ['updated alone', ['Fourteen fall ill', 'Updated on Dec 24, 2020, 16:31 IST', ...english], '2020-12-24'],
  [
    'the day at the top of the site',
    [
      'Wed, Nov 20, 2019',
      'Health',
      'Fourteen fall ill in a week',
      'By Jane Roe On 11/13/19 at 4:00 PM EST',
      ...english,
    ],
    '2019-11-13',
  ],
  [
    'a date that opens the byline',
    [
      'Fourteen fall ill in a week',
      '21/06/2014 Tony Carter All, Books, News',
      ...english,
      'Read more',
      'More stories of the week',
      '20/11/2019 / 11:54 am',
    ],
    '2014-06-21',
  ],
  [
    'of related news',
    [
      'Fourteen fall ill in a week',
      'Nov. 19, 2019',
      ...english,
      'Related articles',
      'Council votes on park',
      'Published: Nov. 21, 2019',
    ],
    '2019-11-19',
  ],
  [
    '推荐文章的日期',
    [
      '某市通报新增三例确诊病例',
      '最新推荐文章于 2024-05-07 22:12:13 发布',
      '肖老师 于 2024-05-06 15:47:53 发布',
      ...chinese,
    ],
    '2024-05-06',
  ],
  ['标题下的括号', ['某市通报新增三例确诊病例', '( 2022-04-25)', ...chinese], '2022-04-25'],
  ['来源行', ['某市通报新增三例确诊病例', '2019-09-26 10:56:28 证券时报网', ...chinese], '2019-09-26'],
  ['落款', ['某市通报新增三例确诊病例', ...chinese, '某市卫生健康委员会', '2020年2月5日'], '2020-02-05'],
  [
    'only dates of events',
    [
      'Fourteen fall ill in a week',
      'The first fell ill on 3 March 2020 in the harbour, and the others followed.',
      ...english,
    ],
    null,
  ],
  [
    '没有发布日期',
    ['某市通报新增三例确诊病例', '2020年2月5日0时至24时，全市新增确诊病例3例，均为此前病例的密切接触者。', ...chinese],
    null,
  ],
])('day of publication: %s', async ([, lines, day]) => {
  expect(await published(lines)).toBe(day);
});

test.for<[string, string, string]>([
  ['metadata in UTC are a day off', '2024-05-20', '2024-05-19'],
  ['metadata that say another day', '2024-04-02', '2024-04-02'],
])('%s', async ([, stated, day]) => {
  const lines = ['Pine Labs gets approval to move to India', 'Manish Singh', '11:09 PM PDT • May 19, 2024', ...english];
  expect(await published(lines, { published: stated })).toBe(day);
});
