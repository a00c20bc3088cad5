import { describe, expect, test } from 'vitest';
import { LABELS, unpack } from '../../../src/extract/organization/model/weights.js';
import { SentencesRead } from '../../../src/extract/organization/recall.js';
import { ownUnits } from '../../../src/text/units.js';

const weights = unpack({ bias: 0, transitions: new Array<number>(LABELS * LABELS).fill(0), rows: '' });
const others = { ...weights };
const value = { kind: 'government', full: null } as const;
const LINE = '北京市卫健委通报。';
const LONG = `${'很'.repeat(300)}。`;

describe('names of sentences read before', () => {
  // A page, the sentence read on it, a page that has it too, whether its names are known there.
  const rows: readonly (readonly [string, string, string, string, boolean])[] = [
    ['elsewhere on another page', LINE, LINE, `上海。${LINE}`, true],
    ['behind a line', LINE, LINE, `首页\n${LINE}`, true],
    ['another sentence', LINE, LINE, '北京市教育局通报。', false],
    ['nearly the same', LINE, LINE, '北京市卫健委通告。', false],
    ['within a phrase, where names may begin before', LINE, LINE, `驻${LINE}`, false],
    ['read within a phrase', `驻${LINE}`, LINE, LINE, false],
    ['a long one', LONG, LONG, LONG, false],
  ];
  test.for(rows)('%s', ([, page, sentence, other, known]) => {
    const read = new SentencesRead();
    const start = page.indexOf(sentence);
    const units = ownUnits(page);
    expect(read.find(weights, units, start, page.length)).toBeNull();
    read.keep(units, start, page.length, [{ start: start + 1, end: start + 6, rule: 'a', value }]);
    const found = read.find(weights, ownUnits(other), other.length - sentence.length, other.length);
    expect(found).toEqual(known ? [{ start: 1, end: 6, rule: 'a', value }] : null);
    expect(read.find(others, ownUnits(other), other.length - sentence.length, other.length)).toBeNull();
  });

  test('when there is no more room, those before are forgotten', () => {
    const read = new SentencesRead();
    const keep = (sentence: string): void => {
      const units = ownUnits(sentence);
      read.find(weights, units, 0, units.length);
      read.keep(units, 0, units.length, []);
    };
    keep(LINE);
    for (let i = 0; i < 1000; i++) keep(`${i}${'很'.repeat(200)}`);
    expect(read.find(weights, ownUnits(LINE), 0, LINE.length)).toBeNull();
    keep(LINE);
    expect(read.find(weights, ownUnits(LINE), 0, LINE.length)).toEqual([]);
  });
});
