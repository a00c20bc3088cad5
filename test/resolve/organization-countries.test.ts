import { describe, expect, test } from 'vitest';
import { organizations } from '../organizations.js';

/** Text; a body named in it; the country it is of. */
const rows: readonly (readonly [string, string, string | null])[] = [
  [
    "South Korea's Ministry of Trade, Industry and Energy unveiled a plan.",
    'Ministry of Trade, Industry and Energy',
    'KR',
  ],
  ["Kazakhstan's Air Astana ordered jets from France.", 'Air Astana', 'KZ'],
  ['法国巴黎大学的教授访问了意大利。', '巴黎大学', 'FR'],
  ['The Slovenian Tourist Board opened an office in Hangzhou.', 'Slovenian Tourist Board', 'SI'],
  // A short form is of the country of the name that it stands for.
  ['卢比奥是美国国会及行政当局中国委员会（CECC）的主席，CECC批评了中国。', 'CECC', 'US'],
  // China has no Senate, and a municipal hospital is of the page's own country.
  ['美国总统今日发表讲话，中国代表出席。参议院外交关系委员会举行听证会。', '参议院外交关系委员会', 'US'],
  ['The European Space Agency launched it from French Guiana.', 'European Space Agency', null],
  // What `international` says of a body counts only where no country leads its name.
  ['The China Council for the Promotion of International Trade (CCPIT) met. The CCPIT has 700 members.', 'CCPIT', 'CN'],
  [
    'Zhou, secretary of the Municipal Party Committee, met guests from Laos, Ghana and Peru.',
    'Municipal Party Committee',
    'CN',
  ],
  ['Aid came from the Korea International Cooperation Agency.', 'Korea International Cooperation Agency', 'KR'],
  [
    'The Swedish International Development Cooperation Agency paid.',
    'Swedish International Development Cooperation Agency',
    'SE',
  ],
  ['美国国际开发署停止拨款。', '美国国际开发署', 'US'],
  ['日本国际协力机构派出专家。', '日本国际协力机构', 'JP'],
  ['国际能源署下调预测，中国需求放缓。', '国际能源署', null],
  ['中国驻瑞士使馆提醒：请联系驻瑞士使馆。', '驻瑞士使馆', 'CN'],
];

describe('country of a body', () => {
  test.for(rows)('%s: %s of %s', async ([text, name, country]) => {
    const named = (await organizations(text)).filter((record) => record.text === name);
    expect(new Set(named.map((record) => record.country))).toEqual(new Set([country]));
  });
});
