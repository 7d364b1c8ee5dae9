import type { Language } from '../language/language.ts';
import { printInterval } from './print-interval.ts';

const prepositions: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:في عام|في|من عام|من) /u,
  en: /^(?:on|in|from) /u,
  fr: /^(?:(?:le|en|du|de) |d’)/u,
};
const joints: Readonly<Record<Language, RegExp>> = { ar: / إلى(?: عام)? /u, en: / to /u, fr: / (?:au|à) /u };

/** An interval as a card shows it: "15–18 November 2009". */
export function printSpan(start: string, end: string | undefined, language: Language): string {
  const said = printInterval(start, end, language).replace(prepositions[language], '');
  return said.replace(joints[language], (_, at: number) => (/\p{L}/u.test(said.slice(0, at)) ? ' – ' : '–'));
}
