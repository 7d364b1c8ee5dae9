import { describe, expect, it } from 'vitest';
import { chooseCandidates, maxCandidates } from '../../../src/retrieval/choose-candidates.ts';
import { createRandom } from '../../support/random.ts';

const anything = () => true;
const from = (passages: Float32Array | readonly number[], isUsable: (passage: number) => boolean = anything) => ({
  passages,
  isUsable,
});

describe('chooseCandidates', () => {
  it('takes the best of each ranking in turns, each passage once', () => {
    expect(chooseCandidates([from(Float32Array.of(0, 3, 1, 2)), from([2, 0])])).toEqual([1, 2, 3, 0]);
  });

  it('skips what a ranking may not name, and what scores nothing', () => {
    const scores = Float32Array.of(0, 3, 1, 2);
    expect(chooseCandidates([from(scores, (passage) => passage !== 1)])).toEqual([3, 2]);
    expect(chooseCandidates([from(scores, (passage) => passage !== 1), from([1])])).toEqual([3, 1, 2]);
  });

  it('gives equal scores in the order of the passages', () => {
    const scores = new Float32Array(5 * maxCandidates).fill(1);
    expect(chooseCandidates([from(scores)])).toEqual(Array.from({ length: maxCandidates }, (_, i) => i));
  });

  it('finds the same as sorting all', () => {
    const random = createRandom(5);
    const scores = Float32Array.from({ length: 20 * maxCandidates }, () => random.below(500));
    const sorted = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]! || a - b);
    expect(chooseCandidates([from(scores)])).toEqual(sorted.slice(0, maxCandidates));
  });

  it('never gives more than may reach late interaction', () => {
    const all = Array.from({ length: 500 }, (_, i) => i);
    expect(chooseCandidates([from(all), from(all.toReversed()), from(all)])).toHaveLength(maxCandidates);
  });
});
