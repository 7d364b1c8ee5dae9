import { arabicCodes } from './letter-table.ts';
import { arabicKey, fewestToDrop, latinKeys, shortenedKeys } from './name-keys.ts';
import { bareForms, compareNames, latinName } from './transliterate.ts';

/** A word that sounds like another one in the other script. */
export interface SimilarName {
  readonly word: string;
  readonly similarity: number;
}

/** Words, filed by their consonants. */
export interface NameIndex {
  /**
   * The words that sound like one of the other script, the most similar first.
   *
   * @param word - Normalised.
   * @param least - Words below this similarity, from 0 to 1, are left out.
   */
  find: (word: string, least: number) => SimilarName[];
}

/** A word as it is filed: an Arabic one more than once, without what is written before it. */
interface Entry {
  readonly word: string;
  readonly penalty: number;
  readonly letters: readonly number[] | null; // of an Arabic one
  readonly keys: readonly number[];
}

interface Files {
  readonly entries: readonly Entry[];
  /** Sorted numbers: a key, then the entry that has it. */
  readonly whole: Float64Array;
  readonly shortened: Float64Array;
}

const latin = /[a-z]/u;
const entryRange = 2 ** 22;

/**
 * Makes an index over the words of a collection, for finding names across scripts: Arabic words for a Latin one, Latin
 * words for an Arabic one. It is built on the first search.
 *
 * @param words - Normalised, each once.
 */
export function createNameIndex(words: Iterable<string>): NameIndex {
  let files: Files | null = null;
  return {
    find: (word, least) => {
      files ??= file(words);
      return search(files, word, least);
    },
  };
}

function file(words: Iterable<string>): Files {
  const entries: Entry[] = [];
  const whole: number[] = [];
  const shortened: number[] = [];
  for (const word of words)
    for (const entry of entriesOf(word)) {
      const i = entries.push(entry) - 1;
      for (const key of entry.keys) {
        whole.push(key * entryRange + i);
        for (const short of shortenedKeys(key)) shortened.push(short * entryRange + i);
      }
    }
  return { entries, whole: Float64Array.from(whole).sort(), shortened: Float64Array.from(shortened).sort() };
}

function entriesOf(word: string): Entry[] {
  if (latin.test(word)) return [{ word, penalty: 0, letters: null, keys: latinKeys(word) }];
  return bareForms(word).map(({ form, penalty }) => {
    const letters = arabicCodes(form);
    return { word, penalty, letters, keys: [arabicKey(letters)] };
  });
}

function search(files: Files, word: string, least: number): SimilarName[] {
  const best = new Map<string, number>();
  for (const asked of entriesOf(word)) {
    const name = asked.letters === null ? latinName(word) : null;
    for (const i of candidates(files, asked.keys)) {
      const { word: found, letters, penalty } = files.entries[i]!;
      if ((letters === null) === (name !== null)) continue; // of the same script
      const off = penalty + asked.penalty;
      const arabic = letters ?? asked.letters!;
      const similarity = compareNames(name ?? latinName(found), arabic, least + off) - off;
      if (similarity >= least && similarity > (best.get(found) ?? 0)) best.set(found, similarity);
    }
  }
  return Array.from(best, ([word, similarity]) => ({ word, similarity })).sort(
    (a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1),
  );
}

/** Entries with the same consonants, with one more or less, or, for five and more, with one for another. */
function candidates({ whole, shortened }: Files, keys: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const key of keys) {
    collect(whole, key, found);
    if (key >= fewestToDrop) collect(shortened, key, found);
    for (const short of shortenedKeys(key)) {
      collect(whole, short, found);
      if (short >= fewestToDrop) collect(shortened, short, found);
    }
  }
  return found;
}

function collect(filed: Float64Array, key: number, into: Set<number>): void {
  const from = key * entryRange;
  for (let at = firstAtLeast(filed, from); at < filed.length && filed[at]! < from + entryRange; at++)
    into.add(filed[at]! - from);
}

function firstAtLeast(filed: Float64Array, value: number): number {
  let [low, high] = [0, filed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (filed[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
