import { describe, expect, it } from 'vitest';
import { ndcgAt, recallAt, reciprocalRankAt } from '../../../src/evaluation/ranking-metrics.ts';

describe('recallAt and reciprocalRankAt', () => {
  it.each([
    { ranked: [1, 0, 0], at1: 1, at3: 1, reciprocal: 1 },
    { ranked: [0, 0, 2, 1], at1: 0, at3: 1, reciprocal: 1 / 3 },
    { ranked: [0, 0, 0, 1], at1: 0, at3: 0, reciprocal: 1 / 4 },
    { ranked: [0, 0], at1: 0, at3: 0, reciprocal: 0 },
    { ranked: [], at1: 0, at3: 0, reciprocal: 0 },
  ])('$ranked', ({ ranked, at1, at3, reciprocal }) => {
    expect([recallAt(1, ranked), recallAt(3, ranked), reciprocalRankAt(10, ranked)]).toEqual([at1, at3, reciprocal]);
  });

  it('look no further than k', () => {
    const ranked = [...Array.from({ length: 10 }, () => 0), 1];
    expect([recallAt(10, ranked), reciprocalRankAt(10, ranked), ndcgAt(10, ranked, [1])]).toEqual([0, 0, 0]);
  });
});

describe('ndcgAt', () => {
  // The discounts of places 1 to 4: 1, 0.6309, 0.5, 0.4307.
  it.each([
    { rule: 'best first', ranked: [1, 0], right: [1], expected: 1 },
    { rule: 'third', ranked: [0, 0, 1], right: [1], expected: 0.5 },
    { rule: 'one of two', ranked: [1, 0, 0], right: [1, 1], expected: 1 / 1.6309 },
    { rule: 'grades in the wrong order', ranked: [1, 3], right: [3, 1], expected: (1 + 3 * 0.6309) / (3 + 0.6309) },
    { rule: 'a graded miss', ranked: [0, 1, 0, 2], right: [1, 2, 2], expected: 1.4924 / (2 + 2 * 0.6309 + 0.5) },
    { rule: 'nothing found', ranked: [0, 0], right: [1], expected: 0 },
    { rule: 'nothing right', ranked: [0, 0], right: [], expected: 0 },
  ])('$rule', ({ ranked, right, expected }) => {
    expect(ndcgAt(10, ranked, right)).toBeCloseTo(expected, 4);
  });

  it('is best where k places are right, however many more there are', () => {
    expect(ndcgAt(2, [1, 1], [1, 1, 1, 1])).toBe(1);
  });
});
