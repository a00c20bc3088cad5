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
    ['一行没有句号', ['一行没有句号']],
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
