import type { Language } from '../language/language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/** What stands before a year, a month and a day. */
type Prepositions = readonly [year: string, month: string, day: string];
const frames: Readonly<Record<Language, Readonly<Record<'on' | 'from' | 'to', Prepositions>>>> = {
  ar: { on: ['في عام', 'في', 'في'], from: ['من عام', 'من', 'من'], to: ['إلى عام', 'إلى', 'إلى'] },
  en: { on: ['in', 'in', 'on'], from: ['from', 'from', 'from'], to: ['to', 'to', 'to'] },
  fr: { on: ['en', 'en', 'le'], from: ['de', 'de', 'du'], to: ['à', 'à', 'au'] },
};

/**
 * An interval in words, with its preposition: "from 15 to 18 November 2009". Written out here, since what the
 * platform prints changes with its version, and a document must not.
 *
 * @param start - "2009", "2009-11" or "2009-11-15".
 */
export function printInterval(start: string, end: string | undefined, language: Language): string {
  const { on, from, to } = frames[language];
  const [first, last] = [start.split('-'), (end ?? start).split('-')];
  if (end === undefined || end === start) return `${on[first.length - 1]} ${print(first, language)}`;
  const [year, month] = first;
  const shared = year !== last[0] ? 3 : month !== last[1] ? 2 : 1;
  const begin = `${from[first.length - 1]} ${print(first, language, first.length === 3 ? shared : 3)}`;
  return `${begin.replace(/^de (?=[ao])/u, 'd’')} ${to[last.length - 1]} ${print(last, language)}`;
}

/** @param parts - How many to print of day, month and year. */
function print([year = '', month, day]: readonly string[], language: Language, parts = 3): string {
  if (month === undefined) return year;
  const name = months[language][Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  const number = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return [number, name, year].slice(0, parts).join(' ');
}
