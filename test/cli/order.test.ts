import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/order.js';

async function* source(numbers: readonly number[], failAt = -1): AsyncGenerator<number> {
  for (const [index, number] of numbers.entries()) {
    if (index === failAt) throw new Error('broken off');
    yield number;
  }
}

const later = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => later(turns - 1));

test('results come in order, however long each takes, and never more than the window is under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 5 }), async (turns, window) => {
      const taken: number[] = [];
      let under = 0;
      let most = 0;
      const work = async (number: number): Promise<number> => {
        under++;
        most = Math.max(most, under);
        await later(number);
        under--;
        return number;
      };
      await inOrder(source(turns), window, work, (number) => taken.push(number) > 0);
      expect(taken).toEqual(turns);
      expect(most).toBeLessThanOrEqual(window);
    }),
  );
});

test('what comes before the source breaks off is taken', async () => {
  const taken: number[] = [];
  const run = inOrder(source([1, 2, 3], 2), 4, later, (_, number) => taken.push(number) > 0);
  await expect(run).rejects.toThrow('broken off');
  expect(taken).toEqual([1, 2]);
});

test('enough is enough', async () => {
  const taken: number[] = [];
  await inOrder(source([1, 2, 3, 4]), 1, later, (_, number) => taken.push(number) < 2);
  expect(taken).toEqual([1, 2]);
});

test('an error while taking ends it', async () => {
  const fail = (): boolean => {
    throw new Error('closed');
  };
  await expect(inOrder(source([1, 2, 3]), 2, later, fail)).rejects.toThrow('closed');
});
