import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../src/extract/country/index.js';
import { documentOf, found } from './found.js';

/** Rule, a text in which it finds these forms, a text in which it finds nothing. */
const rows = [
  ['chain', '推动中墨两国人民友好往来', '中 CN, 墨 MX', '加以合作，意中人'],
  ['chain', '中俄哈吉塔五国签署协定', '中 CN, 俄 RU, 哈 KZ, 吉 KG, 塔 TJ', '中亚五国'],
  ['chain', '此次日俄首脑会晤', '日 JP, 俄 RU', '今日俱乐部首脑'],
  ['pair', '表示中美走近', '中 CN, 美 US', '中美洲'],
  ['list', '来自美、英、日、德、澳、加拿大', '美 US, 英 GB, 日 JP, 德 DE, 澳 AU, 加拿大 CA', '德、智、体、美、劳'],
  ['europe-america', '欧美金融业', '美 US', '欧美洲际'],
  ['nuclear', '在伊核问题上', '伊 IR', '伊人'],
  ['side', '美方代表', '美方 US', '地方、东方、其中方舱医院、对方'],
  ['chinese-abroad', '海外华侨和华人', '华 CN, 华 CN', '中华人民，新华人寿'],
  ['towards-china', '在华投资', '华 CN', '在华东地区'],
  ['stance-china', '驻华使馆', '华 CN', '入华沙城内'],
  ['china-and-others', '中外游客', '中 CN', '古今中外'],
  ['post', '驻日使馆，访美期间', '日 JP, 美 US', '来访日期'],
  ['stance', '抗美援朝', '美 US, 朝 KP', '反日常规'],
  ['study', '留日学生', '日 JP', '留意'],
  ['towards', '对美政策', '美 US', '对美好生活'],
  ['towards', '在英学习', '英 GB', '在英明领导下'],
  ['holder', '俄总统，日首相，英媒', '俄 RU, 日 JP, 英 GB', '3日媒体报道，同意总理'],
  ['part', '意北部隔离', '意 IT', '在西部'],
  ['abroad', '澳对华出口', '澳 AU, 华 CN', '加强对华东的'],
  ['russia', '帮助俄渡过危机', '俄 RU', '俄语、俄文、俄族'],
  ['headline', '美将加强合作', '美 US', '完美将来'],
  ['hong-kong-macao', '港澳同胞', '港 HK, 澳 MO', '进港'],
  ['macao', '港、澳同胞', '港 HK, 澳 MO', '澳元'],
  ['taiwan', '涉台问题', '台 TW', '平台、对台词'],
  ['hong-kong', '涉港问题', '港 HK', '赴港口'],
  ['initial', '乌克兰来信，乌方感谢', '乌克兰 UA, 乌方 UA', '乌方感谢'],
] as const;

describe('one-character forms', () => {
  test.for(rows)('%s: %s', ([rule, text, expected, nothing]) => {
    expect(
      found(text)
        .map((mention) => mention.split(' ').slice(0, 2).join(' '))
        .join(', '),
    ).toBe(expected);
    expect(findCountries(documentOf(text)).some((mention) => mention.rule === `country.zh.${rule}`)).toBe(true);
    expect(found(nothing).filter((mention) => !mention.endsWith('place'))).toEqual([]);
  });

  test.for([
    ['乌兹别克斯坦和中国：乌方', '乌方 UZ'],
    ['乌拉圭总统到访，乌方表示', '乌方 UY'],
    ['斯洛文尼亚感谢中国，斯中两国合作', '斯 SI'],
    ['斯里兰卡感谢中国，中斯友谊', '斯 LK'],
    ['亚美尼亚外长说，愿中亚友谊比山高', '亚 AM'],
    ['布隆迪总统说，布中两国关系', '布 BI'],
    ['伊拉克总理到访，美伊关系', '伊 IQ'],
  ] as const)('the document decides: %s', ([text, expected]) => {
    expect(found(text).map((mention) => mention.split(' ').slice(0, 2).join(' '))).toContain(expected);
  });
});
