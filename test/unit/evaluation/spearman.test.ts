import { expect, it } from 'vitest';
import { spearman } from '../../../src/evaluation/spearman.ts';

it.each([
  { rule: 'one order', a: [1, 2, 9], b: [0, 5, 6], expected: 1 },
  { rule: 'the other order', a: [1, 2, 9], b: [3, 2, -1], expected: -1 },
  // Ranks 1 2 3 4 5 and 2 1 4 3 5: 1 − 6 · 4 / (5 · 24).
  { rule: 'neighbours swapped', a: [1, 2, 3, 4, 5], b: [20, 10, 40, 30, 50], expected: 0.8 },
  // Ranks 1 2.5 2.5 4 and 1 2 3 4: 4.5 / √(4.5 · 5).
  { rule: 'equal values', a: [1, 2, 2, 3], b: [1, 2, 3, 4], expected: 4.5 / Math.sqrt(22.5) },
])('$rule', ({ a, b, expected }) => {
  expect(spearman(a.map((value, i) => [value, b[i]!]))).toBeCloseTo(expected, 10);
});

it('is not defined where all values are equal, or there are none', () => {
  expect(
    spearman([
      [1, 1],
      [1, 2],
    ]),
  ).toBeNull();
  expect(spearman([])).toBeNull();
});
