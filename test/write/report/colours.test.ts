import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../report/style/base.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colour = (theme: string, name: string): number[] => {
  const [, hex = ''] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(theme) ?? [];
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
};
const tint = (theme: string): number => Number(/--tint: (\d+)%/.exec(theme)?.[1]) / 100;

/** Contrast as WCAG 2 defines it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
      value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const types = ['date', 'count', 'country', 'organization', 'hotline'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  const paper = colour(theme, 'paper');
  test.for(['ink', 'soft', ...types])('%s is read on paper and ground', (name) => {
    expect(contrast(colour(theme, name), paper)).toBeGreaterThan(4.5);
    expect(contrast(colour(theme, name), colour(theme, 'ground'))).toBeGreaterThan(4.5);
  });

  test.for(types)('text in a %s is read, and in three of them, dimmed too', (name) => {
    const over = (below: readonly number[]): number[] =>
      below.map((value, at) => value + ((colour(theme, name)[at] ?? 0) - value) * tint(theme));
    expect(contrast(colour(theme, 'ink'), over(over(over(paper))))).toBeGreaterThan(4.5);
    expect(contrast(colour(theme, 'soft'), over(paper))).toBeGreaterThan(4.5);
  });

  test('a hit is read', () => {
    expect(contrast(colour(theme, 'ink'), colour(theme, 'hit'))).toBeGreaterThan(4.5);
  });
});
