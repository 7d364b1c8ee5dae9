import type { Lexicon } from '../embeddings/lexicon.ts';
import type { LexicalIndex, TermGroup } from '../indexes/lexical-index.ts';
import { characterGrams } from '../language/character-grams.ts';
import type { Language } from '../language/language.ts';
import { canonicalTokens } from '../language/canonical-tokens.ts';
import { stem } from '../language/stem.ts';
import { aliasWords, type AliasMatch } from './aliases.ts';
import type { Question } from './question.ts';
import { asWritten, translateWord } from './translate-words.ts';

/** A question as the lexical legs ask it of passages or sentences in one language. */
export interface QuestionTerms {
  readonly grams: readonly TermGroup[];
  readonly stems: readonly TermGroup[];
  readonly lexicon: readonly TermGroup[];
}

/** A question put into one language. */
export interface QuestionInLanguage {
  /** Words for late interaction, names of known things in the passages' language among them. */
  readonly words: readonly WeightedWord[];
  /** The words are looked up once; passages and sentences only weigh them otherwise. */
  weigh(weights: TermWeights): QuestionTerms;
}

export interface WeightedWord {
  readonly word: string;
  readonly weight: number;
  /** Whether it says where to look. */
  readonly isScope: boolean;
}

/** What the words of a question are put into. */
export interface TermSources {
  readonly lexicon: Lexicon;
  /** The passages' stems. */
  readonly stems: LexicalIndex;
}

export interface TermWeights {
  /** How much the names and years count that say where to look: 1 for passages, less for the sentences in them. */
  readonly scopeWeight: number;
  /** How much words without a topic count. */
  readonly otherWeight: number;
}

/** A group of terms of a word, and whether the word says where to look. */
type ScopedGroup = readonly [group: TermGroup, isScope: boolean];

/** What a word counts beside its known translation, or a standard word beside a spoken one. */
const beside = 0.5;
/** What another name counts beside the question's own words: in one language, words are mostly the same. */
const synonym = 0.2;

/** Puts a question to passages of a language: same words within a language, translations across. */
export function questionTerms(question: Question, passages: Language, sources: TermSources): QuestionInLanguage {
  const { language } = question;
  const isSame = language === passages;
  const grams: ScopedGroup[] = [];
  const stems: ScopedGroup[] = [];
  const lexicon: ScopedGroup[] = [];
  const words: WeightedWord[] = [];
  const named = new Set<AliasMatch>();
  for (const { word, weight, alias, isScope, isCapital, standard } of question.words) {
    const add = (one: string, weight: number, of: Language) => {
      words.push({ word: one, weight, isScope });
      for (const term of characterGrams(one)) grams.push([[{ term, weight }], isScope]);
      stems.push([[{ term: stem(one, of), weight }], isScope]);
    };
    const translate = (group: TermGroup, factor: number) => {
      if (group.length > 0) lexicon.push([scaled(group, factor), isScope]);
    };
    for (const form of standard)
      if (isSame) add(form, weight * beside, language);
      else translate(translateWord(form, language, sources), weight * beside);
    if (isSame) add(word, weight, language);
    else {
      words.push({ word, weight, isScope });
      // The parts of a name are not translated one by one; a name that passages write as it stands counts by itself.
      const isPart = alias?.isName === true;
      const group = isPart ? asWritten(word, language, sources) : translateWord(word, language, sources, isCapital);
      // Another name for a common word is one more translation of it.
      const isWord = alias !== null && !alias.isName && alias.to - alias.from === 1;
      const others = isWord ? otherNames(alias, question, passages).single : [];
      const all = [...group, ...others.map((name) => ({ term: stem(name, passages), weight: 1 }))];
      translate(all, alias === null || isWord ? weight : weight * beside);
      if (isWord) {
        for (const name of others) words.push({ word: name, weight: (weight * beside) / others.length, isScope });
        continue;
      }
    }
    if (alias === null || named.has(alias)) continue;
    named.add(alias);
    const { single, several } = otherNames(alias, question, passages);
    const share = isSame ? weight * synonym : weight;
    if (!isSame)
      translate(
        single.map((name) => ({ term: stem(name, passages), weight: 1 })),
        share,
      );
    const synonyms = single.filter((name) => stem(name, passages) !== stem(word, passages));
    for (const name of synonyms)
      if (isSame) add(name, share, passages);
      else words.push({ word: name, weight: share / synonyms.length, isScope });
    for (const name of several) {
      add(name, share, passages);
      translate([{ term: stem(name, passages), weight: 1 }], share);
    }
  }
  for (const term of canonicalTokens(question.text)) {
    const group = [{ term, weight: 1 }];
    stems.push([group, false]);
    if (!isSame) lexicon.push([group, false]);
  }
  const otherGrams = isSame ? question.otherWords.flatMap((word) => characterGrams(word)) : [];
  return {
    words,
    weigh: ({ scopeWeight, otherWeight }) => {
      const weighed = (groups: readonly ScopedGroup[]) =>
        groups.map(([group, isScope]) => (isScope && scopeWeight !== 1 ? scaled(group, scopeWeight) : group));
      const others = otherWeight > 0 ? otherGrams.map((term): TermGroup => [{ term, weight: otherWeight }]) : [];
      return { grams: [...weighed(grams), ...others], stems: weighed(stems), lexicon: weighed(lexicon) };
    },
  };
}

function scaled(group: TermGroup, factor: number): TermGroup {
  return group.map(({ term, weight }) => ({ term, weight: weight * factor }));
}

/**
 * A known thing's names in the passages' language: those of one word stand for each other; of the longer ones, the
 * first gives its words, where the question does not hold them itself.
 */
function otherNames(
  alias: AliasMatch,
  question: Question,
  passages: Language,
): { single: string[]; several: string[] } {
  const own = new Set(question.words.map(({ word }) => word));
  const names = alias.entries.flatMap((entry) => aliasWords(entry, passages));
  const several = names.find((name) => name.length > 1) ?? [];
  const single = names.filter((name) => name.length === 1).flat();
  return {
    single: [...new Set(single)].filter((word) => !own.has(word)),
    several: single.length > 0 && !alias.isName ? [] : several.filter((word) => !own.has(word)),
  };
}
