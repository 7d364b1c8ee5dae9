import { fillLatinRow, firstRow } from './name-distance.ts';
import { letterCosts, readArabicLetters, readLatinUnits, unitCosts } from './name-units.ts';
import { arabicPrefixes } from './stem.ts';

/** A part of a word's weight that is misread costs this many times as much of its similarity. */
const severity = 1.4;
const leastLetters = 3;
// "باكو" is sooner Baku than an "اكو" after ب, while ال is hardly ever a name's own.
const leastLettersAfterOne = 4;
const trustAfterOne = 0.93;

/** A word as codes of units or letters, the sum of their costs, and how far it is trusted to be the word, 0–1. */
export interface NameReading {
  readonly codes: readonly number[];
  readonly weight: number;
  readonly trust: number;
}

/**
 * How alike a Latin word (English or French spelling) and an Arabic word sound, 0–1, both normalised. Of the Arabic
 * word with and without what is written in front of it ("وباريس", "الامازون") the better counts, a little less where
 * one letter is taken off. From about 0.8 on they are the same name; a word without letters is like none.
 */
export function nameSimilarity(latin: string, arabic: string): number {
  const name = readLatin(latin);
  return Math.max(...readArabic(arabic).map((form) => readingSimilarity(name, form)));
}

/** A Latin word's reading. */
export function readLatin(word: string): NameReading {
  return weigh(readLatinUnits(word), unitCosts, 1);
}

/** An Arabic word's readings: as it is written, then without each prefix that leaves letters enough. */
export function readArabic(word: string): NameReading[] {
  const prefixes = arabicPrefixes.filter((prefix) => word.startsWith(prefix) && isEnough(word, prefix));
  return ['', ...prefixes].map((prefix) =>
    weigh(readArabicLetters(word.slice(prefix.length)), letterCosts, prefix.length === 1 ? trustAfterOne : 1),
  );
}

/** The similarity of two readings at a distance. */
export function similarityAt(distance: number, one: NameReading, other: NameReading): number {
  const misread = distance / Math.max(one.weight, other.weight);
  return Math.max(0, 1 - severity * misread) * one.trust * other.trust;
}

/** The part of the greater weight that may be misread in words that are `least` alike. */
export function mostMisread(least: number): number {
  return (1 - least) / severity;
}

function readingSimilarity(latin: NameReading, arabic: NameReading): number {
  if (latin.weight === 0 || arabic.weight === 0) return 0;
  let above = firstRow(arabic.codes, letterCosts);
  for (const unit of latin.codes) {
    const row = new Float64Array(above.length);
    fillLatinRow(row, above, unit, arabic.codes);
    above = row;
  }
  return similarityAt(above.at(-1)!, latin, arabic);
}

function isEnough(word: string, prefix: string): boolean {
  return word.length - prefix.length >= (prefix.length === 1 ? leastLettersAfterOne : leastLetters);
}

function weigh(codes: readonly number[], costs: readonly number[], trust: number): NameReading {
  let weight = 0;
  for (let i = 0; i < codes.length; i++) weight += costs[codes[i]!]!;
  return { codes, weight, trust };
}
