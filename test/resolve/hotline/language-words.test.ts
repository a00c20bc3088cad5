import { expect, test } from 'vitest';
import { IN_CHINESE, IN_ENGLISH, MARK, namesBetween, withMarks } from '../../../src/resolve/hotline/language-words.js';

test.for<[text: string, has: number]>([
  ['in English and French', IN_ENGLISH],
  ['an Englishman', IN_ENGLISH],
  ['英语服务', IN_CHINESE],
  ['中、英双语', IN_CHINESE],
  ['中英文', IN_CHINESE],
  ['英雄城市', 0],
  ['no language', 0],
])('%s', ([text, has]) => {
  expect(namesBetween(text, 0, text.length)).toBe(has);
});

test('names count within the stretch alone', () => {
  expect(namesBetween('English', 0, 6)).toBe(0);
  expect(namesBetween('中英', 0, 1)).toBe(0);
});

test.for<[text: string, names: string[], marked: string]>([
  ['in English, French and Māori.', ['English', 'French', 'Māori'], `in ${MARK}, ${MARK} and ${MARK}.`],
  ['American Sign Language', ['American Sign Language'], MARK],
  ['an Englishman; pidginEnglish', [], 'an Englishman; pidginEnglish'],
])('%s with marks', ([text, names, marked]) => {
  expect(withMarks(text)).toEqual({ names, marked });
});
