import { characterGrams } from '../language/character-grams.ts';
import type { Language } from '../language/language.ts';
import { canonicalTokens } from '../language/canonical-tokens.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokenize.ts';

/** The terms of a text for the two lexical indexes, repeated as often as they occur. */
export interface TextTerms {
  readonly grams: readonly string[];
  readonly stems: readonly string[];
}

/** The same analysis for passages, sentences and questions: what differs here never meets there. */
export function analyzeText(text: string, language: Language): TextTerms {
  const tokens = tokenize(text);
  const list = tokens.map(({ word }) => word);
  const stems = list.map((word) => stem(word, language));
  return { grams: list.flatMap((word) => characterGrams(word)), stems: [...stems, ...canonicalTokens(text, tokens)] };
}

/** The terms of one normalised word. */
export function analyzeWord(word: string, language: Language): { grams: readonly string[]; stem: string } {
  return { grams: characterGrams(word), stem: stem(word, language) };
}
