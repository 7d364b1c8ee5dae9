import { describe, expect, it } from 'vitest';
import { fuse, fusionWeights, type LegScores } from '../../../src/retrieval/fusion.ts';

const scores = (over: Partial<LegScores>): LegScores => {
  const none = Float32Array.of(0, 0, 0);
  return { grams: none, stems: none, lexicon: none, late: none, sentence: none, dense: none, ...over };
};

describe('fuse', () => {
  it('scales each leg to 0–1 over the candidates and sums by weight', () => {
    const fused = fuse(
      scores({ grams: Float32Array.of(2, 4, 6), late: Float32Array.of(0.3, 0.3, 0.1) }),
      fusionWeights('ar', 'ar'),
      3,
    );
    expect([...fused]).toEqual([0.3, 0.8, 1].map((value) => expect.closeTo(value) as number));
  });

  it('lets no leg of weight 0 speak', () => {
    const fused = fuse(scores({ grams: Float32Array.of(9, 0, 0) }), fusionWeights('en', 'ar'), 3);
    expect([...fused]).toEqual([0, 0, 0]);
  });

  it.each([
    { question: 'ar', passages: 'ar', leading: 'grams' },
    { question: 'en', passages: 'ar', leading: 'lexicon' },
    { question: 'fr', passages: 'ar', leading: 'lexicon' },
    { question: 'ar', passages: 'en', leading: 'lexicon' },
    { question: 'fr', passages: 'fr', leading: 'grams' },
  ] as const)('$question → $passages is led by $leading', ({ question, passages, leading }) => {
    const weights = Object.entries(fusionWeights(question, passages)).toSorted(([, a], [, b]) => b - a);
    expect(weights[0]?.[0]).toBe(leading);
  });
});
