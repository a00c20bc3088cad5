import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode, encodingOf } from '../../src/decode/encoding.js';

const notice = `重庆市人民政府外事办公室致在渝外籍人士的一封信。2020年1月24日以来，新型冠状病毒感染的肺炎疫情牵动着每一个人的心。
请大家尽量减少外出，出门戴好口罩，勤洗手，多通风。如有发热、咳嗽等症状，请及时就近到医院发热门诊就诊，并拨打12345热线。`;
const traditional = `香港特別行政區政府衞生署衞生防護中心公布，截至二月三日下午四時，本港新增兩宗確診個案，累計十五宗。
中心呼籲市民避免前往人多擠迫的地方，並時刻保持良好的個人及環境衞生。`;
const english = 'The Ministry of Health said on Monday that 37 new cases had been confirmed in the northern province.';
const french =
  'Le ministère de la Santé a annoncé “37 nouveaux cas” à Orléans – la situation reste préoccupante, dit-il.';
const german = 'Die Behörde für Gesundheit bestätigte über 40 Fälle in München; für Rückfragen: täglich 8–18 Uhr.';

/** From two characters to two thousand, pure and mixed, both scripts. */
const texts: readonly string[] = [
  '中国',
  '武汉',
  '重慶',
  '37例',
  '新增确诊',
  '衞生防護中心',
  '疫情通报',
  'WHO 表示',
  '昨日新增37例',
  '市卫生健康委员会',
  '外交部发言人答记者问',
  '截至2月3日24时',
  '全省累计报告确诊病例152例',
  '台北市政府衛生局今日公布最新疫情資訊',
  '关于进一步做好疫情防控工作的通知（第5号）',
  '联系电话：0371-65688846，每天24小时提供中、英、日、韩语服务。',
  '香港特別行政區政府今日宣布，暫停所有往來內地的跨境渡輪服務。',
  'WHO Director-General Tedros 在日内瓦表示，各国应当团结起来。',
  'Tel: 023-12345 重庆市外事办公室 Foreign Affairs Office of Chongqing',
  '为了您和家人的健康，请您配合社区工作人员做好登记、测温等工作，谢谢！',
  '臺灣地區中央流行疫情指揮中心表示，今日新增一例境外移入病例，為三十多歲男性。',
  '《人民日报》（2020年02月05日 04版）国务院联防联控机制召开新闻发布会',
  '“没有一个冬天不可逾越，没有一个春天不会来临。”——致全体市民',
  notice,
  traditional,
  english,
  `${english} ${notice}`,
  `${traditional}\n${english}`,
  'The host’s wife said “no one knows” – it wasn’t the first time.',
  'New York, NY – Don’t wait … it’s all there (he said).\nAbout us',
  french,
  german,
  notice.repeat(15).slice(0, 2000),
  traditional.repeat(25).slice(0, 2000),
];

const cases = [
  'utf8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'utf-16le with mark',
  'gb18030',
  'big5',
  'windows-1252',
].flatMap((label) => {
  const [encoding = '', mark] = label.split(' with ');
  return texts
    .map((text) => ({ label, text, bytes: iconv.encode(text, encoding, { addBOM: mark !== undefined }) }))
    .filter(({ text, bytes }) => iconv.decode(bytes, encoding) === text)
    .map((one) => ({ ...one, beginning: one.text.slice(0, 12).replaceAll('\n', ' '), length: one.text.length }));
});

describe('finds the encoding', () => {
  test.for(cases)('$label: $beginning ($length)', async ({ text, bytes }) => {
    const decoded = await decode(bytes, false, null);
    if (text.length >= 20) expect(decoded.sure).toBe(true);
    if (decoded.sure) expect(decoded.text.replace(/^\ufeff/, '')).toBe(text);
    expect(decoded.encoding).not.toBe('gb2312');
    if (decoded.sure) expect(decoded.replaced).toBe(0);
  });

  test.for([french, german, 'Café crème, s’il vous plaît', '£5 für 3 Bände', 'naïve'])(
    'windows-1252: %s',
    async (text) => {
      const decoded = await decode(iconv.encode(text, 'windows-1252'), false, null);
      expect(decoded).toMatchObject({ text, encoding: 'windows-1252', replaced: 0 });
    },
  );
});

describe('counts what cannot be decoded', () => {
  test.for([
    { text: notice, broken: 1 },
    { text: `${english} — and “so” on, naïvely`, broken: 1 },
  ])('$text', async ({ text, broken }) => {
    const bytes = Buffer.from(text);
    // A byte that begins nothing, in the middle of the text.
    const at = Buffer.from(text.slice(0, text.length >> 1)).length;
    const damaged = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]);
    const decoded = await decode(damaged, false, null);
    expect(decoded).toMatchObject({ encoding: 'utf-8', replaced: broken });
    expect(decoded.text.replace('\ufffd', '')).toBe(text);
  });

  test('U+FFFD that somebody wrote is a character like any other', async () => {
    expect((await decode(Buffer.from('lost \ufffd before'), false, null)).replaced).toBe(0);
  });
});

describe('what a page states', () => {
  const page = (charset: string, text: string): string =>
    `<html><head><meta charset="${charset}"></head>${text}</html>`;
  test.for([
    { stated: 'gb2312', used: 'gb18030', text: '昨日', found: 'gb18030' },
    { stated: 'big5', used: 'big5', text: '昨日', found: 'big5' },
    { stated: 'iso-8859-1', used: 'gb18030', text: notice, found: 'gb18030' },
    { stated: 'gb2312', used: 'big5', text: traditional, found: 'big5' },
    { stated: 'utf-8', used: 'gb18030', text: notice, found: 'gb18030' },
    { stated: 'gbk', used: 'utf-8', text: notice, found: 'utf-8' },
    { stated: 'nonsense', used: 'utf-8', text: notice, found: 'utf-8' },
  ])('$stated over $used is read as $found', async ({ stated, used, text, found }) => {
    const bytes = iconv.encode(page(stated, text), used);
    const encodable = iconv.decode(bytes, used);
    expect(await decode(bytes, true, null)).toMatchObject({ text: encodable, encoding: found });
  });
});

test.for([
  ['GB2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['Big5-HKSCS', 'big5'],
  ['latin1', 'windows-1252'],
  ['UTF8', 'utf-8'],
  ['klingon', null],
])('the label %s means %s', ([label, encoding]) => {
  expect(encodingOf(label ?? '')).toBe(encoding);
});
