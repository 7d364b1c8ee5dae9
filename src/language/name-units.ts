import {
  arabicLetters,
  consonantReadings,
  nearConsonant,
  nearVowel,
  specialCosts,
  vowelReadings,
} from './name-readings.ts';

const lasts: Readonly<Record<string, string>> = { ه: 'ة', و: 'ۆ', ي: 'ې' };
const foreign: Readonly<Record<string, string>> = { پ: 'ب', ڤ: 'ف', گ: 'غ', چ: 'ج', ژ: 'ج' };
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/eaux$/u, 'eau'],
  [/[ts]ion(?=s?$)/gu, 'shen'],
  [/gg(?=[eiy])/gu, 'ĝ'],
  [/(?<letter>[^aeiou])\k<letter>/gu, '$<letter>'],
  [/s?c(?=[eiy])/gu, 'ç'],
  [/g(?=[eiy])/gu, 'ğ'],
  [/(?<=[^aeiou]|[gq]u)e$/u, 'ə'],
  [/(?<=.)s$/u, 'š'],
];

const latinUnits = [...Object.keys(consonantReadings), ...Object.keys(vowelReadings)];
const unitCode = new Map(latinUnits.map((unit, code) => [unit, code]));
const letterCode = new Map(Object.keys(arabicLetters).map((letter, code) => [letter, code]));
const longestUnit = 3;

/** The cost of leaving out each Latin unit, by its code; the sum is a word's weight. */
export const unitCosts: readonly number[] = latinUnits.map(
  (unit) => specialCosts[unit] ?? (unit in vowelReadings ? unit.length * 0.1 : 1),
);

/** The cost of leaving out each Arabic letter, by its code. */
export const letterCosts: readonly number[] = Object.values(arabicLetters);

/** The cost of reading a Latin unit as an Arabic letter: row × `letterCosts.length` + column, 2 where it is none. */
export const readingCosts: Float64Array = makeReadingCosts();

/** 1 where a Latin unit is read as two Arabic letters, at no cost, by `pairCode`. */
export const readingPairs: Uint8Array = makeReadingPairs();

/** Where `readingPairs` holds a unit and two letters. */
export function pairCode(unit: number, first: number, second: number): number {
  return (unit * letterCosts.length + first) * letterCosts.length + second;
}

/** Whether a Latin unit is read as a pair that begins with an Arabic letter. */
export function beginsPair(unit: number, letter: number): boolean {
  const from = pairCode(unit, letter, 0);
  return readingPairs.subarray(from, from + letterCosts.length).includes(1);
}

/** The most weight of Arabic letters that each Latin unit may be read as, less what that costs, by the unit's code. */
export const unitReach: readonly number[] = unitCosts.map((_, unit) => {
  const single = letterCosts.map((cost, letter) => cost - readingCosts[unit * letterCosts.length + letter]!);
  const pairs = pairsOf(latinUnits[unit]!).map(([first, second]) => letterCosts[first]! + letterCosts[second]!);
  return Math.max(0, ...single, ...pairs);
});

/** The most weight of Latin units that each Arabic letter may be put for, less what that costs, by the letter's code. */
export const letterReach: readonly number[] = letterCosts.map((_, letter) => {
  const single = unitCosts.map((cost, unit) => cost - readingCosts[unit * letterCosts.length + letter]!);
  const isPaired = (unit: number) => pairsOf(latinUnits[unit]!).some(([, second]) => second === letter);
  return Math.max(0, ...single, ...unitCosts.filter((_, unit) => isPaired(unit)));
});

/** The phonetic units of a normalised Latin word, as codes of `unitCosts`. What is no letter counts for nothing. */
export function readLatinUnits(word: string): number[] {
  const text = rewrites
    .reduce((text, [from, to]) => text.replace(from, to), word)
    .replace(/^[aeiouy]/u, (first) => first.toUpperCase());
  const codes: number[] = [];
  for (let at = 0; at < text.length;) {
    let length = longestUnit;
    while (length > 1 && !unitCode.has(text.slice(at, at + length))) length--;
    codes.push(unitCode.get(text.slice(at, at + length))!);
    at += length;
  }
  return codes;
}

/**
 * The letters of a normalised Arabic word, as codes of `letterCosts`, doubled ones once unless they come first. What is
 * no letter counts for nothing.
 */
export function readArabicLetters(word: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!;
    const isDouble = at > 1 && letter === word[at - 1];
    const last = at === word.length - 1 && at > 0 ? lasts[letter] : undefined;
    const code = letterCode.get(at === 0 && letter === 'ا' ? 'أ' : (last ?? foreign[letter] ?? letter));
    if (code === undefined) continue;
    if (isDouble) codes.pop();
    codes.push(code);
  }
  return codes;
}

function ownReadings(unit: string): string[] {
  return withLasts((consonantReadings[unit] ?? vowelReadings[unit]!)[0]);
}

/** Readings, and those that end in و or ي as the last of a word too. */
function withLasts(readings: string): string[] {
  const all = readings.split(' ').filter(Boolean);
  return [...all, ...all.filter((r) => /[وي]$/u.test(r)).map((r) => r.slice(0, -1) + lasts[r.at(-1)!]!)];
}

function pairsOf(unit: string): [number, number][] {
  return ownReadings(unit)
    .filter((own) => own.length === 2)
    .map((own) => [letterCode.get(own[0]!)!, letterCode.get(own[1]!)!]);
}

function makeReadingPairs(): Uint8Array {
  const pairs = new Uint8Array(latinUnits.length * letterCosts.length ** 2);
  for (const [unit, code] of unitCode)
    for (const [first, second] of pairsOf(unit)) pairs[pairCode(code, first, second)] = 1;
  return pairs;
}

function makeReadingCosts(): Float64Array {
  const costs = new Float64Array(latinUnits.length * letterCosts.length).fill(2);
  for (const [unit, row] of unitCode) {
    const set = (letter: string, cost: number) => (costs[row * letterCosts.length + letterCode.get(letter)!] = cost);
    const near = (consonantReadings[unit] ?? vowelReadings[unit]!)[1] ?? '';
    for (const letter of withLasts(near)) set(letter, unit in vowelReadings ? nearVowel : nearConsonant);
    for (const own of ownReadings(unit).filter((own) => own.length === 1)) set(own, 0);
  }
  return costs;
}
