import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from '../../src/text/code-points.js';

const text = fc.string({ unit: fc.constantFrom('a', '例', '😷', '𝟙', '\ud83d', '\ude37') });

test('there and back, whatever the text and the order of asking', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat()), (given, asked) => {
      const characters = [...given];
      const points = new CodePoints(given);
      for (const point of asked.map((number) => number % (characters.length + 1))) {
        const unit = characters.slice(0, point).join('').length;
        expect([points.at(unit), points.unitAt(point)]).toEqual([point, unit]);
      }
    }),
  );
});
