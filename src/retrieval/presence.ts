import { languages, type Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { words } from '../language/tokenize.ts';
import { aliasWords } from './aliases.ts';
import type { Question, QuestionWord } from './question.ts';
import { translateWord, type TranslationSources } from './translate-words.ts';

/** A text and its language. */
export interface SpokenText {
  readonly text: string;
  readonly language: Language;
}

const leastTranslationWeight = 0.05 ** 0.3;
const fewestShared = 3; // letters

/**
 * Tells whether a text speaks of a word of a question: as it stands, in another form, by another name, or in
 * translation.
 */
export function presenceIn(
  { text, language }: SpokenText,
  question: Question,
  sources: TranslationSources,
): (word: QuestionWord) => boolean {
  const list = words(text);
  const stems = new Set(list.map((word) => stem(word, language)));
  const stemList = [...stems];
  const forms = new Set(list);
  const roots = new Set([...stems].map(roughRoot));
  const hasForm = (word: string) => {
    const own = stem(word, language);
    const root = roughRoot(own);
    if (forms.has(word) || stems.has(own) || (root.length >= fewestShared && roots.has(root))) return true;
    return stemList.some((other) => areForms(own, other));
  };
  const known = new Map<string, boolean>(); // the parts of names come again and again
  const isForm = (word: string) => {
    const isIn = known.get(word) ?? hasForm(word);
    known.set(word, isIn);
    return isIn;
  };
  return ({ word, alias, standard }) => {
    if (isForm(word) || standard.some(isForm)) return true;
    const names = alias?.entries.flatMap((entry) => languages.flatMap((one) => aliasWords(entry, one))) ?? [];
    if (names.some((name) => name.every(isForm))) return true;
    if (question.language === language || alias !== null) return false;
    const translations = translateWord(word, question.language, sources);
    return translations.some(
      ({ term, weight }) =>
        weight >= leastTranslationWeight && (stems.has(term) || stemList.some((other) => areForms(term, other))),
    );
  };
}

/**
 * What is left of an Arabic stem without weak letters and the letters that forms put around a root: "ينظم" and
 * "تنظيم" are both "نظم". Too rough to search with; good enough to see that a text speaks of a thing.
 */
function roughRoot(own: string): string {
  if (!/^\p{Script=Arabic}/u.test(own)) return '';
  const strong = own.replaceAll(/[اويىء]/gu, '');
  return strong.length > fewestShared ? strong.replace(/^[تمنيس]/u, '').replace(/(?<=.{3})ت$/u, '') : strong;
}

/** Whether two light stems look like forms of one word: they share a run of most of their letters. */
export function areForms(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (shorter < fewestShared || shorter < 0.6 * longer) return false;
  const least = Math.ceil(Math.max(fewestShared, 0.8 * shorter, 0.6 * longer));
  for (let from = 0; from + least <= a.length; from++)
    if (b.includes(a.slice(from, from + least))) return !/\d/u.test(a); // last: few words come this far
  return false;
}
