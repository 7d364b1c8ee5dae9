import { canonicalTokens } from '../language/canonical-tokens.ts';
import { standardForms } from '../language/dialect-words.ts';
import { findOrdinals } from '../language/find-ordinals.ts';
import { findCountries, findPlaces } from '../language/find-places.ts';
import { isYear } from '../language/is-year.ts';
import type { Language } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize, words } from '../language/tokenize.ts';
import { aliasWords, type AliasMatch } from '../retrieval/aliases.ts';
import type { Question } from '../retrieval/question.ts';
import { askedKinds } from './asked-kinds.ts';
import { findNegations, isNegation } from './find-negations.ts';
import { plainRequest } from './plain-request.ts';
import { sensesOf } from './same-words.ts';
import { tenseOf } from './tense-of.ts';
import { emptyWords, meaningWords, pointers, yearWords } from './small-words.ts';

/** What must be equal for two questions to be one, as far as it can be told from their words. Plain data, to be kept as JSON. */
export interface QuestionShape {
  readonly language: Language;
  /** What is asked for (`askedKinds`), sorted. */
  readonly asks: readonly string[];
  /** Sorted. */
  readonly years: readonly string[];
  /** Numbers, places in an order, months and letters of items: "num12", "ord3", "mon03", "(b)"; sorted. */
  readonly numbers: readonly string[];
  /** Known names in the order of the text: what each may be, "body:ICANN". */
  readonly names: readonly (readonly string[])[];
  /** What is negated, excepted or restricted (`findNegations`), sorted. */
  readonly negations: readonly string[];
  /** The other words that carry the topic, small words such as "before" among them: the senses that each may have. */
  readonly topics: readonly (readonly string[])[];
}

/**
 * The shape of a question as it is resolved: a follow-up has that of the whole question. What it borrows from the
 * question before it counts as its own.
 */
export function questionShape(question: Question): QuestionShape {
  const { language, text } = question;
  const plain = plainRequest(text);
  const plainWords = words(plain);
  const borrowed = question.words.filter(({ isBorrowed }) => isBorrowed).map(({ word }) => word);
  const all = [...plainWords, ...borrowed];
  const matches = question.aliases.find(all, () => language);
  const isPart = partsOf(text);
  const years = unique(all.filter(isYear)).toSorted();
  const isDated = years.length > 0 || isPart.ordinals.size > 0;
  const kinds = askedKinds(plain, language);
  const keyOf = (word: string) => sensesOfWord(word, language)[0]!;
  return {
    language,
    asks: isDated || kinds.includes('manner') ? kinds : [...kinds, ...tenseOf(plainWords, text, language)],
    years,
    numbers: numbersOf(text, all, isPart),
    names: namesOf(all, matches, isPart),
    negations: findNegations(plainWords, language, keyOf),
    topics: topicsOf(all, { matches, asks: kinds, language, isPart }),
  };
}

/** What a word is a part of in the text: an ordinal, a place. */
interface Parts {
  readonly ordinals: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function partsOf(text: string): Parts {
  const inside = (spans: readonly (readonly [number, number])[]) =>
    new Set(
      tokenize(text).flatMap(({ word, start, end }) => (spans.some(([from, to]) => from <= start && end <= to) ? [word] : [])),
    );
  const ordinals = inside(findOrdinals(text).map(({ span }) => span));
  return { ordinals, places: inside([...findPlaces(text), ...findCountries(text)]) };
}

function numbersOf(text: string, all: readonly string[], { ordinals }: Parts): string[] {
  const digits = all.filter((word) => /^\d+(?:\.\d+)?$/u.test(word) && !isYear(word) && !ordinals.has(word));
  const letters = [...text.matchAll(/\(\p{L}\)/gu)].map(([letter]) => letter.toLowerCase());
  return unique([...canonicalTokens(text).filter((token) => !isYear(token)), ...digits.map((word) => `num${word}`), ...letters]).toSorted();
}

function namesOf(all: readonly string[], matches: readonly AliasMatch[], { places }: Parts): string[][] {
  const names = all.flatMap((word, i): string[][] => {
    const match = matchAt(matches, i);
    if (match?.isName) return match.from === i ? [namesOfMatch(match)] : [];
    return places.has(word) && match === null ? [[`place:${word}`]] : [];
  });
  return uniqueBy(names, (name) => name.join('|'));
}

function namesOfMatch({ entries }: AliasMatch): string[] {
  return entries.flatMap(({ kind, en }) => (kind === 'term' ? [] : [`${kind}:${en[0] ?? ''}`]));
}

interface TopicContext {
  readonly matches: readonly AliasMatch[];
  readonly asks: readonly string[];
  readonly language: Language;
  readonly isPart: Parts;
}

function topicsOf(all: readonly string[], { matches, asks, language, isPart }: TopicContext): string[][] {
  const empty = emptyWords(asks);
  const isDated = asks.includes('date') || all.some(isYear);
  const isEmpty = (word: string, i: number, senses: readonly string[]) => {
    if (yearWords.has(word)) return isDated && !pointers.has(all[i - 1] ?? '');
    return empty.has(word) || senses.some((sense) => empty.has(sense));
  };
  const topics = all.flatMap((word, i): string[][] => {
    const match = matchAt(matches, i);
    const isNamed = match?.isName === true && !(match.to - match.from === 1 && languageNames.has(word));
    if (isNamed || isNegation(word, language) || (isPart.places.has(word) && match === null)) return [];
    if (/^\d+(?:\.\d+)?$/u.test(word) || isPart.ordinals.has(word)) return [];
    // A term of several words is one thing, whichever of its names is used.
    const isTerm = match !== null && match.to - match.from > 1 && !match.isName;
    if (isTerm && match.from !== i) return [];
    const senses = isTerm ? sensesOfTerm(match, language) : sensesOfWord(word, language);
    if (isEmpty(word, i, senses)) return [];
    if (isTerm) return [senses];
    if (match !== null && isAcronym(match, word, language)) return [[...senses, ...termsOf(match)]];
    if (meaningWords.has(word) || isSaidOf(all, i)) return [[`~${word}`]];
    return isStopWord(word) && match === null ? [] : [senses];
  });
  const kept = withoutBeside(withoutBeside(topics, 'person', 'participate'), 'server');
  return uniqueBy(kept, (topic) => topic.join('|'));
}

/** "Qu'a-t-on dit de lui ?" is not "Qu'a-t-il dit ?". */
function isSaidOf(all: readonly string[], i: number): boolean {
  return all[i] === 'on' && all.some((word) => word === 'dit' || word === 'dire');
}

/** Topics without a sense that adds nothing beside another one, or beside any: all that is asked here is asked of this server. */
function withoutBeside(topics: string[][], sense: string, other: string | null = null): string[][] {
  const rest = topics.filter((senses) => !senses.includes(sense));
  const isSaid = other === null ? rest.length > 0 : rest.some((senses) => senses.includes(other));
  return isSaid ? rest : topics;
}

/** What a term of several words may be: the term, or the sense of a name of one word that it has too. */
function sensesOfTerm(match: AliasMatch, language: Language): string[] {
  const single = match.entries.flatMap((entry) => aliasWords(entry, language).filter(({ length }) => length === 1));
  const senses = single.flatMap(([word]) => sensesOf(word!, language)).filter((sense) => !sense.startsWith('-'));
  return unique([...termsOf(match), ...senses]);
}

function termsOf({ entries }: AliasMatch): string[] {
  return entries.map(({ en }) => `term:${en[0] ?? ''}`);
}

/** Whether a term's name is written in capitals: "DNS" is what its letters stand for. */
function isAcronym({ entries }: AliasMatch, word: string, language: Language): boolean {
  return entries.some((entry) => entry[language].some((name) => /^\p{Lu}{2,}$/u.test(name) && normalize(name) === word));
}

/** The name of a people is also that of its language: "in French" is not "in France". */
const languageNames = new Set(words('french english francais arabic arabe الفرنسية بالفرنسية الإنجليزية بالإنجليزية العربية بالعربية anglais'));

/** A word of a spoken Arabic has the senses of the standard words for it. */
function sensesOfWord(word: string, language: Language): string[] {
  const standard = language === 'ar' ? standardForms(word) : [];
  return unique((standard.length > 0 ? [...standard, word] : [word]).flatMap((form) => sensesOf(form, language)));
}

function matchAt(matches: readonly AliasMatch[], i: number): AliasMatch | null {
  return matches.find(({ from, to }) => from <= i && i < to) ?? null;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
