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
  const { words, canonical } = readText(text);
  const terms = words.map((word) => analyzeWord(word, language));
  return { grams: terms.flatMap(({ grams }) => grams), stems: [...terms.map(({ stem }) => stem), ...canonical] };
}

/** What the terms of a text come from: its words, and the tokens that say the same in every language, which are stems. */
export function readText(text: string): { readonly words: readonly string[]; readonly canonical: readonly string[] } {
  const tokens = tokenize(text);
  return { words: tokens.map(({ word }) => word), canonical: canonicalTokens(text, tokens) };
}

/** The terms of one normalised word. */
export function analyzeWord(word: string, language: Language): { grams: readonly string[]; stem: string } {
  return { grams: characterGrams(word), stem: stem(word, language) };
}
