import type { Language } from '../language/language.ts';
import { countUnits } from './count-units.ts';
import { printInterval } from './print-interval.ts';
import type { Count } from './record-schema.ts';

const before: Readonly<Record<Language, Readonly<Record<NonNullable<Count['qualifier']>, string>>>> = {
  ar: { 'more-than': 'أكثر من', about: 'نحو', 'at-least': 'ما لا يقل عن', nearly: 'قرابة', expected: 'يُتوقع' },
  en: { 'more-than': 'more than', about: 'about', 'at-least': 'at least', nearly: 'nearly', expected: 'an expected' },
  fr: { 'more-than': 'plus de', about: 'environ', 'at-least': 'au moins', nearly: 'près de', expected: 'quelque' },
};
const separators: Readonly<Record<Language, readonly [thousands: string, decimals: string]>> = {
  ar: ['', '.'],
  en: [',', '.'],
  fr: [' ', ','],
};
const joints: Readonly<Record<Language, readonly [comma: string, and: string]>> = {
  ar: ['، و', '، و'],
  en: [', ', ' and '],
  fr: [', ', ' et '],
};
const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };

/** Counts in words: "more than 1,800 participants, 112 countries and 122 media representatives". */
export function printCounts(counts: readonly Count[], language: Language): string {
  const [comma, and] = joints[language];
  const printed = counts.map((count) => printCount(count, language));
  const last = printed.at(-1) ?? '';
  return printed.length < 2 ? last : `${printed.slice(0, -1).join(comma)}${and}${last}`;
}

function printCount({ of, n, qualifier, on }: Count, language: Language): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = countUnits[of][language];
  const noun = forms[rules[language].select(n)] ?? forms.other;
  const [thousands, decimals] = separators[language];
  const [whole = '', part] = String(n).split('.');
  const number = [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, thousands), part ?? []].flat().join(decimals);
  const unit = /^\s?%/u.test(noun) ? `${number}${noun}` : `${number} ${noun}`;
  const when = on === undefined ? '' : ` (${printInterval(on, undefined, language)})`;
  return `${qualifier === undefined ? '' : `${before[language][qualifier]} `}${unit}${when}`;
}
