import type { Language } from './language.ts';

/** What Arabic writes in front of a word, longest first. */
export const arabicPrefixes = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'ال', 'لل', 'و', 'ف', 'ب', 'ل', 'ك'];
const arabicSuffixes = ['يه', 'ها', 'ان', 'ات', 'ون', 'ين', 'ه', 'ي'];
const frenchSuffixes = 'ements ement ations ation issent aient ees ee es er ez ent ait s e x'.split(' ');
const englishSuffixes = ['ies', 'es', 's', 'ing', 'ed'];

/**
 * The light stem of one normalised word: at most one prefix and one suffix go, never the last letters. The embedded
 * lexicon is keyed by these stems, so the rules are the same as in `embeddings/training/stems.py`.
 */
export function stem(word: string, language: Language): string {
  if (/\p{Script=Arabic}/u.test(word)) return arabicStem(word);
  return latinStem(word, language === 'fr' ? 'fr' : 'en');
}

function arabicStem(word: string): string {
  const prefix = arabicPrefixes.find((p) => word.startsWith(p) && word.length - p.length >= 3) ?? '';
  const rest = word.slice(prefix.length);
  const suffix = arabicSuffixes.find((s) => rest.endsWith(s) && rest.length - s.length >= 3) ?? '';
  return rest.slice(0, rest.length - suffix.length);
}

function latinStem(word: string, language: 'en' | 'fr'): string {
  if (language === 'fr') {
    const plural = ['aux', 'eaux'].find((s) => word.endsWith(s) && word.length - s.length >= 3);
    if (plural) return `${word.slice(0, -plural.length)}al`;
  }
  const suffixes = language === 'fr' ? frenchSuffixes : englishSuffixes;
  const suffix = suffixes.find((s) => word.endsWith(s) && word.length - s.length >= 4) ?? '';
  return word.slice(0, word.length - suffix.length);
}
