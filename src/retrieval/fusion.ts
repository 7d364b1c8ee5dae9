import type { Language } from '../language/language.ts';

/** The ways to score a passage. */
export const legs = ['grams', 'stems', 'lexicon', 'late', 'sentence', 'dense'] as const;
export type Leg = (typeof legs)[number];
export type LegScores = Readonly<Record<Leg, Float32Array>>;
export type FusionWeights = Readonly<Record<Leg, number>>;

// See docs/decisions/0002-fusion-by-language-pair.md for the figures behind these.
const same: FusionWeights = { grams: 1, stems: 0.25, lexicon: 0, late: 0.3, sentence: 0.3, dense: 0.35 };
const across: FusionWeights = { grams: 0, stems: 0, lexicon: 1, late: 0.5, sentence: 0, dense: 0.35 };

/** What each leg is worth for a question and passages of two languages. */
export function fusionWeights(question: Language, passages: Language): FusionWeights {
  return question === passages ? same : across;
}

/**
 * Scales each leg to 0–1 over the candidates, and sums them.
 *
 * @param scores - For each leg one number a candidate, in one order; a leg of weight 0 may be empty.
 * @returns One number a candidate, 0 to the sum of the weights.
 */
export function fuse(scores: LegScores, weights: FusionWeights, candidates: number): Float32Array {
  const sum = new Float32Array(candidates);
  for (const leg of legs) {
    if (weights[leg] === 0) continue;
    const values = scores[leg];
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    // Equal candidates are all right or all wrong: a collection of one passage must not score 0.
    const scale = (value: number) => (range > 1e-9 ? (value - least) / range : Number(value > 0));
    for (let i = 0; i < candidates; i++) sum[i]! += weights[leg] * scale(values[i]!);
  }
  return sum;
}
