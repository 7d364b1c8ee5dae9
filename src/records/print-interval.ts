import type { Language } from '../language/language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/** "On" and "from … to …", by language and by how much of the dates is known. */
const frames: Readonly<
  Record<Language, { day: string; month: string; year: string; from: string; to: string; years: [string, string] }>
> = {
  ar: { day: 'في', month: 'في', year: 'في عام', from: 'من', to: 'إلى', years: ['من عام', 'إلى عام'] },
  en: { day: 'on', month: 'in', year: 'in', from: 'from', to: 'to', years: ['from', 'to'] },
  fr: { day: 'le', month: 'en', year: 'en', from: 'du', to: 'au', years: ['de', 'à'] },
};

/**
 * An interval in words, with its preposition: "from 15 to 18 November 2009". Written out here, since what the
 * platform prints changes with its version, and a document must not.
 *
 * @param start - "2009", "2009-11" or "2009-11-15".
 */
export function printInterval(start: string, end: string | undefined, language: Language): string {
  const frame = frames[language];
  const [first, last] = [start.split('-'), (end ?? start).split('-')];
  if (end === undefined || end === start) {
    const frameOf = [frame.year, frame.month, frame.day][first.length - 1];
    return `${frameOf} ${print(first, language)}`;
  }
  const [from, to] = first.length === 1 || last.length === 1 ? frame.years : [frame.from, frame.to];
  const [year, month] = first;
  const shared = year !== last[0] ? 3 : month !== last[1] ? 2 : 1;
  return `${from} ${print(first, language, first.length === 3 ? shared : 3)} ${to} ${print(last, language)}`;
}

/** @param parts - How many to print of day, month and year. */
function print([year = '', month, day]: readonly string[], language: Language, parts = 3): string {
  if (month === undefined) return year;
  const name = months[language][Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  const number = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return [number, name, year].slice(0, parts).join(' ');
}
