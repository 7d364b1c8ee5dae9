import { words } from '../language/tokenize.ts';

/** Phrases of a list that commas separate, as normalised words; longest first. */
export function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((phrase) => words(phrase))
    .filter((phrase) => phrase.length > 0)
    .toSorted((a, b) => b.length - a.length);
}

/** How many words of a list a phrase takes that begins at a place; 0 where none does. */
export function phraseAt(list: readonly string[], at: number, known: readonly (readonly string[])[]): number {
  return known.find((phrase) => phrase.every((word, i) => list[at + i] === word))?.length ?? 0;
}

/** How many words a phrase takes that ends before a place; the first may have و ف ب ل written onto it. */
export function phraseBefore(list: readonly string[], at: number, known: readonly (readonly string[])[]): number {
  const ends = (phrase: readonly string[]) =>
    at >= phrase.length &&
    phrase.every((word, i) => {
      const own = list[at - phrase.length + i]!;
      return own === word || (i === 0 && /^[وفبل]/u.test(own) && own.slice(1) === word);
    });
  return known.find(ends)?.length ?? 0;
}

/** Whether any phrase stands in a list. */
export function holdsPhrase(list: readonly string[], known: readonly (readonly string[])[]): boolean {
  return list.some((_, at) => phraseAt(list, at, known) > 0);
}
