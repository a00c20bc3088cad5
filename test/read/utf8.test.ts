import { expect, test } from 'vitest';
import { strictUtf8 } from '../../src/read/utf8.js';

const rows: readonly (readonly [string, readonly number[], string | null])[] = [
  ['nothing', [], ''],
  ['ASCII', [0x61, 0x0a], 'a\n'],
  ['two, three and four bytes', [0xc3, 0xa9, 0xe4, 0xb8, 0xad, 0xf0, 0x9f, 0x98, 0x80], 'é中😀'],
  ['a byte order mark before the text', [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0xad], '中'],
  ['a mark and no text', [0xef, 0xbb, 0xbf], ''],
  ['a second mark is text', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ['U+FFFD that was written', [0x61, 0xef, 0xbf, 0xbd], 'a\ufffd'],
  ['half a character', [0x61, 0xe4, 0xb8], null],
  ['half a surrogate pair', [0xed, 0xa0, 0x80], null],
  ['GB18030', [0xd6, 0xd0], null],
];

test.for(rows)('%s', ([, bytes, text]) => {
  expect(strictUtf8(Uint8Array.from(bytes))).toBe(text);
});

test('what is too long to stand in memory twice', () => {
  const text = `中${'x'.repeat(1 << 24)}`;
  expect(strictUtf8(Buffer.from(text)) === text).toBe(true);
});
