import type { TextSpan } from '../language/find-dates.ts';
import { findOrdinals } from '../language/find-ordinals.ts';
import { isYear } from '../language/is-year.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize, words } from '../language/tokenize.ts';
import { expectedAnswers } from './expected-answer.ts';

/** What a follow-up may name instead of what the question before it named. */
interface Exchangeable {
  readonly kind: 'year' | 'ordinal' | 'number' | 'letter';
  readonly span: TextSpan;
}

/** Words that only point at what was spoken of: "the second one", "celui de 2017". */
const pointing = new Set(words('one ones ماذا عن طب طيب celui celle ceux celles edition نسخة دورة'));

/**
 * The question before, asked again of another year, number or place in an order: "And in 2017?", "et la deuxième ?".
 *
 * @returns `null` where the follow-up asks something of its own, or names nothing that the question before names too.
 */
export function resolveFollowUp(text: string, previous: string): string | null {
  const [named, ...more] = exchangeables(text);
  if (named === undefined || more.length > 0 || expectedAnswers(text).length > 0) return null;
  const before = exchangeables(previous).filter(({ kind }) => kind === named.kind);
  const [old] = before;
  if (old === undefined || before.length > 1) return null;
  const repeated = new Set(words(previous));
  const [start, end] = named.span;
  const asksItsOwn = tokenize(text).some(
    (token) =>
      (token.end <= start || end <= token.start) &&
      !isStopWord(token.word) &&
      !pointing.has(token.word.replace(/^و(?=..)/u, '')) &&
      !repeated.has(token.word.replace(/^و(?=..)/u, '')),
  );
  if (asksItsOwn) return null;
  const name = text.slice(start, end).replace(/^و(?=ال)/u, '');
  return `${previous.slice(0, old.span[0])}${name}${previous.slice(old.span[1])}`;
}

function exchangeables(text: string): Exchangeable[] {
  const ordinals = findOrdinals(text).map(({ span }): Exchangeable => ({ kind: 'ordinal', span }));
  const isOrdinal = (at: number) => ordinals.some(({ span: [from, to] }) => from <= at && at < to);
  const numbers = tokenize(text).flatMap(({ word, start, end }): Exchangeable[] => {
    if (!/^\d+(?:\.\d+)?$/u.test(word) || isOrdinal(start)) return [];
    return [{ kind: isYear(word) ? 'year' : 'number', span: [start, end] }];
  });
  const letters = [...text.matchAll(/\(\p{L}\)/gu)].map(({ 0: letter, index }): Exchangeable => ({
    kind: 'letter',
    span: [index, index + letter.length],
  }));
  return [...ordinals, ...numbers, ...letters];
}
