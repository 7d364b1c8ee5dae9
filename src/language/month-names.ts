import { normalize } from './normalize.ts';
import { nameEdge } from './word-edge.ts';

/** January first: Arabic names (international, Levantine, Maghrebi), English and French ones, short forms. */
const months: readonly (readonly [arabic: string, latin: string, short: string])[] = [
  ['يناير|كانون الثاني|كانون ثاني|جانفي', 'January|janvier', 'Jan|janv'],
  ['فبراير|شباط|فيفري', 'February|février', 'Feb|févr|fév'],
  ['مارس|اذار', 'March|mars', 'Mar'],
  ['ابريل|نيسان|افريل', 'April|avril', 'Apr|avr'],
  ['مايو|ايار|ماي', 'May|mai', ''],
  ['يونيو|يونيه|حزيران|جوان', 'June|juin', 'Jun'],
  ['يوليو|يوليه|تموز|جويليه|يوليوز', 'July|juillet', 'Jul|juil'],
  ['اغسطس|غشت|اب|اوت|اغشت', 'August|août', 'Aug'],
  ['سبتمبر|ايلول|شتنبر', 'September|septembre', 'Sept|Sep'],
  ['اكتوبر|تشرين الاول|تشرين اول', 'October|octobre', 'Oct'],
  ['نوفمبر|تشرين الثاني|تشرين ثاني|نونبر', 'November|novembre', 'Nov'],
  ['ديسمبر|دجنبر|كانون الاول|كانون اول', 'December|décembre', 'Dec|déc'],
];
const all = (column: 0 | 1 | 2) =>
  months
    .map((month) => month[column])
    .filter(Boolean)
    .join('|');
// What a name may begin with comes first: the edge is dear to try at every letter.
const names = new RegExp(
  String.raw`(?=[${initials(all(0))}${initials(all(1))}${initials(all(2))}])${nameEdge}(?:(?<arabic>${loose(all(0))})|${loose(all(1))}|(?:${loose(all(2))})\.?)(?!\p{L})`,
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

/** The names of months, normalised, with their numbers from 1; `isShort` for those such as "Mar". */
export function monthNumbers(): { name: string; month: number; isShort: boolean }[] {
  return months.flatMap((columns, i) =>
    columns.flatMap((names, column) =>
      names
        .split('|')
        .filter(Boolean)
        .map((name) => ({ name: normalize(name), month: i + 1, isShort: column === 2 })),
    ),
  );
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
