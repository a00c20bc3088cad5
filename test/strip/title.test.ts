import { expect, test } from 'vitest';
import { noHints, pageOfText } from '../../src/decode/index.js';
import { strip } from '../../src/strip/index.js';

const english = [
  'The county health department announced fourteen new cases on Thursday, which brings the total to three hundred and ten.',
  'Most of those who fell ill are at home, the department said, and nine of them are in the hospital of the county seat.',
  'Testing will go on at the fairground until the end of the month, and everyone who lives here may come along.',
];
const chinese = [
  '2月4日0时至24时，全市新增确诊病例3例，均为此前病例的密切接触者，已在定点医院隔离治疗，目前病情平稳。',
  '截至2月4日24时，全市累计报告确诊病例28例，其中治愈出院6例，无死亡病例，另有密切接触者一百余人正在接受医学观察。',
  '市卫生健康委员会提醒广大市民，外出时请佩戴口罩，勤洗手、多通风，如有发热等症状，请及时到就近的发热门诊就诊。',
];

const titleOf = (above: readonly string[], body: readonly string[], stated: string | null = null): string => {
  const text = [...above, ...body].join('\n');
  const lines = strip(pageOfText('page', text, '', { ...noHints, title: stated }));
  return lines
    .filter((line) => line.zone === 'title')
    .map((line) => text.slice(line.start, line.end))
    .join(' / ');
};

test.for<[string, readonly string[], readonly string[], string]>([
  [
    'with a byline',
    ['County reports fourteen cases', 'By Jane Roe', 'Nov. 19, 2020'],
    english,
    'County reports fourteen cases',
  ],
  [
    'not who wrote it',
    [
      'Cases rise again in the county',
      'By Stefan Becket, Kathryn Watson, Grace Segers',
      'November 20, 2019 / 1:07 AM / CBS News',
    ],
    english,
    'Cases rise again in the county',
  ],
  [
    'not the name of the author',
    ['Cases rise again in the county', 'Pamela Wilson', '19 November 2020'],
    english,
    'Cases rise again in the county',
  ],
  [
    'not the masthead',
    [
      'Embassy of the Republic of Slovenia in Beijing',
      'Skip to content',
      'Home / News',
      'Slovenian Week Opens in Hangzhou',
      'Date: 26. 9. 2019',
    ],
    english,
    'Slovenian Week Opens in Hangzhou',
  ],
  [
    'not the line below it',
    [
      'Fourteen fall ill in a week',
      'Three of them work in the same store, officials say, and more are waiting for results',
      'By Jane Roe',
      'Nov. 19, 2020',
    ],
    english,
    'Fourteen fall ill in a week',
  ],
  [
    'over share buttons',
    [
      'Fourteen fall ill in a week',
      '19 November 2020',
      ...Array<string>(30).fill('Share this with Facebook'),
      'These are external links and will open in a new window',
    ],
    english,
    'Fourteen fall ill in a week',
  ],
  [
    'not a caption',
    [
      "Cases rise in the state's far north",
      'President Trump at the Economic Club last week.Credit...Anna Roe/The Times',
      'By Jane Roe',
    ],
    english,
    "Cases rise in the state's far north",
  ],
  [
    'of two sentences',
    ['People keep falling ill. Here is what they say.', 'Alexandra Bacon', 'May 13, 2024, 5:57 AM GMT+8', 'Share'],
    english,
    'People keep falling ill. Here is what they say.',
  ],
  [
    'as the head of the page has it',
    [
      'Cases rise again - The Paper',
      'Home',
      'Most read',
      'Council votes on new park',
      'Cases rise again',
      'Council votes on new park',
    ],
    english,
    'Cases rise again',
  ],
  [
    'not below most popular',
    [
      'Fourteen fall ill in a week',
      'By Jane Roe',
      'Nov. 19, 2020',
      'Most popular',
      'The county fair will be free to attend next summer',
    ],
    english,
    'Fourteen fall ill in a week',
  ],
  [
    '中文',
    ['首页 > 新闻中心', '某市通报新增三例确诊病例', '来源：某市卫健委 2020-02-05'],
    chinese,
    '某市通报新增三例确诊病例',
  ],
  [
    '以问号结尾',
    ['儿歌一分钱被改成一元钱 原作者女儿：改成这样不觉得拗口吗？', '2019', '09/07', '扬眼', '企鹅号'],
    chinese,
    '儿歌一分钱被改成一元钱 原作者女儿：改成这样不觉得拗口吗？',
  ],
  [
    '以省略号结尾',
    ['资讯 > 正文', '他放弃百万年薪来到这里 唯一的要求竟是……', '2019年09月09日 18:13:22', '来源：新华网'],
    chinese,
    '他放弃百万年薪来到这里 唯一的要求竟是……',
  ],
  [
    '惊叹号在中间',
    ['澎湃号 > 中国广州发布', '定了！南沙邮轮母港即将开通！地铁直达', '2019-08-13 14:07来源：澎湃新闻', '字号'],
    chinese,
    '定了！南沙邮轮母港即将开通！地铁直达',
  ],
  ['只有两个字', ['通告', '2020-06-07'], chinese, '通告'],
  ['日期开头', ['6月7日某区新冠肺炎疫情通报', '发布时间：2020-06-07'], chinese, '6月7日某区新冠肺炎疫情通报'],
  [
    'Markdown',
    ['---', 'layout: post', 'title: 为什么前线医疗物资还在告急？', 'date: 2020-01-31', '---'],
    chinese,
    'title: 为什么前线医疗物资还在告急？',
  ],
])('headline: %s', ([, above, body, title]) => {
  expect(titleOf(above, body)).toBe(title);
});

test.for<[string, readonly string[]]>([
  ['the text begins at once', english],
  ['正文直接开始', chinese],
])('no headline: %s', ([, body]) => {
  expect(titleOf([], body)).toBe('');
});

test('the title stated beside a page finds the short headline', () => {
  const rows = ['国家', '中华人民共和国', '河北雄安新区工作委员会', '网站'];
  expect(titleOf(['首页', '雄安新区', ...rows], chinese, '雄安新区 - 维基百科，自由的百科全书')).toBe('雄安新区');
});
