import { nameEdge } from './word-edge.ts';

// International, Levantine and Maghrebi names; English and French ones with their short forms.
const arabicNames = `
  يناير|كانون الثاني|كانون ثاني|جانفي|فبراير|شباط|فيفري|مارس|اذار|ابريل|نيسان|افريل|مايو|ايار|ماي|يونيو|يونيه|حزيران|جوان|يوليو|
  يوليه|تموز|جويليه|اغسطس|غشت|اب|اوت|سبتمبر|ايلول|شتنبر|اكتوبر|تشرين الاول|تشرين اول|نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|ديسمبر|
  دجنبر|كانون الاول|كانون اول`;
const latinNames = `
  January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|
  juillet|août|septembre|octobre|novembre|décembre|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|janv|févr|fév|avr|
  juil|déc)\\.?`;
// What a name may begin with comes first: the edge is dear to try at every letter.
const names = new RegExp(
  String.raw`(?=[${initials(arabicNames)}${initials(latinNames)}])${nameEdge}(?:(?<arabic>${loose(arabicNames)})|${loose(latinNames)})(?!\p{L})`,
  'gu',
);
const verbs = /^(?:may|march|mar)\b/u; // in small letters

/** The first character that stands for a month; the others of its name are {@link monthRest}. */
export const monthMarks = { arabic: '\uE001', latin: '\uE002', verb: '\uE003' } as const;
export const monthRest = '\uE000';

/** A text of the same length with marks for the names of months, so that one short expression can find dates. */
export function markMonths(text: string): string {
  return text.replaceAll(/[\uE000-\uE003]/gu, ' ').replaceAll(names, (name, arabic: string | undefined) => {
    const other = verbs.test(name) ? monthMarks.verb : monthMarks.latin;
    return (arabic === undefined ? other : monthMarks.arabic) + monthRest.repeat(name.length - 1);
  });
}

/** The letters that names begin with, in any spelling. */
function initials(list: string): string {
  const first = list.match(/(?<=^\s*|\|\s*|\(\?:)\p{L}/gu) ?? [];
  return [...new Set(first)]
    .map((letter) => (letter === 'ا' ? 'اأإآ' : letter.toLowerCase() + letter.toUpperCase()))
    .join('');
}

/** Names in any spelling: alef and hamza forms, ي ى, ة ه, vowel marks and tatweel; any case, with or without accents. */
export function loose(list: string): string {
  const marks = String.raw`[\u064B-\u065F\u0640]*`;
  const classes: Readonly<Record<string, string>> = { ا: '[اأإآ]', ي: '[يى]', ه: '[هة]' };
  const accents: Readonly<Record<string, string>> = { é: '(?:[éÉ]|[eE]\u0301?)', û: '(?:[ûÛ]|[uU]\u0302?)' };
  return list
    .trim()
    .replaceAll(/\|\s+/gu, '|')
    .replaceAll(' ', ' {1,3}')
    .replaceAll(/[a-zéû]/giu, (letter) => accents[letter] ?? `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replaceAll(/[ء-ي]/gu, (letter) => (classes[letter] ?? letter) + marks);
}
