import { standardForms } from '../language/dialect-words.ts';
import { findCountries, findPlaces } from '../language/find-places.ts';
import { isYear } from '../language/is-year.ts';
import type { Language } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize, words } from '../language/tokenize.ts';
import { aliasWords, type AliasMatch } from '../retrieval/aliases.ts';
import { isNegation } from './find-negations.ts';
import type { QuestionShape, Senses } from './question-shape.ts';
import { sensesOf } from './same-words.ts';
import { emptyWords, meaningWords, pointers, yearWords } from './small-words.ts';

/** A question on its way to its shape. */
interface TopicSource {
  readonly text: string;
  /** Without courtesies, in matching form. */
  readonly words: readonly string[];
  readonly language: Language;
  /** The known names among the words. */
  readonly matches: readonly AliasMatch[];
  /** The words that are part of an ordinal. */
  readonly ordinals: ReadonlySet<string>;
  /** Of `askedKinds`. */
  readonly asks: readonly string[];
}

/** What a question names, or speaks of. */
interface Item {
  readonly senses: Senses;
  readonly isName: boolean;
  /** Whether it is a name of one who can do something: a body, a person. */
  readonly isActor: boolean;
}

// The name of a people is also that of its language: "in French" is not "in France".
const languageNames = new Set(
  words('French English Arabic français anglais arabe العربية بالعربية الفرنسية بالفرنسية الإنجليزية بالإنجليزية'),
);

/** The names and topics of a question, each once, in the order of its text. */
export function findTopics(source: TopicSource): Pick<QuestionShape, 'names' | 'topics' | 'order'> {
  const places = placeWords(source.text);
  const isEmpty = emptiness(source);
  const items = source.words.flatMap((word, i): Item[] => {
    const match = source.matches.find(({ from, to }) => from <= i && i < to) ?? null;
    const length = match ? match.to - match.from : 1;
    const isLanguage = length === 1 && languageNames.has(word);
    if (match?.isName && !isLanguage) return match.from === i ? [nameItem(match)] : [];
    if (match === null && places.has(word)) return [{ senses: [`place:${word}`], isName: true, isActor: false }];
    if (/^\d+(?:\.\d+)?$/u.test(word) || source.ordinals.has(word) || isNegation(word, source.language)) return [];
    if (length > 1 && match?.from !== i) return [];
    const senses = sensesAt(source, i, match);
    if (isEmpty(i, senses)) return [];
    if (meaningWords.has(word) || isSaidOf(source.words, i)) return [topicItem([`~${word}`])];
    return isStopWord(word) && match === null ? [] : [topicItem(senses)];
  });
  const names = items.filter(({ isName }) => isName);
  const topics = items.filter(({ isName }) => !isName);
  const kept = withoutBeside(withoutBeside(topics, 'person', 'participate'), 'server');
  const order = items.filter((item) => item.isActor || kept.includes(item));
  return { names: sensesOnce(names), topics: sensesOnce(kept), order: sensesOnce(order) };
}

/** The senses of a word: of a spoken Arabic, those of the standard words for it. */
export function sensesIn(language: Language, word: string): Senses {
  const standard = language === 'ar' ? standardForms(word) : [];
  const forms = standard.length > 0 ? [...standard, word] : [word];
  return [...new Set(forms.flatMap((form) => sensesOf(form, language)))];
}

function placeWords(text: string): ReadonlySet<string> {
  const spans = [...findPlaces(text), ...findCountries(text)];
  const isInside = (start: number) => spans.some(([from, to]) => from <= start && start < to);
  return new Set(tokenize(text).flatMap(({ word, start }) => (isInside(start) ? [word] : [])));
}

function nameItem({ entries }: AliasMatch): Item {
  const named = entries.filter(({ kind }) => kind !== 'term');
  const isActor = named.some(({ kind }) => kind === 'body' || kind === 'person');
  return { senses: [...new Set(named.map(({ kind, en }) => `${kind}:${en[0] ?? ''}`))], isName: true, isActor };
}

function topicItem(senses: Senses): Item {
  return { senses, isName: false, isActor: false };
}

/** A term of several words is one thing, whichever of its names is used; so is one in capitals: "DNS". */
function sensesAt({ words: all, language }: TopicSource, i: number, match: AliasMatch | null): Senses {
  const word = all[i]!;
  if (match === null) return sensesIn(language, word);
  const terms = match.entries.map(({ en }) => `term:${en[0] ?? ''}`);
  if (match.to - match.from === 1)
    return isAcronym(match, word, language) ? [...sensesIn(language, word), ...terms] : sensesIn(language, word);
  const single = match.entries.flatMap((entry) => aliasWords(entry, language).filter(({ length }) => length === 1));
  const senses = single.flatMap(([name]) => sensesOf(name!, language)).filter((sense) => !sense.startsWith('-'));
  return [...new Set([...terms, ...senses])];
}

function isAcronym({ entries }: AliasMatch, word: string, language: Language): boolean {
  return entries.some((entry) =>
    entry[language].some((name) => /^\p{Lu}{2,}$/u.test(name) && normalize(name) === word),
  );
}

/** Whether a word adds nothing to what is asked: "year" beside 2015 or "when", "held" anywhere. */
function emptiness({ words: all, asks }: TopicSource): (i: number, senses: Senses) => boolean {
  const empty = emptyWords(asks);
  const isDated = asks.includes('date') || all.some(isYear);
  return (i, senses) => {
    const word = all[i]!;
    if (yearWords.has(word)) return isDated && !pointers.has(all[i - 1] ?? '');
    return empty.has(word) || senses.some((sense) => empty.has(sense));
  };
}

/** "Qu'a-t-on dit de lui ?" is not "Qu'a-t-il dit ?". */
function isSaidOf(all: readonly string[], i: number): boolean {
  return all[i] === 'on' && all.some((word) => word === 'dit' || word === 'dire');
}

/** Without what adds nothing beside another sense, or beside any: all that is asked here is asked of this server. */
function withoutBeside(topics: readonly Item[], sense: string, other: string | null = null): readonly Item[] {
  const rest = topics.filter(({ senses }) => !senses.includes(sense));
  const isSaid = other === null ? rest.length > 0 : rest.some(({ senses }) => senses.includes(other));
  return isSaid ? rest : topics;
}

function sensesOnce(items: readonly Item[]): Senses[] {
  return [...new Map(items.map(({ senses }) => [senses.join('|'), senses])).values()];
}
