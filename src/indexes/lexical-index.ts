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

/** The terms of texts by {@link LexicalIndex.numberOf}, one text after the other, repeated as often as they occur. */
export interface TermLists {
  readonly terms: Uint32Array;
  /** Text → where its terms end. */
  readonly ends: readonly number[];
}

/** BM25 over one kind of terms. Passages are numbered from 0 in the order in which they were given. */
export interface LexicalIndex {
  readonly size: number;
  /** @returns The score of every passage, 0 where no term occurs. */
  search(groups: readonly TermGroup[]): Float32Array;
  /**
   * Scores texts that are not in the index, such as the sentences of passages, by the index's own statistics.
   *
   * Their mean length is taken for the average one.
   */
  scoreTexts(texts: TermLists, groups: readonly TermGroup[]): Float32Array;
  readonly termCount: number;
  /** The number of a term, from 0; `termCount` where no passage has it. */
  numberOf(term: string): number;
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
  const idfAt = (id: number | undefined) => idfOf(size, id === undefined ? 0 : offsets[id + 1]! - offsets[id]!);
  // Kept between searches, and cleared after each: passage → its best score in a group; term → its place in a question.
  const best = new Float64Array(size);
  const places = new Uint16Array(ids.size + 1);

  function add(scores: Float32Array, group: TermGroup): void {
    if (group.length === 1) return addTerm(scores, group[0]!);
    const found: number[] = [];
    for (const { term, weight } of group) {
      const id = ids.get(term);
      if (id === undefined) continue;
      const end = offsets[id + 1]!;
      for (let at = offsets[id]!; at < end; at++) {
        const passage = passages[at]!;
        const score = weight * impacts[at]!;
        if (score <= best[passage]!) continue;
        if (best[passage] === 0) found.push(passage);
        best[passage] = score;
      }
    }
    for (const passage of found) {
      scores[passage]! += best[passage]!;
      best[passage] = 0;
    }
  }

  function addTerm(scores: Float32Array, { term, weight }: WeightedTerm): void {
    const id = ids.get(term);
    if (id === undefined) return;
    const end = offsets[id + 1]!;
    for (let at = offsets[id]!; at < end; at++) scores[passages[at]!]! += weight * impacts[at]!;
  }

  return {
    size,
    idf: (term) => idfAt(ids.get(term)),
    has: (term) => ids.has(term),
    terms: () => ids.keys(),
    search(groups) {
      const scores = new Float32Array(size);
      for (const group of groups) add(scores, group);
      return scores;
    },
    termCount: ids.size,
    numberOf: (term) => ids.get(term) ?? ids.size,
    scoreTexts({ terms, ends }, groups) {
      const asked: number[] = [];
      const placeOf = (id: number) => (places[id] ||= asked.push(id)); // counted from 1
      const parts = groups.map((group) =>
        group.flatMap(({ term, weight }) => {
          const id = ids.get(term);
          return id === undefined ? [] : [{ place: placeOf(id), factor: weight * idfAt(id) }];
        }),
      );
      const average = terms.length / ends.length || 1;
      const counts = new Uint32Array(asked.length + 1);
      const scores = new Float32Array(ends.length);
      let from = 0;
      ends.forEach((end, text) => {
        counts.fill(0);
        for (let at = from; at < end; at++) counts[places[terms[at]!]!]!++;
        const length = end - from;
        let sum = 0;
        for (const part of parts) {
          let best = 0;
          for (const { place, factor } of part)
            if (counts[place]! > 0) best = Math.max(best, factor * saturated(counts[place]!, length, average));
          sum += best;
        }
        scores[text] = sum;
        from = end;
      });
      for (const id of asked) places[id] = 0;
      return scores;
    },
  };
}
