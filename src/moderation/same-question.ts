import type { QuestionShape } from './question-shape.ts';

/** A question as it is kept beside its answer. */
export interface KeptQuestion {
  /** Unit length, of the same model for all. */
  readonly vector: Float32Array;
  readonly shape: QuestionShape;
}

/** Measured on pairs of our own (decision 0006). */
const leastSimilarity = 0.4;
const leastOfGap = 0.5;

export function sameQuestion(asked: KeptQuestion, kept: KeptQuestion): number | null {
  if (!asksTheSame(asked.shape, kept.shape)) return null;
  const similarity = dot(asked.vector, kept.vector);
  return similarity >= leastSimilarity ? Math.min(similarity, 1) : null;
}
export function sameGap(asked: KeptQuestion, kept: KeptQuestion): number | null {
  const similarity = dot(asked.vector, kept.vector);
  return similarity >= leastOfGap ? Math.min(similarity, 1) : null;
}
export function asksTheSame(a: QuestionShape, b: QuestionShape): boolean {
  return whyNot(a, b) === null;
}
export function whyNot(a: QuestionShape, b: QuestionShape): string | null {
  if (a.language !== b.language) return 'language';
  for (const f of ['asks', 'years', 'numbers', 'negations'] as const) if (a[f].join() !== b[f].join()) return f;
  if (!eachHas(a.names, b.names) || !eachHas(b.names, a.names)) return 'names';
  if (!eachHas(a.topics, b.topics) || !eachHas(b.topics, a.topics)) return 'topics';
  return null;
}
function eachHas(these: readonly (readonly string[])[], those: readonly (readonly string[])[]): boolean {
  return these.every((one) => those.some((other) => one.some((key) => other.includes(key))));
}
function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, d) => sum + value * b[d]!, 0);
}
