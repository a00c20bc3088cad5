import { expect, test } from 'vitest';
import { chineseNumber, englishNumber } from '../../src/text/numerals.js';

const chinese: [string, number | null][] = [
  ['103', 103],
  ['1,204', 1204],
  ['一百零三', 103],
  ['一百三', 130],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二〇二〇', 2020],
  ['1.2万', 12000],
  ['27.5万', 275000],
  ['三千二百万', 32000000],
  ['两万五', 25000],
  ['1亿', 100000000],
  ['一万零三', 10003],
  ['百', 100],
  ['2千', 2000],
  ['数十', null],
  ['例', null],
  ['', null],
];
test.for(chinese)('%s → %s', ([text, value]) => expect(chineseNumber(text)).toBe(value));

const english: [string, number | null][] = [
  ['103', 103],
  ['1,204', 1204],
  ['13 300', 13300],
  ['twenty-one', 21],
  ['Twenty one', 21],
  ['nine hundred and ninety-nine', 999],
  ['nine hundred ninety-nine', 999],
  ['two thousand three hundred', 2300],
  ['1.3 million', 1300000],
  ['a dozen', 12],
  ['half a million', 500000],
  ['a hundred', 100],
  ['zero', 0],
  ['many', null],
  ['', null],
];
test.for(english)('%s → %s', ([text, value]) => expect(englishNumber(text)).toBe(value));
