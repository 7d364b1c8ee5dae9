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
const nearWeight = 0.3;
const mostNear = 12;
const fewestLetters = 4;
const fewestConsonants = 3;

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

/** The passages' words with the consonants of a word, as names have; where there are none, with all but one of them. */
function soundingAlike(word: string, stems: LexicalIndex): WeightedTerm[] {
  const bones = skeleton(word);
  if (bones.length < fewestConsonants) return [];
  const { exact, without } = skeletonsOf(stems);
  const same = exact.get(bones) ?? [];
  if (same.length > 0 || bones.length < fewestConsonants + 1)
    return same.map((term) => ({ term, weight: skeletonWeight }));
  const near = new Set(
    [bones, ...deletions(bones)].flatMap((part) => [...(exact.get(part) ?? []), ...(without.get(part) ?? [])]),
  );
  return [...near].slice(0, mostNear).map((term) => ({ term, weight: nearWeight }));
}

interface Skeletons {
  readonly exact: ReadonlyMap<string, string[]>;
  /** Skeletons with one consonant left out. */
  readonly without: ReadonlyMap<string, string[]>;
}

const skeletons = new WeakMap<LexicalIndex, Skeletons>();

function skeletonsOf(stems: LexicalIndex): Skeletons {
  const known = skeletons.get(stems);
  if (known) return known;
  const exact = new Map<string, string[]>();
  const without = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, term: string) => {
    const list = map.get(key);
    if (list) list.push(term);
    else map.set(key, [term]);
  };
  for (const term of stems.terms()) {
    const bones = skeleton(term);
    if (bones.length < fewestConsonants) continue;
    add(exact, bones, term);
    if (bones.length > fewestConsonants) for (const part of new Set(deletions(bones))) add(without, part, term);
  }
  const made = { exact, without };
  skeletons.set(stems, made);
  return made;
}

function deletions(text: string): string[] {
  return Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1));
}
