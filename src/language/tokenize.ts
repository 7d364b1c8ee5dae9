import { createRecentValues } from '../foundation/recent-values.ts';
import { normalize } from './normalize.ts';
import { digit, proclitic } from './word-edge.ts';

/** A word of a text in its matching form, with its `[start, end)` in the text as written (UTF-16 code units). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A number with its separators; "و" or the like glued to digits (a group of its own); or a run of letters, digits, marks and controls. */
const run = new RegExp(
  [
    String.raw`\p{Nd}+(?:[.,٫٬]\p{Nd}+)+(?![\p{L}\p{Nd}])`,
    String.raw`(?<![\p{L}\p{N}\p{M}])(${proclitic})(?=${digit})`,
    String.raw`[\p{L}\p{N}\p{M}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]+`,
  ].join('|'),
  'gu',
);
const letters = /[\p{L}\p{N}]+/gu;
const separated = /^\d+(?:[.,٫٬]\d+)+$/u;
const grouped = /^\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/u;

// What a code unit is: most words are of letters that normalisation leaves as they are, and need no regular expression.
const [outside, plainArabic, plainLatin, other] = [0, 1, 2, 3];
const kinds = Uint8Array.from({ length: 0x700 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(letter: string): number {
  if (/[\u0621\u0627\u0628\u062A-\u063A\u0641-\u0648\u064A]/u.test(letter)) return plainArabic;
  if (/[a-z]/u.test(letter)) return plainLatin;
  return letter.search(run) === 0 ? other : outside;
}

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? other;
}

const [wordsKept, textsKept] = [20_000, 1000];
// One sentence is looked at for several things.
const texts = createRecentValues<string, readonly Token[]>(textsKept);
const known = createRecentValues<string, readonly string[]>(wordsKept);

/**
 * The words of a text. A number keeps its decimal point ("1,6" and "١٫٦" become "1.6") and loses its thousands
 * separators; the era letter glued to a year is dropped ("2017م" becomes "2017"), and so is a particle glued to a
 * number ("و13", "بـ1.6").
 */
export function tokenize(text: string): readonly Token[] {
  return texts.find(text) ?? texts.keep(text, tokensOf(text));
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === outside) {
      at++;
      continue;
    }
    const end = kind === other ? at : plainEnd(text, at, kind);
    if (end > at && (end === text.length || kindAt(text, end) === outside)) {
      tokens.push({ word: text.slice(at, end), start: at, end });
      at = end;
    } else at = pushRun(tokens, text, at);
  }
  return tokens;
}

/** Where a run of letters of one kind ends. */
function plainEnd(text: string, from: number, kind: number): number {
  let end = from + 1;
  while (end < text.length && kindAt(text, end) === kind) end++;
  return end;
}

/** @returns Where the next run ends whose words were added; the text's end where none is left. */
function pushRun(tokens: Token[], text: string, from: number): number {
  run.lastIndex = from;
  const match = run.exec(text);
  if (match === null) return text.length;
  const [written, glued] = match;
  const start = match.index;
  const end = start + written.length;
  if (glued === undefined)
    for (const word of known.find(written) ?? known.keep(written, wordsOfRun(written)))
      tokens.push({ word, start, end });
  return end;
}

function wordsOfRun(written: string): string[] {
  const form = normalize(written);
  if (!separated.test(form)) return (form.match(letters) ?? []).map(withoutEra);
  const digits = grouped.test(form) ? form.replaceAll(/[,٬]/gu, '') : form;
  return [digits.replaceAll(/[,٫٬]/gu, '.')];
}

/** The words of a text without their places. */
export function words(text: string): string[] {
  return tokenize(text).map((token) => token.word);
}

/** The words as the embedded model's trainer counts them: no rule for numbers and years. */
export function plainWords(text: string): string[] {
  return normalize(text).match(letters) ?? [];
}

function withoutEra(word: string): string {
  return /^\d{3,4}م$/u.test(word) ? word.slice(0, -1) : word;
}
