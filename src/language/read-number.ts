import { isYear } from './is-year.ts';
import { numberWord, type NumberWord } from './number-words.ts';
import type { Token } from './tokenize.ts';

/** A text with its words. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A number that words `[from, to)` of a text say. */
export interface ReadNumber {
  readonly to: number;
  readonly value: number;
  readonly isSpelled: boolean;
}

const close = /^[\s\u00A0\u202F-]{0,2}$/u;
const group = /^[ \u00A0\u202F]$/u;
const halves = new Set(['نصف', 'نص', 'half', 'demi']);
const andHalves = new Set(['ونصف', 'ونص']);

/** Whether nothing but a space or a hyphen stands before a word and after the one in front of it. */
export function isClose({ text, tokens }: TokenizedText, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return before !== undefined && word !== undefined && close.test(text.slice(before.end, word.start));
}

/**
 * The number that begins at a word: digits ("1 500", "1.6 مليار"), number words ("خمسة وعشرون", "two hundred and
 * fifty", "quatre-vingt-dix"), halves of scales ("نصف مليون", "مليون ونصف"). "One" by itself is an article to most.
 */
export function readNumber(source: TokenizedText, from: number): ReadNumber | null {
  const { word } = source.tokens[from]!;
  if (/^\d/u.test(word)) return readDigits(source, from);
  if (halves.has(word)) return readHalf(source, from);
  const first = numberWord(word);
  return first === undefined ? null : readWords(source, from, first);
}

function readDigits(source: TokenizedText, from: number): ReadNumber | null {
  const { text, tokens } = source;
  let digits = tokens[from]!.word;
  if (!/^(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(digits)) return null;
  let to = from + 1;
  if (/^[1-9]\d{0,2}$/u.test(digits))
    for (
      ;
      /^\d{3}$/u.test(tokens[to]?.word ?? '') && group.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start));
      to++
    )
      digits += tokens[to]!.word;
  const scale = isClose(source, to) ? numberWord(tokens[to]!.word) : undefined;
  const isApart = scale?.value === 1000 && isYear(digits); // "في 2017 ألف مشارك"
  if (scale?.isScale !== true || scale.isJoined || scale.value < 1000 || isApart)
    return { to, value: Number(digits), isSpelled: false };
  const sum = new Sum();
  sum.begin(Number(digits));
  sum.take(scale);
  return addWords(source, to + 1, sum, scale.isArabic);
}

function readHalf(source: TokenizedText, from: number): ReadNumber | null {
  const at = source.tokens[from + 1]?.word === 'a' ? from + 2 : from + 1;
  const scale = isClose(source, at) ? numberWord(source.tokens[at]!.word) : undefined;
  if (scale?.isScale !== true || scale.value < 1000) return null;
  return { to: at + 1, value: scale.value / 2, isSpelled: true };
}

function readWords(source: TokenizedText, from: number, first: NumberWord): ReadNumber | null {
  const before = source.tokens[from - 1]?.word;
  if (first.value === 100 && (before === 'per' || before === 'pour')) return null;
  const sum = new Sum();
  sum.take(first);
  return addWords(source, from + 1, sum, first.isArabic);
}

function addWords(source: TokenizedText, start: number, sum: Sum, isArabic: boolean): ReadNumber {
  const { tokens } = source;
  let to = start;
  while (isClose(source, to)) {
    const { word } = tokens[to]!;
    if (andHalves.has(word) && sum.addHalf()) return { to: to + 1, value: sum.value, isSpelled: true };
    const isAnd = word === 'and' || word === 'et' || word === 'و';
    if (isAnd && !isClose(source, to + 1)) break;
    const next = numberWord(tokens[isAnd ? to + 1 : to]!.word);
    if (next === undefined || next.isArabic !== isArabic) break;
    if (!sum.take(isAnd ? { ...next, isJoined: true } : next)) break;
    to += isAnd ? 2 : 1;
  }
  return { to, value: sum.value, isSpelled: true };
}

/** Adds up the words of a number as long as each fits behind the ones before it. */
class Sum {
  #total = 0; // of the groups that have their scale
  #group: number | null = null; // below a thousand, as yet without a scale
  #last = 0;
  /** The most that a word may add to the group. */
  #room = Number.POSITIVE_INFINITY;
  #scale = Number.POSITIVE_INFINITY;

  get value(): number {
    return Math.round((this.#total + (this.#group ?? 0)) * 1000) / 1000;
  }

  begin(value: number): void {
    this.#group = value;
    this.#room = 0;
  }

  /** @returns Whether the word belongs to the number. */
  take(word: NumberWord): boolean {
    if (word.isScale) return word.value === 100 ? this.#hundred(word) : this.#multiply(word);
    return this.#add(word);
  }

  /** "and a half" of the scale before it. */
  addHalf(): boolean {
    if (this.#group !== null || this.#scale === Number.POSITIVE_INFINITY) return false;
    this.#total += this.#scale / 2;
    return true;
  }

  #add(word: NumberWord): boolean {
    const { value } = word;
    if (this.#group === null) {
      const isFirst = this.#total === 0;
      if (!isFirst && ((word.isArabic && !word.isJoined) || value >= this.#scale)) return false;
      return this.#set(value, value);
    }
    if (this.#last === 4 && value === 20 && !word.isArabic) return this.#set(this.#group + 76, 60); // quatre-vingt
    const isUnit = this.#last > 0 && this.#last < 10;
    if (word.isArabic && isUnit && (word.isJoined ? value >= 20 && value < 100 : value === 10))
      return this.#set(this.#group + value, 11); // خمسة عشر, خمسة وعشرون
    if (value > this.#room || (word.isArabic && !word.isJoined)) return false;
    return this.#set(this.#group + value, value);
  }

  #hundred(word: NumberWord): boolean {
    if (this.#group === null) return this.#add({ ...word, isScale: false });
    if (this.#last >= 20 || this.#last < 1 || word.isJoined) return false;
    return this.#set(this.#group + this.#last * 99, 100);
  }

  #multiply(word: NumberWord): boolean {
    const { value, alone, isJoined } = word;
    if (this.#group === null && this.#total > 0 && !isJoined) {
      if (value <= this.#scale) return false;
      this.#total *= value; // "thousand million"
    } else {
      if (this.#group !== null && isJoined) return false;
      if (value >= this.#scale) return false;
      this.#total += this.#group === null ? alone * value : this.#group * value;
    }
    this.#scale = value;
    this.#group = null;
    return true;
  }

  #set(group: number, added: number): boolean {
    this.#group = group;
    this.#last = added;
    this.#room = roomBehind(added);
    return true;
  }
}

/** The most that may follow a part: "sept" after "dix", "quinze" after "soixante", "99" after "hundred". */
function roomBehind(value: number): number {
  if (value >= 100) return 99;
  if (value === 60) return 19;
  return value >= 20 || value === 10 ? 9 : 0;
}
