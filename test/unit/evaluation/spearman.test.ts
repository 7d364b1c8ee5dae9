import { expect, it } from 'vitest';
import { spearman } from '../../../src/evaluation/spearman.ts';

it.each([
  { rule: 'one order', a: [1, 2, 9], b: [0, 5, 6], expected: 1 },
  { rule: 'the other order', a: [1, 2, 9], b: [3, 2, -1], expected: -1 },
  // Ranks 1 2 3 4 5 and 2 1 4 3 5: 1 − 6 · 4 / (5 · 24).
  { rule: 'neighbours swapped', a: [1, 2, 3, 4, 5], b: [20, 10, 40, 30, 50], expected: 0.8 },
  // Ranks 1 2.5 2.5 4 and 1 2 3 4: 4.5 / √(4.5 · 5).
  { rule: 'equal values', a: [1, 2, 2, 3], b: [1, 2, 3, 4], expected: 4.5 / Math.sqrt(22.5) },
  { rule: 'nothing but equal values', a: [1, 1], b: [1, 2], expected: null },
  { rule: 'nothing', a: [], b: [], expected: null },
])('$rule', ({ a, b, expected }) => {
  const found = spearman(a.map((value, i) => [value, b[i]!]));
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 10);
});
