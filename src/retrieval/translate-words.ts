import type { Lexicon } from '../embeddings/lexicon.ts';
import type { LexicalIndex, TermGroup, WeightedTerm } from '../indexes/lexical-index.ts';
import type { Language } from '../language/language.ts';
import { createNameIndex, type NameIndex } from '../language/name-index.ts';
import { stem } from '../language/stem.ts';

/** Where translations come from, and the stems that passages hold. */
export interface TranslationSources {
  readonly lexicon: Lexicon;
  readonly stems: LexicalIndex;
}

const nameWeight = 0.8;
const leastAlike = 0.82;
const fewestLetters = 4;

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
  { lexicon, stems }: TranslationSources,
  isName = false,
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

/** The word itself, where passages of another language hold it: numbers, Latin acronyms. */
export function asWritten(word: string, language: Language, { stems }: Pick<TranslationSources, 'stems'>): TermGroup {
  return [...new Set([word, stem(word, language)])]
    .filter((term) => stems.has(term))
    .map((term) => ({ term, weight: 1 }));
}

/** The passages' words that sound like a word of the other script. */
function soundingAlike(word: string, stems: LexicalIndex): WeightedTerm[] {
  return namesOf(stems)
    .find(word, leastAlike)
    .map(({ word: term, similarity }) => ({ term, weight: nameWeight * similarity ** 2 }));
}

const indexes = new WeakMap<LexicalIndex, NameIndex>();

/** The stems of the passages, to be found by sound. */
function namesOf(stems: LexicalIndex): NameIndex {
  const known = indexes.get(stems);
  if (known) return known;
  const made = createNameIndex([...stems.terms()].filter((term) => !/\d/u.test(term)));
  indexes.set(stems, made);
  return made;
}
