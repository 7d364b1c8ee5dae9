import { isYear } from './is-year.ts';
import { monthAt } from './month-words.ts';
import { ordinalAt } from './find-ordinals.ts';
import { readNumber, type TokenizedText } from './read-number.ts';
import { tokenize, type Token } from './tokenize.ts';

/**
 * Tokens that say the same in every language, beside the words of a text: "ord15" for the fifteenth, "mon06" for
 * June, "num1600000000" for 1.6 billion and "num40" for forty, in words or digits. A spelled-out year gives its
 * digits; years in digits give nothing, as their words are the same everywhere. In the order of the text, repeated as
 * often as they occur.
 *
 * @param tokens - Those of the text, where they are known already.
 */
export function canonicalTokens(text: string, tokens: readonly Token[] = tokenize(text)): string[] {
  const source = { text, tokens };
  const found: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = monthToken(source, at) ?? ordinalToken(source, at) ?? numberToken(source, at);
    if (read?.token && !(read.token === found.at(-1) && read.token.startsWith('mon'))) found.push(read.token); // "حزيران/يونيو"
    at = read?.to ?? at + 1;
  }
  return found;
}

interface Read {
  readonly to: number;
  readonly token: string | null;
}

function monthToken(source: TokenizedText, at: number): Read | null {
  const found = monthAt(source, at);
  return found && { to: found.to, token: `mon${String(found.month).padStart(2, '0')}` };
}

/** An ordinal beside a month is a day: "the 12th of June" is "12 June". */
function ordinalToken(source: TokenizedText, at: number): Read | null {
  const found = ordinalAt(source, at);
  if (!found) return null;
  const { to, value } = found;
  return { to, token: `${isDay(source, at, to) ? 'num' : 'ord'}${value}` };
}

function isDay(source: TokenizedText, at: number, to: number): boolean {
  const { tokens } = source;
  const after = /^(?:of|de|من|شهر)$/u.test(tokens[to]?.word ?? '') ? to + 1 : to;
  if (after < tokens.length && monthAt(source, after)) return true;
  const written = /^\d/u.test(tokens[at]!.word);
  return written && at > 0 && monthAt(source, at - 1) !== null;
}

function numberToken(source: TokenizedText, at: number): Read | null {
  if (isInSymbol(source, at)) return null;
  const found = readNumber(source, at);
  if (!found) return null;
  const { to, value, isSpelled } = found;
  if (!Number.isSafeInteger(value) || value < (isSpelled ? 2 : 1)) return { to, token: null }; // "one" is an article
  if (isYear(String(value)) || value === 2100) return { to, token: isSpelled ? String(value) : null };
  return { to, token: `num${value}` };
}

/** Digits beside a slash or a colon are parts of dates, times and symbols. */
function isInSymbol({ text, tokens }: TokenizedText, at: number): boolean {
  const { word, start, end } = tokens[at]!;
  return /^\d/u.test(word) && (/[/:]/u.test(text.charAt(start - 1)) || /^[/:]\d/u.test(text.slice(end, end + 2)));
}
