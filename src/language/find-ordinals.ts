import type { TextSpan } from './find-dates.ts';
import { tokenize } from './tokenize.ts';

/** An ordinal of a text: "الخامس عشر", "15th", "quinzième", "XVe". */
export interface FoundOrdinal {
  readonly span: TextSpan;
  readonly value: number;
}

const units = list(
  'اول اولي|ثاني ثانيه|ثالث ثالثه|رابع رابعه|خامس خامسه|سادس سادسه|سابع سابعه|ثامن ثامنه|تاسع تاسعه|عاشر عاشره',
);
const tens = list('عشر عشره|عشرون عشرين|ثلاثون ثلاثين|اربعون اربعين');
const english = list(
  `first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|
   sixteenth|seventeenth|eighteenth|nineteenth|twentieth`,
);
const french = list(
  `premier premiere|deuxieme second seconde|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|
   onzieme|douzieme|treizieme|quatorzieme|quinzieme|seizieme|dixseptieme|dixhuitieme|dixneuvieme|vingtieme`,
);
const editions = new Set(
  'الدوره دوره دورته النسخه نسخه الاجتماع اجتماع الملتقي المنتدي edition session meeting reunion number رقم no numero'.split(
    ' ',
  ),
);
const times = /^\d+$|^(?:per|a|one|few|بضع)$/u; // "five seconds"

/** Place in the list + 1 of each word of it. */
function list(words: string): ReadonlyMap<string, number> {
  return new Map(
    words.split('|').flatMap((forms, i) =>
      forms
        .trim()
        .split(' ')
        .map((form) => [form, i + 1] as const),
    ),
  );
}

/**
 * The ordinals of a text, 1 to 49, in words and digits of the three languages; a number beside a word such as "edition"
 * is one too. Adverbs ("أولاً") and seconds of time are none.
 */
export function findOrdinals(text: string): FoundOrdinal[] {
  const tokens = tokenize(text);
  const found: FoundOrdinal[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [value, length] = ordinalAt(
      tokens.slice(i, i + 3).map(({ word }) => word),
      tokens[i - 1]?.word ?? '',
      tokens[i + 1]?.word ?? '',
    );
    if (value === 0) continue;
    found.push({ span: [tokens[i]!.start, tokens[i + length - 1]!.end], value });
    i += length - 1;
  }
  return found;
}

/** The value of the ordinal that begins at the first of three words, and how many words it has; 0 for none. */
function ordinalAt([first = '', second = '', third = '']: string[], before: string, after: string): [number, number] {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|er|ere|e|eme)$/u.exec(first);
  if (digits) return [Number(digits[1]), 1];
  const roman = /^([ivx]{1,6})(?:e|eme)$/u.exec(first);
  if (roman && romanValue(roman[1]!) > 0) return [romanValue(roman[1]!), 1];
  if (/^\d{1,2}$/u.test(first)) return editions.has(before) || after === 'edition' ? [Number(first), 1] : [0, 0];
  const latin = english.get(first) ?? french.get(first);
  if (latin !== undefined) return (latin === 2 && times.test(before)) || after === 'of all' ? [0, 0] : [latin, 1];
  const ten = /^(?:twenty|thirty|forty)$/u.test(first) ? { twenty: 20, thirty: 30, forty: 40 }[first]! : 0;
  if (ten > 0 && english.has(second)) return [ten + english.get(second)!, 2];
  return arabicAt(first, second, third, before);
}

function arabicAt(first: string, second: string, third: string, before: string): [number, number] {
  const bare = withoutArticle(first);
  const teen = bare === 'حادي' || bare === 'حاديه' ? 1 : (units.get(bare) ?? 0);
  if (teen > 0 && /^عشره?$/u.test(second)) return [teen + 10, 2];
  const and = /^و(?:ال)?(.*)$/u.exec(second)?.[1];
  const decade = and === undefined ? 0 : (tens.get(and) ?? 0);
  if (teen > 0 && decade > 1) return [teen + decade * 10, 2];
  if (bare !== first && (tens.get(bare) ?? 0) > 1 && third !== '%') return [tens.get(bare)! * 10, 1];
  // Without its article, "ثاني" and "أول" are ordinals only as they stand; "ثانية" after a number is a second of time.
  if (teen === 0 || bare === 'حادي' || bare === 'حاديه' || /^\d+$/u.test(before)) return [0, 0];
  return [teen, 1];
}

function withoutArticle(word: string): string {
  const rest = word.replace(/^(?:وال|فال|بال|كال|ولل|لل|ال)/u, '');
  if (rest !== word) return rest;
  return units.has(word) ? word : word.replace(/^[وفبل](?=\p{L}{4})/u, '');
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...text].map((letter) => values[letter]!);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Tokens for the lexical index in which ordinals of any language and spelling meet: "ord15". */
export function ordinalTokens(text: string): string[] {
  return findOrdinals(text).map(({ value }) => `ord${value}`);
}
