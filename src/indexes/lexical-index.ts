import { idfOf, saturated } from './bm25.ts';
import { createGrowingArray } from './growing-array.ts';
import { checkedTerms, type LexicalArrays } from './lexical-arrays.ts';

/** One way to say a word of the question, and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A word of the question: the alternatives for it. A passage scores the best of them, not their sum. */
export type TermGroup = readonly WeightedTerm[];

/** BM25 over one kind of terms. Passages are numbered from 0 in the order in which they were given. */
export interface LexicalIndex {
  readonly size: number;
  /** @returns The score of every passage, 0 where no term occurs. */
  search(groups: readonly TermGroup[]): Float32Array;
  /**
   * Scores a text that is not in the index, such as a sentence of a passage, by the index's own statistics.
   *
   * @param averageLength - The mean number of terms of the texts that it is compared with.
   */
  scoreText(terms: readonly string[], groups: readonly TermGroup[], averageLength: number): number;
  /** How telling a term is: ln(1 + (N − n + ½) / (n + ½)); the highest where no passage has it. */
  idf(term: string): number;
  has(term: string): boolean;
  terms(): Iterable<string>;
}

/**
 * Builds the postings with precomputed BM25 impacts.
 *
 * @param passages - The terms of each passage, repeated as often as they occur.
 */
export function buildLexicalArrays(passages: Iterable<readonly string[]>): LexicalArrays {
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  const [rows, terms, counts] = [createGrowingArray(), createGrowingArray(), createGrowingArray()];
  const lengths: number[] = [];
  for (const passage of passages) {
    const tally = new Map<number, number>();
    for (const term of passage) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
        frequencies.push(0);
      }
      tally.set(id, (tally.get(id) ?? 0) + 1);
    }
    for (const [id, count] of tally) {
      rows.push(lengths.length);
      terms.push(id);
      counts.push(count);
      frequencies[id]!++;
    }
    lengths.push(passage.length);
  }
  const size = lengths.length;
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(size, 1) || 1;
  const offsets = new Uint32Array(ids.size + 1);
  frequencies.forEach((frequency, id) => (offsets[id + 1] = offsets[id]! + frequency));
  const next = offsets.slice();
  const [postings, impacts] = [new Uint32Array(rows.length), new Float32Array(rows.length)];
  const [row, term, count] = [rows.toArray(), terms.toArray(), counts.toArray()];
  for (let i = 0; i < row.length; i++) {
    const at = next[term[i]!]!++;
    postings[at] = row[i]!;
    impacts[at] = idfOf(size, frequencies[term[i]!]!) * saturated(count[i]!, lengths[row[i]!]!, average);
  }
  const text = Buffer.from(JSON.stringify([...ids.keys()]));
  return { terms: text, offsets, passages: postings, impacts, size: Uint32Array.of(size) };
}

/**
 * An index ready to be searched.
 *
 * @throws {RangeError} The arrays do not fit together.
 */
export function createLexicalIndex(arrays: LexicalArrays): LexicalIndex {
  const { offsets, passages, impacts } = arrays;
  const ids = checkedTerms(arrays);
  const size = arrays.size[0]!;
  const frequency = (term: string) => {
    const id = ids.get(term);
    return id === undefined ? 0 : offsets[id + 1]! - offsets[id]!;
  };
  const idf = (term: string) => idfOf(size, frequency(term));

  function add(scores: Float32Array, group: TermGroup): void {
    const best = group.length > 1 ? new Map<number, number>() : null;
    for (const { term, weight } of group) {
      const id = ids.get(term);
      if (id === undefined) continue;
      for (let at = offsets[id]!; at < offsets[id + 1]!; at++) {
        const score = weight * impacts[at]!;
        if (best === null) scores[passages[at]!]! += score;
        else if (score > (best.get(passages[at]!) ?? 0)) best.set(passages[at]!, score);
      }
    }
    if (best) for (const [passage, score] of best) scores[passage]! += score;
  }

  return {
    size,
    idf,
    has: (term) => ids.has(term),
    terms: () => ids.keys(),
    search(groups) {
      const scores = new Float32Array(size);
      for (const group of groups) add(scores, group);
      return scores;
    },
    scoreText(terms, groups, averageLength) {
      const tally = new Map<string, number>();
      for (const term of terms) tally.set(term, (tally.get(term) ?? 0) + 1);
      const part = ({ term, weight }: WeightedTerm) =>
        weight * idf(term) * saturated(tally.get(term) ?? 0, terms.length, averageLength || 1);
      return groups.reduce((sum, group) => sum + Math.max(0, ...group.map(part)), 0);
    },
  };
}
