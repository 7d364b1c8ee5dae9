import {
  letterCosts,
  readArabicLetters,
  readingCosts,
  readingPairs,
  readLatinUnits,
  unitCosts,
} from './name-readings.ts';
import { arabicPrefixes } from './stem.ts';

/** A part of a word's weight that is misread costs this many times as much of its similarity. */
const severity = 1.4;
const leastLetters = 3;

/** Codes of a word's units or letters, and the sum of their costs. */
export interface NameReading {
  readonly codes: Uint8Array;
  readonly weight: number;
}

/**
 * How alike a Latin word (English or French spelling) and an Arabic word sound, 0–1, both normalised; of the Arabic
 * word with and without what is written in front of it ("وباريس", "الامازون") the better counts. From about 0.8 on they
 * are the same name; a word without letters is like none.
 */
export function nameSimilarity(latin: string, arabic: string): number {
  const name = readLatin(latin);
  return Math.max(...readArabic(arabic).map((form) => readingSimilarity(name, form)));
}

/** A Latin word's reading. */
export function readLatin(word: string): NameReading {
  return weigh(readLatinUnits(word), unitCosts);
}

/** An Arabic word's readings: as it is written, then without each prefix that leaves three letters. */
export function readArabic(word: string): NameReading[] {
  const prefixes = arabicPrefixes.filter((p) => word.startsWith(p) && word.length - p.length >= leastLetters);
  return ['', ...prefixes].map((prefix) => weigh(readArabicLetters(word.slice(prefix.length)), letterCosts));
}

/** The similarity of a Latin and an Arabic reading, 0–1. Less than `least` may come back as 0. */
export function readingSimilarity(latin: NameReading, arabic: NameReading, least = 0): number {
  if (latin.codes.length === 0 || arabic.codes.length === 0) return 0;
  const most = mostDistance(latin, arabic, least);
  const distance = readingDistance(latin.codes, arabic.codes, most);
  return Math.max(0, 1 - (severity * distance) / Math.max(latin.weight, arabic.weight));
}

/** The greatest distance of two readings that are `least` alike. */
export function mostDistance(one: NameReading, other: NameReading, least: number): number {
  return ((1 - least) * Math.max(one.weight, other.weight)) / severity;
}

function weigh(codes: Uint8Array, costs: readonly number[]): NameReading {
  return { codes, weight: codes.reduce((sum, code) => sum + costs[code]!, 0) };
}

/** The least sum of costs that turns units into letters; infinite as soon as it is known to be more than `most`. */
function readingDistance(units: Uint8Array, letters: Uint8Array, most: number): number {
  let above = new Float64Array(letters.length + 1);
  for (let j = 0; j < letters.length; j++) above[j + 1] = above[j]! + letterCosts[letters[j]!]!;
  for (const unit of units) {
    const row = nextRow(unit, letters, above);
    if (row.every((cost) => cost > most)) return Infinity;
    above = row;
  }
  return above[letters.length]!;
}

function nextRow(unit: number, letters: Uint8Array, above: Float64Array): Float64Array<ArrayBuffer> {
  const row = new Float64Array(above.length);
  const pairs = readingPairs[unit]!;
  row[0] = above[0]! + unitCosts[unit]!;
  for (let j = 0; j < letters.length; j++) {
    const letter = letters[j]!;
    const reading = readingCosts[unit * letterCosts.length + letter]!;
    row[j + 1] = Math.min(above[j + 1]! + unitCosts[unit]!, row[j]! + letterCosts[letter]!, above[j]! + reading);
    for (const [first, second] of pairs)
      if (letter === second && letters[j - 1] === first) row[j + 1] = Math.min(row[j + 1]!, above[j - 1]!);
  }
  return row;
}
