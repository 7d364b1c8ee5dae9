import type { Language } from '../../language/language.ts';

/** For `Intl`: Western digits, as in the documents. */
export const locales: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB', fr: 'fr' };

/** A day or an interval of days, "2017-06-12/2017-06-16", in words; anything else as it is. */
export function printDates(dates: string, language: Language): string {
  const [first = NaN, last = first, ...more] = dates.split('/').map((day) => Date.parse(`${day}T00:00:00Z`));
  if (more.length > 0 || Number.isNaN(first) || Number.isNaN(last)) return dates;
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return first === last ? format.format(first) : format.formatRange(first, last);
}
