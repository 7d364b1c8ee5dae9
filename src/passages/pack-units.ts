import type { Span } from './span.ts';

/** What is never cut: a sentence, or a clause of one that is too long for a passage. */
export interface Unit {
  /** One span, or the clauses of a long sentence. */
  readonly spans: readonly Span[];
  /** At least 1. */
  readonly words: number;
  /** What a passage that ends here would cut off: nothing, the paragraph's rest, or what a colon announces. */
  readonly cutsOff: 'nothing' | 'paragraph' | 'announced';
}

/** In words, the overlap included. */
const target = 90;
const most = 120;
const limit = 150;
/** In words. A longer last sentence is not repeated at the head of the next passage. */
const maxOverlap = 60;
/** In words, the overlap not counted. */
const fewest = 30;
const losses = { nothing: 0, paragraph: 0.3, announced: 1.5 } as const;

/**
 * Packs a section's units into passages. Of all ways to cut, it takes the one whose passages are nearest to 90 words,
 * end with a paragraph where they can, and bring at least 30 new words each (shortest path over the places to cut).
 *
 * @returns Runs of units, in order; each after the first begins with the last unit of the run before, unless that one
 *   has more than 60 words or leaves no room. No run of several units has more than 150 words.
 */
export function packUnits(units: readonly Unit[]): Unit[][] {
  // best[at]: the least cost of packing the units before `at`; cut[at]: where the last run of that packing begins.
  const best = [0];
  const cut = [0];
  for (let at = 0; at < units.length; at++) {
    const overlap = overlapBefore(units, at);
    let words = 0;
    for (let end = at + 1; end <= units.length; end++) {
      const unit = units[end - 1];
      if (unit === undefined) break;
      words += unit.words;
      const alone = end === at + 1;
      if (!alone && words + overlap > limit) break;
      const loss = end === units.length ? 0 : losses[unit.cutsOff];
      const cost = (best[at] ?? Infinity) + costOf(words, overlap, alone) + loss;
      if (cost < (best[end] ?? Infinity)) [best[end], cut[end]] = [cost, at];
    }
  }
  const runs: Unit[][] = [];
  for (let end = units.length; end > 0; end = cut[end] ?? 0) {
    const start = cut[end] ?? 0;
    runs.push(units.slice(overlapBefore(units, start) > 0 ? start - 1 : start, end));
  }
  return runs.toReversed();
}

function overlapBefore(units: readonly Unit[], at: number): number {
  const words = units[at - 1]?.words ?? 0;
  const fits = words <= maxOverlap && words + (units[at]?.words ?? 0) <= limit;
  return fits ? words : 0;
}

/** 1 for 30 words more or less than the target. */
function costOf(words: number, overlap: number, alone: boolean): number {
  const size = ((words + overlap - target) / 30) ** 2;
  const tooLong = !alone && words + overlap > most ? 2 : 0;
  const tooShort = words < fewest ? 5 : 0;
  return size + tooLong + tooShort;
}
