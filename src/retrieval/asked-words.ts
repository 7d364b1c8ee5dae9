import type { Language } from '../language/language.ts';
import { isStopWord } from '../language/stop-words.ts';
import { stem } from '../language/stem.ts';
import { areForms } from './presence.ts';
import type { QuestionTerms } from './question-terms.ts';

/** How much a word of a text says again what the question says, 0–1: 0 for a new word. */
export type AskedWeight = (word: string) => number;

const leastShare = 0.5; // of the likeliest translation: fainter ones are chance

/**
 * Tells the words of a text that repeat the question, as they stand, as another name or in translation, from those
 * that may answer it.
 *
 * @param terms - The question as put to texts of the language.
 * @param rarity - How telling a stem is in the collection, 0–1.
 */
export function askedWords(terms: QuestionTerms, language: Language, rarity: (term: string) => number): AskedWeight {
  const weights = new Map<string, number>();
  for (const group of [...terms.stems, ...terms.lexicon]) {
    const least = leastShare * Math.max(...group.map((one) => one.weight));
    for (const { term, weight } of group)
      if (weight >= least)
        weights.set(term, Math.max(weights.get(term) ?? 0, Math.sqrt(Math.min(1, weight)) * rarity(term)));
  }
  const list = [...weights];
  const weigh = (word: string) => {
    if (isStopWord(word)) return 0;
    const own = stem(word, language);
    return weights.get(own) ?? list.find(([term]) => areForms(term, own))?.[1] ?? 0;
  };
  const known = new Map<string, number>();
  return (word) => {
    const weight = known.get(word) ?? weigh(word);
    known.set(word, weight);
    return weight;
  };
}
