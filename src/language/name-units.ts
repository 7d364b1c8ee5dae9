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

/** The pairs of Arabic letters that one Latin unit is read as at no cost, by the unit's code. */
export const readingPairs: readonly (readonly (readonly [number, number])[])[] = latinUnits.map((unit) =>
  ownReadings(unit)
    .filter((own) => own.length === 2)
    .map((own) => [letterCode.get(own[0]!)!, letterCode.get(own[1]!)!]),
);

/** The phonetic units of a normalised Latin word, as codes of `unitCosts`. What is no letter counts for nothing. */
export function readLatinUnits(word: string): Uint8Array {
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
  return Uint8Array.from(codes);
}

/** The letters of a normalised Arabic word, as codes of `letterCosts`. What is no letter counts for nothing. */
export function readArabicLetters(word: string): Uint8Array {
  const text = word
    .replace(/(?<=.)(?<letter>.)\k<letter>/gu, '$<letter>')
    .replace(/^ا/u, 'أ')
    .replace(/(?<=.)[هوي]$/u, (last) => lasts[last]!);
  return Uint8Array.from([...text].flatMap((letter) => letterCode.get(foreign[letter] ?? letter) ?? []));
}

function ownReadings(unit: string): string[] {
  return withLasts((consonantReadings[unit] ?? vowelReadings[unit]!)[0]);
}

/** Readings, and those that end in و or ي as the last of a word too. */
function withLasts(readings: string): string[] {
  const all = readings.split(' ').filter(Boolean);
  return [...all, ...all.filter((r) => /[وي]$/u.test(r)).map((r) => r.slice(0, -1) + lasts[r.at(-1)!]!)];
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
