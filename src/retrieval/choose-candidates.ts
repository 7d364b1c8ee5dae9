import { placesOfHighest } from '../indexes/places-of-highest.ts';

/** At most this many passages of all languages together reach late interaction. */
export const maxCandidates = 32;

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
    passages instanceof Float32Array
      ? placesOfHighest(passages, { count: maxCandidates, above: 0, isUsable })
      : passages.filter(isUsable),
  );
  const chosen = new Set<number>();
  for (let place = 0; place < maxCandidates; place++)
    for (const list of lists) {
      const passage = list[place];
      if (passage !== undefined && chosen.size < maxCandidates) chosen.add(passage);
    }
  return [...chosen];
}
