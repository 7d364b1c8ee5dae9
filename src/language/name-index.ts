import { letterCosts, readingCosts, readingPairs, unitCosts } from './name-readings.ts';
import { mostDistance, readArabic, readingSimilarity, readLatin, type NameReading } from './name-similarity.ts';

/** A word and how alike it sounds, 0–1. */
export interface LikeName {
  readonly word: string;
  readonly similarity: number;
}

/** Words to be found by how they sound in the other script. */
export interface NameIndex {
  /** The words that are at least `least` like a normalised word of the other script: at most 8, the best first. */
  find: (word: string, least: number) => LikeName[];
}

interface Entry extends NameReading {
  readonly word: string;
}

const mostFound = 8;
const rounding = 1e-9;
const isArabic = /\p{Script=Arabic}/u;

/** An index over normalised words of either script; a Latin word finds the Arabic ones, an Arabic one the Latin ones. */
export function createNameIndex(words: Iterable<string>): NameIndex {
  let entries: { latin: Entry[]; arabic: Entry[] } | null = null; // made when first asked for
  return {
    find: (word, least) => {
      entries ??= readEntries(words);
      const found = isArabic.test(word)
        ? readArabic(word).flatMap((form) => likeArabic(form, entries!.latin, least))
        : likeLatin(readLatin(word), entries.arabic, least);
      return best(found);
    },
  };
}

function readEntries(words: Iterable<string>) {
  const latin: Entry[] = [];
  const arabic: Entry[] = [];
  for (const word of new Set(words)) {
    if (isArabic.test(word)) for (const form of readArabic(word)) arabic.push({ word, ...form });
    else latin.push({ word, ...readLatin(word) });
  }
  return { latin, arabic };
}

function likeLatin(name: NameReading, entries: readonly Entry[], least: number): LikeName[] {
  const floors = letterFloors(name);
  return entries
    .filter((entry) => mayBeLike(entry, name, floors, least))
    .map((entry) => ({ word: entry.word, similarity: readingSimilarity(name, entry, least) }))
    .filter(({ similarity }) => similarity >= least);
}

function likeArabic(name: NameReading, entries: readonly Entry[], least: number): LikeName[] {
  const floors = unitFloors(name);
  return entries
    .filter((entry) => mayBeLike(entry, name, floors, least))
    .map((entry) => ({ word: entry.word, similarity: readingSimilarity(entry, name, least) }))
    .filter(({ similarity }) => similarity >= least);
}

/** Whether what the word's codes cost at the least, whatever their order, leaves it `least` alike. */
function mayBeLike(entry: NameReading, name: NameReading, floors: Float64Array, least: number): boolean {
  let left = mostDistance(entry, name, least) + rounding;
  for (const code of entry.codes) {
    left -= floors[code]!;
    if (left < 0) return false;
  }
  return true;
}

/** What each Arabic letter costs at the least against a Latin name. */
function letterFloors({ codes }: NameReading): Float64Array {
  const floors = Float64Array.from(letterCosts);
  const lower = (letter: number, cost: number) => (floors[letter] = Math.min(floors[letter]!, cost));
  for (const unit of codes) {
    for (let letter = 0; letter < floors.length; letter++)
      lower(letter, readingCosts[unit * letterCosts.length + letter]!);
    for (const letter of readingPairs[unit]!.flat()) lower(letter, 0);
  }
  return floors;
}

/** What each Latin unit costs at the least against an Arabic name. */
function unitFloors({ codes }: NameReading): Float64Array {
  return Float64Array.from(unitCosts, (cost, unit) => {
    const isPaired = readingPairs[unit]!.some((pair) => pair.every((letter) => codes.includes(letter)));
    const readings = [...codes].map((letter) => readingCosts[unit * letterCosts.length + letter]!);
    return isPaired ? 0 : Math.min(cost, ...readings);
  });
}

/** Each word once, by its best form; of two that sound alike the shorter one first. */
function best(found: readonly LikeName[]): LikeName[] {
  const sorted = found.toSorted(
    (one, other) => other.similarity - one.similarity || one.word.length - other.word.length,
  );
  const byWord = new Map<string, LikeName>();
  for (const like of sorted) if (!byWord.has(like.word)) byWord.set(like.word, like);
  return [...byWord.values()].slice(0, mostFound);
}
