/** How right each passage of a ranking is, best-ranked first: 0 wrong, 1 right, more where grades were given. */
export type Grades = readonly number[];

/** 1 where a right passage is among the first k, else 0. */
export function recallAt(k: number, ranked: Grades): number {
  return Number(ranked.slice(0, k).some((grade) => grade > 0));
}

/** 1 / the place of the first right passage among the first k, else 0. */
export function reciprocalRankAt(k: number, ranked: Grades): number {
  const at = ranked.slice(0, k).findIndex((grade) => grade > 0);
  return at === -1 ? 0 : 1 / (at + 1);
}

/**
 * The discounted gain of the first k over that of the best possible first k: a passage at place p gains
 * grade / log2(p + 1), as `trec_eval` and BEIR have it.
 *
 * @param right - The grades of all right passages, in any order.
 */
export function ndcgAt(k: number, ranked: Grades, right: Grades): number {
  const best = gain(right.toSorted((a, b) => b - a).slice(0, k));
  return best === 0 ? 0 : gain(ranked.slice(0, k)) / best;
}

function gain(grades: Grades): number {
  return grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}
