import { expect, test } from 'vitest';
import { pageOfText } from '../../src/decode/index.js';
import { layoutOf } from '../../src/text/layout.js';
import { ownUnits, textOf } from '../../src/text/units.js';

const layout = (text: string) => layoutOf(pageOfText('page', text, ''));

test.for([
  ['', [''], '0'],
  ['one\n\ntwo words', ['one', '', 'two words'], '000'],
  ['two  spaces\na tab\tin it\n end ', ['two  spaces', 'a tab\tin it', ' end '], '110'],
  // A wide space is a plain one when folded.
  ['全角　空格\n两个　　空格', ['全角 空格', '两个  空格'], '01'],
] as const)('lines of %j', ([text, lines, uneven]) => {
  const found = layout(text);
  expect(found.lines.map(({ start, end }) => found.folded.slice(start, end))).toEqual(lines);
  expect(found.uneven.join('')).toBe(uneven);
});

test.for([
  ['plain text', true],
  ['１２３ 例', false],
  ['臺灣', false],
  ['it’s', false],
] as const)('units of %s; the text as it stands: %s', ([text, same]) => {
  const { folded, units, raw } = layout(text);
  expect(textOf(units)).toBe(folded);
  expect(textOf(raw)).toBe(text);
  expect(units === raw).toBe(same);
});

test('units of more lines than there is room for at first', () => {
  const text = Array.from({ length: 3000 }, (_, i) => `line ${i}${i === 2999 ? '  end' : ''}`).join('\n');
  const { lines, uneven } = layout(text);
  expect(lines).toHaveLength(3000);
  expect(uneven.indexOf(1)).toBe(2999);
  expect(textOf(ownUnits(text))).toBe(text);
});

const long = 'The ministry of health has confirmed a new case of the disease in the north of the';
test.for([
  ['a hard-wrapped text', Array(12).fill(long).join('\n'), true],
  ['a paragraph a line', Array(12).fill(`${long} country.`).join('\n'), false],
  ['few lines', [long, long].join('\n'), false],
] as const)('%s goes on over line ends: %s', ([, text, joined]) => {
  expect(layout(text).joined.includes(true)).toBe(joined);
});
