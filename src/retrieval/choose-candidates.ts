/** At most this many passages of all languages together reach late interaction. */
export const maxCandidates = 100;

/** A ranking that names candidates. */
export interface Ranking {
  /** Passage numbers, best first; or one score a passage, of which those above 0 count. */
  readonly passages: Float32Array | readonly number[];
  /** Which of them may be taken. */
  readonly isUsable: (passage: number) => boolean;
}

/** Takes passages from several rankings in turns, the best of each first. */
export function chooseCandidates(rankings: readonly Ranking[]): number[] {
  const lists = rankings.map(({ passages, isUsable }) =>
    passages instanceof Float32Array ? findBest(passages, isUsable) : passages.filter(isUsable),
  );
  const chosen = new Set<number>();
  for (let place = 0; place < maxCandidates; place++)
    for (const list of lists) {
      const passage = list[place];
      if (passage !== undefined && chosen.size < maxCandidates) chosen.add(passage);
    }
  return [...chosen];
}

/** The best that may be taken, best first. Never sorts more than four times as many as are wanted. */
function findBest(scores: Float32Array, isUsable: (passage: number) => boolean): number[] {
  const best = (found: readonly number[]) =>
    found.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, maxCandidates);
  let found: number[] = [];
  let least = 0;
  for (let passage = 0; passage < scores.length; passage++) {
    if (scores[passage]! <= least || !isUsable(passage)) continue;
    found.push(passage);
    if (found.length < 4 * maxCandidates) continue;
    found = best(found);
    least = scores[found.at(-1)!]!;
  }
  return best(found);
}
