import { createRecentValues } from '../foundation/recent-values.ts';
import type { TextSpan } from './find-dates.ts';
import { normalize } from './normalize.ts';
import { digit, numberEdge } from './word-edge.ts';

const digits = String.raw`(?:${digit}{1,3}(?: ${digit}{3})+(?!${digit})|${digit}+(?:[.,٫٬\u00A0\u202F]${digit}+)*)`;
const ordinal = String.raw`(?:st|nd|rd|th|er|ère|re|e|ème|eme|[GD])(?!\p{L})`; // "5G" counts nothing either
const counted = new RegExp(
  String.raw`(?=[$€£0-9٠-٩۰-۹])(?:[$€£]\s?|${numberEdge})${digits}(?![\p{N}/])(?!${ordinal})(?:م(?!\p{L})|[\s\u00A0\u202F]?[%٪])?`,
  'gu',
);
const scales = normalizedWords(`
  مئة مائة ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات hundred thousand million millions billion billions trillion
  cent mille milliard milliards`);
const spelled = normalizedWords(`
  واحد اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إحدى أحد ورشتان ورشتين مرحلتان مرحلتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة
  سبع ثمانية ثماني ثمان تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين
  تسعون تسعين مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة سبعمائة
  ثمانمئة ثمانمائة تسعمئة تسعمائة ألفان ألفين ألفا ألفي مليونان مليونين مليوني ملياران مليارين ملياري ${[...scales].join(' ')}
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety deux trois quatre cinq six sept huit neuf dix onze douze treize
  quatorze quinze seize vingt vingts trente quarante cinquante soixante septante nonante cents`);
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
  const front = [0, proclitic.length].find((length) => spelled.has(normalize(found.slice(length)))) ?? null;
  return { front, isScale: front !== null && scales.has(normalize(found.slice(front))) };
}

function wordsAfter(text: string, end: number): string[] {
  return (text.slice(end, end + 60).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 3).map(normalize);
}

function normalizedWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u).map(normalize));
}
