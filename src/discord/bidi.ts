import type { Language } from '../language/language.ts';

/** Makes what follows on its line run from right to left. */
const rightToLeftMark = '\u200F';
const isolateStart = '\u2068';
const isolateEnd = '\u2069';

/** Noncharacters that stand for the edges of marked words until the text is laid out; no text may hold them. */
export const markStart = '\uFDD0';
export const markEnd = '\uFDD1';

/** Marks of direction, embeddings, overrides and isolates; controls that Discord strips or that show nothing; our own marks. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFDD0\uFDD1]/gu;

const marks = markStart + markEnd;
const latinLetter = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const latinWord = String.raw`(?:${latinLetter}|[0-9])(?:${latinLetter}|[0-9\p{M}])*`;
// "25–29" is read from the right like its line; between words a dash joins what is read from the left.
const latinGap = String.raw`(?:[ \t.,:;/'’"&+_@=?#%~|\-${marks}]|(?<![0-9])[–—]|[–—](?![0-9])){1,6}`;
const latinBrackets = String.raw`\(${latinWord}(?:${latinGap}${latinWord})*\)`;
/** Latin words with what follows them, something in brackets, or a number alone: that belongs to the Arabic before it. */
const leftToRight = new RegExp(
  [
    String.raw`${latinLetter}(?:${latinLetter}|[0-9\p{M}])*(?:${latinGap}(?:${latinWord}|${latinBrackets}))*`,
    latinBrackets,
    String.raw`[0-9](?:${latinLetter}|[0-9\p{M}])*(?:[.,:/\-${marks}]{1,2}${latinWord})*%?`,
  ].join('|'),
  'gu',
);
const arabicWord = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}]*`;
const arabicGap = String.raw`[ \t.,:;،؛؟/'’"«»0-9–—\-${marks}]{1,12}`;
const rightToLeft = new RegExp(String.raw`${arabicWord}(?:${arabicGap}${arabicWord})*`, 'gu');

/**
 * A foreign text without the characters that could turn what stands beside it: marks, overrides, embeddings and isolates,
 * balanced or not, because a cut would unbalance them. What a reader sees stays the same.
 */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(controls, '');
}

/**
 * A text with each run of the other direction in isolates, so that it does not reorder the words around it: Latin words
 * and numbers in Arabic, Arabic words in English and French.
 */
export function isolateRuns(text: string, language: Language): string {
  if (!text.includes('\n') && isOfOtherDirection(text, language)) return isolate(text); // its full stop belongs to it
  return text.replaceAll(language === 'ar' ? leftToRight : rightToLeft, (run) => isolate(run));
}

/** Whether all letters of a text run the other way. */
function isOfOtherDirection(text: string, language: Language): boolean {
  const [arabic, others] = [/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text), /\p{L}/u.test(text)];
  if (language !== 'ar') return arabic && !new RegExp(latinLetter, 'u').test(text);
  return others && !arabic;
}

/** A run whose direction is its own. */
export function isolate(text: string): string {
  return `${isolateStart}${text}${isolateEnd}`;
}

/** A line that begins as its language is read, whatever it begins with. */
export function startLine(line: string, language: Language): string {
  return language === 'ar' && line !== '' ? rightToLeftMark + line : line;
}
