import type { QuestionTrace } from './kept-answer.ts';
/** Placeholder. */
export function sameQuestion(a: QuestionTrace, b: QuestionTrace): number | null {
  return a.vector.reduce((sum, x, i) => sum + x * (b.vector[i] ?? 0), 0) > 0.99 ? 1 : null;
}
export const sameGap = sameQuestion;
