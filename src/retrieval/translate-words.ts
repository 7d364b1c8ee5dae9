import type { Lexicon } from '../embeddings/lexicon.ts';
import type { LexicalIndex, TermGroup, WeightedTerm } from '../indexes/lexical-index.ts';
import type { Language } from '../language/language.ts';
import { skeleton } from '../language/skeleton.ts';
import { stem } from '../language/stem.ts';

/** Where translations come from, and the stems that passages hold. */
export interface TranslationSources {
  readonly lexicon: Lexicon;
  readonly stems: LexicalIndex;
}

const skeletonWeight = 0.6;
const fewestLetters = 4;
const fewestConsonants = 3;

/**
 * The stems of the passages' language that may stand for a word of another one: the lexicon's translations, each to
 * the power 0.3; the word itself where passages hold it (numbers, Latin acronyms); for a word without either, the
 * passages' words of the same consonants, as names have.
 */
export function translateWord(word: string, language: Language, { lexicon, stems }: TranslationSources): TermGroup {
  if (/\d/u.test(word)) return asWritten(word, language, { stems });
  const translations = lexicon.translate(stem(word, language));
  const group: WeightedTerm[] = [
    ...translations.map(({ stem: term, weight }) => ({ term, weight: weight ** 0.3 })),
    ...asWritten(word, language, { stems }),
  ];
  if (group.length > 0 || word.length < fewestLetters) return group;
  const bones = skeleton(word);
  if (bones.length < fewestConsonants) return [];
  return (skeletonsOf(stems).get(bones) ?? []).map((term) => ({ term, weight: skeletonWeight }));
}

/** The word itself, where passages of another language hold it: numbers, Latin acronyms. */
export function asWritten(word: string, language: Language, { stems }: Pick<TranslationSources, 'stems'>): TermGroup {
  return [...new Set([word, stem(word, language)])]
    .filter((term) => stems.has(term))
    .map((term) => ({ term, weight: 1 }));
}

const skeletons = new WeakMap<LexicalIndex, ReadonlyMap<string, string[]>>();

function skeletonsOf(stems: LexicalIndex): ReadonlyMap<string, string[]> {
  const known = skeletons.get(stems);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const term of stems.terms()) {
    const bones = skeleton(term);
    if (bones.length >= fewestConsonants) made.set(bones, [...(made.get(bones) ?? []), term]);
  }
  skeletons.set(stems, made);
  return made;
}
