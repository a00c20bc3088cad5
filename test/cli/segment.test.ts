import { expect, test } from 'vitest';
import { extract } from './program.js';

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly start_char: number;
  readonly end_char: number;
  readonly tokens: readonly { readonly text: string; readonly start_char: number }[];
}

test('segment: a sentence a line, tokens by code points', () => {
  const text = '😷 Italy reported 37 cases to the WHO.\n据意大利卫生部通报𝟙，新增确诊病例12例。';
  const { code, out, err } = extract(['segment', '-'], { input: text });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  expect(rows.map(({ lang }) => lang)).toEqual(['en', 'zh']);
  expect(rows.map((row) => Object.keys(row).join(' '))).toEqual(
    rows.map(() => 'doc lang zone start_char end_char text tokens'),
  );
  const points = [...text];
  for (const row of rows) {
    expect(points.slice(row.start_char, row.end_char).join('')).toBe(row.text);
    for (const token of row.tokens)
      expect(points.slice(token.start_char).join('').startsWith(token.text), token.text).toBe(true);
    // Words and marks together are the sentence without its white space.
    expect(row.tokens.map((token) => token.text).join('')).toBe(row.text.replace(/\s+/g, ''));
  }
  expect(rows[1]?.tokens.map((token) => token.text)).toContain('意大利');
});
