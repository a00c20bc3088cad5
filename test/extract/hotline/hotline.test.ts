import { describe, expect, test } from 'vitest';
import { noHints, pageOfText } from '../../../src/decode/index.js';
import { findHotlines, numberRules } from '../../../src/extract/hotline/index.js';
import { read } from '../../../src/pipeline.js';

const numbers = (text: string): readonly (readonly [string, string, string | null])[] => {
  const document = read(pageOfText('page', text, '', noHints));
  return findHotlines(document).map(({ start, end, rule, value }) => [rule, text.slice(start, end), value.extension]);
};

/** Rule, text, the span it must find (with its extension after an x); last a text in which the rule must find nothing. */
const rows: readonly (readonly [rule: string, text: string, found: string, nothing: string])[] = [
  ['hotline.zh.country-code', '欢迎来电 +86-023-89018888 咨询', '+86-023-89018888', '第86-023-89018888888号'],
  ['hotline.zh.country-code', '中國電話：（86）1380-2841-004', '（86）1380-2841-004', '86 部门 1380'],
  ['hotline.international', 'Desk: +44 (0) 113-496-0009', '+44 (0) 113-496-0009', '+12 points, 2020'],
  ['hotline.international', '打給經理人kenneth+85294979172thanks', '+85294979172', 'a+85294979172345678901'],
  [
    'hotline.international',
    '+86 10 8888 8888 / 9999 +44 20 7946 0958',
    '+44 20 7946 0958',
    '运存 12GB+128/256/512GB 可选',
  ],
  ['hotline.international.prefix', '香港：00852-69010858', '00852-69010858', 'P00-001-000016155-9'],
  ['hotline.international.prefix-011', 'call 011 44 20 7946 0958', '011 44 20 7946 0958', '011 44 20 7946 0958'],
  ['hotline.zh.country-code', 'Fax: 86 (10) 8282 - 5058', '86 (10) 8282 - 5058', '86 (10) 8282 - 5058'],
  ['hotline.zh.service', '客服论坛400-660-0108工作时间', '400-660-0108', '成交400,660,010股'],
  ['hotline.zh.area-code', '电话：010-85650899', '010-85650899', '京公网安备 11010102004843号'],
  ['hotline.zh.area-code', '（023）8901 8888', '（023）8901 8888', '面积0234平方米'],
  ['hotline.zh.area-code', '电话：0371-\n65688846', '0371-\n65688846', '2020-\n65688846'],
  ['hotline.zh.area-code', '总机010-85650899转801', '010-85650899转801x801', '第010-8565089988号'],
  ['hotline.zh.area-code-short', '便民热线0371-12345，', '0371-12345', '0371-123456789'],
  ['hotline.zh.mobile', '联系人：陈欢13871482508', '13871482508', '账号：13871482508'],
  ['hotline.zh.mobile', '工作邀约：139-010-66161', '139-010-66161', '订单编号13901066161'],
  ['hotline.zh.mobile', '电话：1381991\n8119，', '1381991\n8119', '[复制链接]\n1657811359\n1\n主题'],
  ['hotline.zh.neighbour-code', '聯絡：MsCheung(852)64666681，', '(852)64666681', 'MsCheung852-64666681'],
  ['hotline.zh.neighbour-code', '請播886933711185找', '886933711185', '共886933711185元'],
  ['hotline.zh.taiwan', '台北張偉高0933905613/02-25067711', '02-25067711', '比分02-25'],
  ['hotline.zh.taiwan', '臺灣：0988006707大陸：18801333086', '0988006707', '編號：0988006707'],
  ['hotline.zh.short-code', '让王梅联系120。', '120', '新增120例'],
  ['hotline.zh.short-code', '拨打上海12345市民服务热线', '12345', '共12345人'],
  ['hotline.zh.listed', '电子技术教研室83792841金陵院', '83792841', '办公室83792841元'],
  ['hotline.zh.listed', '天后18號木星街，25100123，', '25100123', '人民路，20201012'],
  ['hotline.en.north-america', 'Office:(516)733-3989', '(516)733-3989', '$415-666-7777'],
  ['hotline.en.north-america', 'or 1-800-657-3903', '1-800-657-3903', 'abc415-666-7777def'],
  ['hotline.en.north-america', 'at 246.555.8888 x63', '246.555.8888 x63x63', '246.555.88889'],
  [
    'hotline.en.north-america',
    'Holyoke, MA 01040-2841 (413) 535-4000',
    '(413) 535-4000',
    'on 2013 / 07 / 08, 2013 / 08 / 27',
  ],
  ['hotline.en.north-america-joined', '(415) 6667777', '(415) 6667777', '(415) 666777'],
  ['hotline.en.short-code', 'parked in the lot and called 911.', '911', 'the 9-1-1 of 911 people'],
  ['hotline.en.short-code', 'call 2-1-1 or', '2-1-1', 'won 2-1-1'],
  ['hotline.en.vanity', 'Jackson, MS • 866-HLTHY4U • Contact', '866-HLTHY4U', 'flight 866-AB'],
  ['hotline.en.vanity', 'or the TIPS Hotline, 816-474-TIPS', '816-474-TIPS', 'the 816-474-COVID study'],
  ['hotline.labelled', 'Tel: 000 111 82-2100.', '000 111 82-2100', 'ISBN 978-7-115-27579-0'],
  ['hotline.labelled', '咨询电话:60367951', '60367951', 'QQ群：53467377'],
  ['hotline.labelled', 'Colombo 02 T.P: 2447429', '2447429', 'IRE (19.3/20 ov, T:158) 158/5'],
  ['hotline.labelled', '查询电话：20240307', '20240307', '查询20240307计划'],
  ['hotline.labelled', 'Call 841-4467 or 379-5964', '379-5964', 'Call home: Chile 5186 7 0 0 China 1442 0 353 0'],
  ['hotline.labelled', '手机：\n\n138159', '138159', '还信用卡 却去买了一部又一部的新手机\n\n138159奖金711万元'],
  ['hotline.labelled', 'direct dial, facsimile 200-6370', '200-6370', 'fax for Washington, D.C. 20006-3700'],
  ['hotline.labelled', '781 1704 office', '781 1704', 'call 200 000 people'],
  ['hotline.labelled', 'Health hotline:\n6512013920', '6512013920', 'My card number is 12345678'],
  [
    'hotline.labelled',
    'Call the hotline - open 24 hours, 7 days.\n\n1800 020 080',
    '1800 020 080',
    '7 days.\n\n1800 020 080',
  ],
  ['hotline.national', 'Hello 03-331 6005', '03-331 6005', 'I said 011-12-3456'],
  ['hotline.zh.local', '咨询电话：64387100-8101', '64387100-8101x8101', '面积64387100-8101平方米'],
  ['hotline.en.local', 'Call 555-0140-2', '555-0140', 'score 555-0140-2'],
  ['hotline.series', '电话：65688846-47', '47', '电话：65688846-8101'],
  ['hotline.series', 'Call 555-0140/41/42', '42', 'Call 555-0149/2'],
  ['hotline.series', 'Call 555-0140/41/42.', '42', 'Call 555-0140/41.5'],
];

describe('telephone numbers', () => {
  test.for(rows)('%s finds %s', ([rule, text, found]) => {
    const spans = numbers(text).filter(([id]) => id === rule);
    expect(spans.map(([, span, extension]) => `${span}${extension ? `x${extension}` : ''}`)).toContain(found);
  });

  test.for(rows)('%s passes over %s', ([rule, , , nothing]) => {
    expect(numbers(nothing).filter(([id]) => id === rule)).toEqual([]);
  });

  test('every rule has its row', () => {
    const tried = new Set(rows.map(([rule]) => rule));
    expect(numberRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
