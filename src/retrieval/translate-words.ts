import type { Lexicon } from '../embeddings/lexicon.ts';
import { createRecentValues, type RecentValues } from '../foundation/recent-values.ts';
import type { LexicalIndex, TermGroup, WeightedTerm } from '../indexes/lexical-index.ts';
import type { Language } from '../language/language.ts';
import { createNameIndex, type LikeName, type NameIndex } from '../language/name-index.ts';
import { stem } from '../language/stem.ts';

/** Where translations come from, and the stems that passages hold. */
export interface TranslationSources {
  readonly lexicon: Lexicon;
  readonly stems: LexicalIndex;
}

const nameWeight = 0.8;
const leastAlike = 0.82;
const fewestLetters = 4;
const wordsKept = 2000;

/**
 * The stems of the passages' language that may stand for a word of another one: the lexicon's translations, each to
 * the power 0.3; the word itself where passages hold it (numbers, Latin acronyms); for a word without either, and for a
 * name, the passages' words that sound alike.
 *
 * @param isName - Whether the word is written as a name is.
 */
export function translateWord(
  word: string,
  language: Language,
  sources: TranslationSources,
  isName = false,
): TermGroup {
  const known = translationsOf(sources);
  const key = `${language} ${Number(isName)} ${word}`;
  return known.find(key) ?? known.keep(key, translate(word, language, sources, isName));
}

function translate(
  word: string,
  language: Language,
  { lexicon, stems }: TranslationSources,
  isName: boolean,
): TermGroup {
  if (/\d/u.test(word)) return asWritten(word, language, { stems });
  const translations = lexicon.translate(stem(word, language));
  const group: WeightedTerm[] = [
    ...translations.map(({ stem: term, weight }) => ({ term, weight: weight ** 0.3 })),
    ...asWritten(word, language, { stems }),
  ];
  if ((group.length > 0 && !isName) || word.length < fewestLetters) return group;
  const known = new Set(group.map(({ term }) => term));
  return [...group, ...soundingAlike(word, stems).filter(({ term }) => !known.has(term))];
}

/** What was found for the words asked last: each is asked for passages, for sentences and for the evidence. */
const translations = new WeakMap<LexicalIndex, WeakMap<Lexicon, RecentValues<string, TermGroup>>>();

function translationsOf({ lexicon, stems }: TranslationSources): RecentValues<string, TermGroup> {
  const ofStems = translations.get(stems) ?? new WeakMap<Lexicon, RecentValues<string, TermGroup>>();
  const known = ofStems.get(lexicon) ?? createRecentValues<string, TermGroup>(wordsKept);
  translations.set(stems, ofStems.set(lexicon, known));
  return known;
}

/** The word itself, where passages of another language hold it: numbers, Latin acronyms. */
export function asWritten(word: string, language: Language, { stems }: Pick<TranslationSources, 'stems'>): TermGroup {
  return [...new Set([word, stem(word, language)])]
    .filter((term) => stems.has(term))
    .map((term) => ({ term, weight: 1 }));
}

/** The passages' words that sound like a word of the other script. */
function soundingAlike(word: string, stems: LexicalIndex): WeightedTerm[] {
  const { index, known } = namesOf(stems);
  const found = known.find(word) ?? known.keep(word, index.find(word, leastAlike));
  return found.map(({ word: term, similarity }) => ({ term, weight: nameWeight * similarity ** 2 }));
}

/** The stems of the passages, to be found by sound, and what was found for the words asked last. */
interface Names {
  readonly index: NameIndex;
  readonly known: RecentValues<string, readonly LikeName[]>;
}

const indexes = new WeakMap<LexicalIndex, Names>();

function namesOf(stems: LexicalIndex): Names {
  const known = indexes.get(stems);
  if (known) return known;
  const index = createNameIndex([...stems.terms()].filter((term) => !/\d/u.test(term)));
  const made = { index, known: createRecentValues<string, readonly LikeName[]>(wordsKept) };
  indexes.set(stems, made);
  return made;
}
