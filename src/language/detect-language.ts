import { isArabizi } from './detect-arabizi.ts';
import type { Language } from './language.ts';
import { normalize } from './normalize.ts';
import { isStopWord } from './stop-words.ts';

const french = new Set(
  `le la les l un une des de du d en dans sur au aux et ou est sont etait ete etre par pour avec que qu qui quoi quel quelle
   quels quelles quand comment pourquoi combien ce cet cette ces il elle ils elles nous vous je se sa son ses leur leurs ne
   pas lors dont annee lieu theme quoi sert eu y depuis pendant entre chez vers sous mes mon ma notre votre tout tous tres
   sera seront peut donne donnez liste expliquez a on`.split(/\s+/u),
);
const english = new Set(
  `the a an of in on at to for from by with and or is are was were be been do does did has have had what which who whom whose
   when where why how many much it its this that these those as about into their they he she we you i my your not can could
   would should will please tell list held year theme under between after before during since there our me them if but any
   some all give show explain`.split(/\s+/u),
);
const frenchLetters = /[àâæçèéêëîïôœùûÿ]/giu;
const questionLetters = 300; // longer texts go by their share of letters alone

/**
 * The language of a text. A text in one script is Arabic, or else French or English by its small words and accents;
 * but Arabic typed in Latin letters ("fein el muntada?") is Arabic. With both scripts a question goes
 * by its first word and its small words ("What is الإنترنت?" is English, "WSIS شنو هي؟" Arabic); a longer text is Arabic
 * where at least a third of its letters are.
 *
 * @param fallback - Returned when the text gives no hint (no letters, or a bare name such as "WSIS 2017").
 */
export function detectLanguage(text: string, fallback: Language = 'ar'): Language {
  const sample = text.slice(0, 20_000).normalize('NFC');
  if (!/\p{Script=Latin}/u.test(sample)) return /\p{Script=Arabic}/u.test(sample) ? 'ar' : fallback;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = normalize(sample).match(/[a-z]+|\p{Script=Arabic}+/gu) ?? [];
  const count = (isHint: (word: string) => boolean) => words.filter(isHint).length;
  const frenchHints = count((word) => french.has(word)) + (sample.match(frenchLetters)?.length ?? 0);
  const englishHints = count((word) => english.has(word));
  if (arabic > 0 && arabic + latin > questionLetters) {
    if (arabic * 2 >= latin) return 'ar';
  } else if (arabic > 0) {
    const arabicHints = count((word) => /^\p{Script=Arabic}/u.test(word) && isStopWord(word));
    const isFirst = /^\P{L}*\p{Script=Arabic}/u.test(sample);
    const hintsBeyond = arabicHints - Math.max(frenchHints, englishHints);
    if (isFirst && (arabicHints > 0 || arabic * 4 >= latin)) return 'ar';
    if (hintsBeyond > 0 || (hintsBeyond === 0 && arabic * 2 >= latin)) return 'ar';
  } else if (isArabizi(sample, Math.max(frenchHints, englishHints))) return 'ar';
  const inSmallLetters = (sample.match(/\p{Script=Latin}+/gu) ?? []).filter((word) => /\p{Ll}/u.test(word)).length;
  if (frenchHints === englishHints) return frenchHints > 0 || inSmallLetters > 3 ? 'en' : fallback;
  return frenchHints > englishHints ? 'fr' : 'en';
}
