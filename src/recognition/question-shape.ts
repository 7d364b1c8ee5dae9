import { canonicalTokens } from '../language/canonical-tokens.ts';
import { findOrdinals } from '../language/find-ordinals.ts';
import { isYear } from '../language/is-year.ts';
import type { Language } from '../language/language.ts';
import { tokenize, words } from '../language/tokenize.ts';
import type { Question } from '../retrieval/question.ts';
import { askedKinds } from './asked-kinds.ts';
import { findNegations } from './find-negations.ts';
import { findTopics, sensesIn } from './find-topics.ts';
import { plainRequest } from './plain-request.ts';
import { tenseOf } from './tense-of.ts';

/** Counted up where questions get other shapes than before: kept ones are made anew. */
export const shapeVersion = 1;

/** What a name or a word may be: two are the same where they share one. */
export type Senses = readonly string[];

/** What must be equal for two questions to be one, as far as their words tell. Plain data, to be kept as JSON. */
export interface QuestionShape {
  readonly language: Language;
  /** What is asked for (`askedKinds`), and the time that is spoken of (`tenseOf`). */
  readonly asks: readonly string[];
  /** Sorted. */
  readonly years: readonly string[];
  /** Numbers, places in an order, months and letters of items: "num12", "ord3", "mon03", "(b)"; sorted. */
  readonly numbers: readonly string[];
  /** Known names in the order of the text: "body:ICANN", "place:Egypt". */
  readonly names: readonly Senses[];
  /** Names of bodies and persons and the topics in the order of the text, which tells who does what. */
  readonly order: readonly Senses[];
  /** What is negated, excepted or restricted (`findNegations`), sorted. */
  readonly negations: readonly string[];
  /** The other words that carry the topic in the order of the text, small ones that tell much among them: "~before". */
  readonly topics: readonly Senses[];
}

/**
 * The shape of a question as it is resolved: a follow-up has that of the whole question. Words that it borrows from the
 * question before it count as its own.
 */
export function questionShape(question: Question): QuestionShape {
  const { language, text, aliases } = question;
  const plain = plainRequest(text);
  const own = words(plain);
  const borrowed = question.words.filter(({ isBorrowed }) => isBorrowed).map(({ word }) => word);
  const all = [...own, ...borrowed];
  const ordinals = ordinalWords(text);
  const years = [...new Set(all.filter(isYear))].toSorted();
  const kinds = askedKinds(plain, language);
  // Beside a date, the time is known; "how" asks of any time.
  const isTimed = years.length > 0 || ordinals.size > 0 || kinds.includes('manner');
  return {
    language,
    asks: isTimed ? kinds : [...kinds, ...tenseOf(own, text, language)],
    years,
    numbers: numbersOf(text, all, ordinals),
    negations: findNegations(own, language, (word) => sensesIn(language, word)[0]!),
    ...findTopics({ text, words: all, language, matches: aliases.find(all, () => language), ordinals, asks: kinds }),
  };
}

function ordinalWords(text: string): ReadonlySet<string> {
  const spans = findOrdinals(text).map(({ span }) => span);
  const isInside = (start: number) => spans.some(([from, to]) => from <= start && start < to);
  return new Set(tokenize(text).flatMap(({ word, start }) => (isInside(start) ? [word] : [])));
}

function numbersOf(text: string, all: readonly string[], ordinals: ReadonlySet<string>): string[] {
  const digits = all.filter((word) => /^\d+(?:\.\d+)?$/u.test(word) && !isYear(word) && !ordinals.has(word));
  const letters = [...text.matchAll(/\(\p{L}\)/gu)].map(([letter]) => letter.toLowerCase());
  const tokens = canonicalTokens(text).filter((token) => !isYear(token));
  return [...new Set([...tokens, ...digits.map((word) => `num${word}`), ...letters])].toSorted();
}
