import type { TextSpan } from './find-dates.ts';
import { isYear } from './is-year.ts';
import { normalize } from './normalize.ts';
import { numberWord } from './number-words.ts';
import { isOrdinalHere } from './ordinal-context.ts';
import { ordinalInDigits, ordinalWord } from './ordinal-words.ts';
import { isClose, readNumber, type TokenizedText } from './read-number.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** A place in an order: "الخامس عشر", "fifteenth", "XVe", the number of "الدورة 15". */
export interface FoundOrdinal {
  readonly span: TextSpan;
  readonly value: number;
}

/** An ordinal of the words up to `to`. */
export interface ReadOrdinal {
  readonly to: number;
  readonly value: number;
}

const articles = ['', 'ال', 'لل', 'بال', 'وال', 'وبال', 'ب', 'ل', 'و'];
/** What is counted by its place: "session 15" is the fifteenth. */
const ordered = new Set([
  ...'دورة نسخة طبعة اجتماع جلسة منتدى مؤتمر قمة ملتقى لقاء قرن ذكرى'
    .split(' ')
    .flatMap((noun) => articles.map((front) => front + normalize(noun))),
  ...'edition session meeting summit forum congress reunion sommet congres'.split(' '),
]);
const numberSigns = new Set(['رقم', 'no', 'number', 'numero', 'n', 'nr']);
const most = 99;

/** The ordinals of a text, from 1 to 99, in words and in digits, in the three languages and spoken Arabic. */
export function findOrdinals(text: string): FoundOrdinal[] {
  const source = { text, tokens: tokenize(text) };
  const found: FoundOrdinal[] = [];
  for (let at = 0; at < source.tokens.length;) {
    const ordinal = ordinalAt(source, at);
    if (ordinal)
      found.push({ span: [source.tokens[at]!.start, source.tokens[ordinal.to - 1]!.end], value: ordinal.value });
    at = ordinal?.to ?? at + 1;
  }
  return found;
}

/** The ordinal that begins at a word, if one does. */
export function ordinalAt(source: TokenizedText, at: number): ReadOrdinal | null {
  const { word, start, end } = source.tokens[at]!;
  const first = ordinalWord(word);
  const number = first === undefined ? numberWord(word) : undefined;
  if (first === undefined && number === undefined && !/^[\divx]/u.test(word)) return null; // as most words are
  if (/^[وفب]?الساعه$/u.test(source.tokens[at - 1]?.word ?? '')) return null; // an hour
  if (first !== undefined) {
    const compound = first.isArabic ? arabicCompound(source, at, first.value, first.isPart) : null;
    if (compound !== null || first.isPart) return compound;
    return isOrdinalHere(source, at, first) ? { to: at + 1, value: first.value } : null;
  }
  if (number?.isArabic === false) {
    const compound = latinCompound(source, at, number.value);
    if (compound) return compound;
  } else if (number?.isDefinite === true) {
    if (number.value === 1) return arabicCompound(source, at, 1, true);
    if (isTens(number.value) && isOrdered(source, at)) return { to: at + 1, value: number.value };
  }
  if (number !== undefined || /^\d+$/u.test(word)) return numbered(source, at);
  const value = ordinalInDigits(word, source.text.slice(start, end));
  return value === null ? null : { to: at + 1, value };
}

/** "الخامس عشر", "الحادي والعشرون". */
function arabicCompound(source: TokenizedText, at: number, unit: number, isPart: boolean): ReadOrdinal | null {
  if (unit > 9 || !isClose(source, at + 1)) return null;
  const next = source.tokens[at + 1]!.word;
  const teen = numberWord(next);
  if (teen?.value === 10 && !teen.isJoined && !teen.isDefinite && !teen.isScale)
    return { to: at + 2, value: unit + 10 };
  const isApart = next === 'و' && isClose(source, at + 2);
  const tens = isApart ? numberWord(source.tokens[at + 2]!.word) : teen;
  if (tens === undefined || !tens.isDefinite || !isTens(tens.value) || !(isApart || tens.isJoined)) return null;
  return unit > 1 || isPart || isOrdered(source, at) ? { to: at + (isApart ? 3 : 2), value: unit + tens.value } : null;
}

/** "twenty-first", "vingt et unième", "dix-septième", "soixante-dixième". */
function latinCompound(source: TokenizedText, at: number, tens: number): ReadOrdinal | null {
  if (!(isTens(tens) || tens === 10) || !isClose(source, at + 1)) return null;
  const isAnd = source.tokens[at + 1]!.word === 'et' && isClose(source, at + 2);
  const to = isAnd ? at + 2 : at + 1;
  const unit = ordinalWord(source.tokens[to]!.word);
  if (unit === undefined || unit.isArabic || unit.value > (tens === 60 ? 19 : 9)) return null;
  if (tens === 10 && unit.value < 7) return null;
  return { to: to + 1, value: tens + unit.value };
}

/** A number behind what it numbers: "الدورة 15", "session no. 3"; not "حضر الدورة 15 خبيرًا". */
function numbered(source: TokenizedText, at: number): ReadOrdinal | null {
  const { text, tokens } = source;
  const before = tokens[at - 1];
  if (before === undefined) return null;
  const isSigned = numberSigns.has(before.word);
  if (!isOrdered(source, isSigned ? at - 1 : at)) return null;
  const gap = /^[\s.°º#:ـ]{0,3}(?<article>ال[ـ\u200C-\u200F]*)?$/u.exec(text.slice(before.end, tokens[at]!.start));
  const number = gap && readNumber(source, at);
  if (!number || number.value < 1 || number.value > most || !Number.isInteger(number.value)) return null;
  const isDefinite = gap.groups?.['article'] !== undefined || numberWord(tokens[at]!.word)?.isDefinite === true;
  return isSigned || isDefinite || isLast(source, number.to) ? { to: number.to, value: number.value } : null;
}

/** Whether what follows is not counted by the number before it. */
function isLast({ text, tokens }: TokenizedText, to: number): boolean {
  const next = tokens[to];
  const gap = text.slice(tokens[to - 1]!.end, next?.start);
  if (next === undefined) return !/^\s*[%٪/]/u.test(gap);
  return /^\s*[.,;:!?؟،؛()"»\n]/u.test(gap) || isStopWord(next.word) || isYear(next.word) || next.word.startsWith('لل');
}

function isOrdered({ tokens }: TokenizedText, at: number): boolean {
  return ordered.has(tokens[at - 1]?.word ?? '');
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** The values of a text's ordinals as tokens that are the same in every language: "ord15". */
export function ordinalTokens(text: string): string[] {
  return findOrdinals(text).map(({ value }) => `ord${value}`);
}
