import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marked, piecesOf } from '../../../src/write/report/pieces.js';

interface Named extends Marked {
  readonly name: string;
}

/** The pieces of a text as brackets; `~` before a mark that goes on, the levels below it behind its name. */
function bracketed(text: string, marks: readonly Named[], start = 0, end = text.length): string {
  return piecesOf(start, end, marks)
    .map((piece) => {
      if (piece.kind === 'text') return text.slice(piece.start, piece.end);
      return piece.kind === 'close' ? ']' : `[${piece.rest ? '~' : ''}${piece.mark.name}${piece.below}:`;
    })
    .join('');
}

const mark = (name: string, start: number, end: number): Named => ({ name, start, end });

test.for<[string, readonly Named[], string]>([
  ['nothing', [], 'abcdef'],
  ['side by side', [mark('x', 0, 2), mark('y', 2, 4)], '[x0:ab][y0:cd]ef'],
  ['one in the other', [mark('x', 0, 6), mark('y', 2, 4)], '[x1:ab[y0:cd]ef]'],
  ['two with one beginning', [mark('x', 1, 5), mark('y', 1, 3)], 'a[x1:[y0:bc]de]f'],
  ['two with one end', [mark('x', 1, 5), mark('y', 3, 5)], 'a[x1:bc[y0:de]]f'],
  ['the same place', [mark('x', 1, 3), mark('y', 1, 3)], 'a[x0:[y1:bc]]def'],
  ['crossing', [mark('x', 0, 4), mark('y', 2, 6)], '[x0:ab[y1:cd]][~y1:ef]'],
  ['three levels', [mark('x', 0, 6), mark('y', 1, 5), mark('z', 2, 3)], '[x2:a[y1:b[z0:c]de]f]'],
])('%s', ([, marks, expected]) => {
  expect(bracketed('abcdef', marks)).toBe(expected);
});

test('a mark that begins before the line and ends after it', () => {
  expect(bracketed('abcdef', [mark('x', 0, 6)], 2, 4)).toBe('[~x0:cd]');
});

test('whatever overlaps: all text once, each character in the marks that cover it, all closed', () => {
  const spans = fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 8 }), (given) => {
      const marks = given.map(([start, length], index) => mark(`${index}`, start, Math.min(20, start + length)));
      marks.sort((a, b) => a.start - b.start || b.end - a.end);
      const open: Named[] = [];
      let at = 0;
      for (const piece of piecesOf(0, 20, marks)) {
        if (piece.kind === 'open') open.push(piece.mark);
        else if (piece.kind === 'close') expect(open.pop()).toBeDefined();
        else {
          expect(piece.start).toBe(at);
          at = piece.end;
          for (let here = piece.start; here < piece.end; here++)
            expect([...open].map(({ name }) => name).sort()).toEqual(
              marks
                .filter(({ start, end }) => start <= here && here < end)
                .map(({ name }) => name)
                .sort(),
            );
        }
      }
      expect({ at, open }).toEqual({ at: 20, open: [] });
    }),
  );
});
