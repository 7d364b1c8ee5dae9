/** At most this many passages reach late interaction. */
export const maxCandidates = 100;

/**
 * Takes passages from several rankings in turns, the best of each first.
 *
 * @param rankings - Passage numbers, best first; or one score a passage, of which those above 0 count.
 */
export function chooseCandidates(
  rankings: readonly (Float32Array | readonly number[])[],
  isUsable: (passage: number) => boolean,
): number[] {
  const lists = rankings.map((ranking) =>
    (ranking instanceof Float32Array ? rank(ranking) : ranking).filter(isUsable).slice(0, maxCandidates),
  );
  const chosen = new Set<number>();
  for (let place = 0; place < maxCandidates; place++)
    for (const list of lists) {
      const passage = list[place];
      if (passage !== undefined && chosen.size < maxCandidates) chosen.add(passage);
    }
  return [...chosen];
}

function rank(scores: Float32Array): number[] {
  const found: number[] = [];
  for (let passage = 0; passage < scores.length; passage++) if (scores[passage]! > 0) found.push(passage);
  return found.toSorted((a, b) => scores[b]! - scores[a]! || a - b);
}
