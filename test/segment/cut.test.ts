import { describe, expect, test } from 'vitest';
import { cut } from '../../src/segment/cut.js';

const sentences = (text: string): string[] => [...cut(text)].map(([start, end]) => text.slice(start, end).trim());

describe('cuts after the end of a sentence', () => {
  test.for([
    ['One died. Two recovered.', ['One died.', 'Two recovered.']],
    ['今天新增3例。无死亡。', ['今天新增3例。', '无死亡。']],
    ['他说：“我很好。”然后走了。', ['他说：“我很好。”', '然后走了。']],
    ['“Stay home.” The mayor left.', ['“Stay home.”', 'The mayor left.']],
    ['Really? Yes! Go.', ['Really?', 'Yes!', 'Go.']],
    ['He lives in the U.S. The virus spread.', ['He lives in the U.S.', 'The virus spread.']],
    ['It closes at 5 p.m. The staff leave.', ['It closes at 5 p.m.', 'The staff leave.']],
    ['No. He said so.', ['No.', 'He said so.']],
    ['Part of the epidemic.The virus spread.', ['Part of the epidemic.', 'The virus spread.']],
    ['Cases rose.截至今日', ['Cases rose.', '截至今日']],
    ['It grew by 2.5. Then it fell.', ['It grew by 2.5.', 'Then it fell.']],
    ['（详见附件。）请执行。', ['（详见附件。）', '请执行。']],
    ['(It was closed.) It opened again.', ['(It was closed.)', 'It opened again.']],
    ['“It is safe.” “Is it?” he asked. Yes.', ['“It is safe.”', '“Is it?” he asked.', 'Yes.']],
    ['「是嗎？」他問。「是。」', ['「是嗎？」他問。', '「是。」']],
    ['他说：“今天很好。明天呢？”我不知道。', ['他说：“今天很好。', '明天呢？”', '我不知道。']],
    ['In Jan. 2020 it began. In Feb. it rose.', ['In Jan. 2020 it began.', 'In Feb. it rose.']],
    ['See Nos. 6-7. Then go.', ['See Nos. 6-7.', 'Then go.']],
    ['U.K. Prime Minister Johnson said so. He left.', ['U.K. Prime Minister Johnson said so.', 'He left.']],
    ['The D.C. area. The U.S.A. is large.', ['The D.C. area.', 'The U.S.A. is large.']],
    ['1. First. 2. Second.', ['1. First.', '2. Second.']],
    ['1.请戴口罩。2.勤洗手。', ['1.请戴口罩。', '2.勤洗手。']],
    ['一、总则。二、附则。', ['一、总则。', '二、附则。']],
    ['3.5万人。2.1%的人。', ['3.5万人。', '2.1%的人。']],
    ['他去了U.S.大使馆。回来了。', ['他去了U.S.大使馆。', '回来了。']],
    ['详见第3.2节。参见No.5文件。', ['详见第3.2节。', '参见No.5文件。']],
    ['新增1例！！！注意？！好。', ['新增1例！！！', '注意？！', '好。']],
    ['COVID-19确诊3例。WHO said so. 中文继续。', ['COVID-19确诊3例。', 'WHO said so.', '中文继续。']],
    ['Cases: 1,204. Deaths: 30.', ['Cases: 1,204.', 'Deaths: 30.']],
    ['Visit www.who.int. Or call.', ['Visit www.who.int.', 'Or call.']],
    ['一行没有句号', ['一行没有句号']],
    ['A line without a full stop', ['A line without a full stop']],
    ['', []],
  ] as const)('%s', ([text, expected]) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('does not cut', () => {
  test.for([
    'The U.S. reported 12 cases.',
    'Room No. 5 is closed.',
    'On Jan. 3 it began.',
    'It grew by 2.5 percent, Dr. Li said.',
    'Gen. Smith and J. K. Rowling met.',
    'Acme Inc. Chief Bob left.',
    'It closes at 5 p.m. Monday.',
    '1. Wash your hands.',
    '见附件（第3页。共5页）再议',
    '“你好吗？”他问。',
    '“新增3例。”通报说',
    'Approx. 50 people, incl. Dr. Wu, vs. 30 before.',
    '- Item one; item two.',
    '病例1：男，35岁；病例2：女，40岁。',
    '截至2月3日（含3日。不含4日），共5例。',
    'See www.example.com for more.',
    'Wait... what is it?',
    '“Is it safe?” said no one.',
    '《这是什么？》一书出版',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('bounds what has no end', () => {
  test.for([
    ['behind a space', 'word '.repeat(1400), 5],
    ['behind a comma', '新增确诊病例３例，'.repeat(700), 9],
    ['anywhere', '中'.repeat(7000), 1],
    ['between characters of two units', '😷'.repeat(3500), 2],
  ] as const)('%s', ([, text, piece]) => {
    const spans = [...cut(text)];
    expect(spans.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...spans.map(([start, end]) => end - start))).toBeLessThanOrEqual(3000);
    expect(spans.filter(([start]) => start % piece !== 0)).toEqual([]);
  });
});
