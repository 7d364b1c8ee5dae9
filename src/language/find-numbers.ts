import { createRecentValues } from '../foundation/recent-values.ts';
import type { TextSpan } from './find-dates.ts';
import { normalize } from './normalize.ts';
import { bareNumberWords } from './number-words.ts';
import { digit, numberEdge } from './word-edge.ts';

const digits = String.raw`(?:${digit}{1,3}(?: ${digit}{3})+(?!${digit})|${digit}+(?:[.,٫٬\u00A0\u202F]${digit}+)*)`;
const ordinal = String.raw`(?:st|nd|rd|th|er|ère|re|e|ème|eme|[GD])(?!\p{L})`; // "5G" counts nothing either
const counted = new RegExp(
  String.raw`(?=[$€£0-9٠-٩۰-۹])(?:[$€£]\s?|${numberEdge})${digits}(?![\p{N}/])(?!${ordinal})(?:م(?!\p{L})|[\s\u00A0\u202F]?[%٪])?`,
  'gu',
);
// "One" is an article to most in French and English; two workshops count themselves.
const latinOnes = new Set(['one', 'un', 'une']);
const counting = new Set(['ورشتان', 'ورشتين', 'مرحلتان', 'مرحلتين']);
const together = /^[\s\u00A0\u202F-]{1,2}(?:(?:و\p{M}*|et|and)[\s-]{0,2})?$/u;

/** A number with the word that says what is counted: "أكثر من 250 جلسة" holds "250 جلسة". */
export interface FoundNumber {
  /** The number with its scale and its sign: "1.6 مليار", "مئة وأربعون", "$25", "15%". */
  readonly span: TextSpan;
  /** The words after it, normalised, at most three. */
  readonly following: readonly string[];
}

/** The numbers of a text, in digits or in number words. Years count as numbers too: `findDates` tells them. */
export function findNumbers(text: string): FoundNumber[] {
  const parts = [...partsInDigits(text), ...partsInWords(text)].toSorted((a, b) => a.start - b.start);
  const joined: NumberPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isOne =
      last && (last.isSpelled ? part.isSpelled : part.isScale) && together.test(text.slice(last.end, part.start));
    if (isOne) joined.splice(-1, 1, { ...part, start: last.start });
    else joined.push(part);
  }
  return joined.map(({ start, end }) => ({ span: [start, end], following: wordsAfter(text, end) }));
}

interface NumberPart {
  readonly start: number;
  readonly end: number;
  readonly isSpelled: boolean;
  /** Whether it multiplies what stands before it: "thousand". */
  readonly isScale: boolean;
}

function partsInDigits(text: string): NumberPart[] {
  return Array.from(text.matchAll(counted), ({ index, 0: found }) => {
    return { start: index, end: index + found.length, isSpelled: false, isScale: false };
  });
}

function partsInWords(text: string): NumberPart[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index, 0: found }): NumberPart[] => {
    const { front, isScale } = known.find(found) ?? known.keep(found, readWord(found));
    return front === null ? [] : [{ start: index + front, end: index + found.length, isSpelled: true, isScale }];
  });
}

/** What a word is as a number word; `front` is `null` for another one. */
interface SpelledWord {
  /** The length of an و, ف, ب or ل that is written in front of it and is not part of the number. */
  readonly front: number | null;
  readonly isScale: boolean;
}

const known = createRecentValues<string, SpelledWord>(20_000);

function readWord(found: string): SpelledWord {
  const proclitic = /^[وفبل]\p{M}*/u.exec(found)?.[0] ?? '';
  const front = [0, proclitic.length].find((length) => isSpelled(normalize(found.slice(length)))) ?? null;
  const isScale = front !== null && bareNumberWords().get(normalize(found.slice(front)))?.isScale === true;
  return { front, isScale };
}

function wordsAfter(text: string, end: number): string[] {
  return (text.slice(end, end + 60).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 3).map(normalize);
}

function isSpelled(word: string): boolean {
  return (bareNumberWords().has(word) && !latinOnes.has(word)) || counting.has(word);
}
