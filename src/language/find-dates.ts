import { loose, markMonths, monthMarks, monthRest } from './month-names.ts';
import { digit, numberEdge } from './word-edge.ts';

/** `[start, end)` in a text, UTF-16 code units. */
export type TextSpan = readonly [start: number, end: number];

// Runs of white space are bounded everywhere: two unbounded ones beside an optional word take quadratic time. Classes
// are of plain ranges: \p{…} has many, and each copy of it takes milliseconds to compile.
const blank = String.raw`[\s\u061C\u200B-\u200F\u2066-\u2069]`;
const gap = `${blank}{0,3}`;
const space = `${blank}{1,3}`;
const joint = (words: string) => `${gap}(?:${words})${gap}(?:(?:le|the)${space})?`;
const toWords = `[-–—−]|إلى|الى|حتى|ولغاية|لغاية|${loose('to|until|till|through|au')}`;
const to = joint(toWords);
const sep = joint(`${toWords}|&|و|${loose('and|et')}`);

const { arabic, latin, verb } = monthMarks;
const named = (marks: string) => {
  const any = `[${arabic}${latin}${verb}]${monthRest}*`;
  return String.raw`[${marks}]${monthRest}*(?:${gap}(?:\/${gap}${any}|\(${gap}${any}${gap}\)))?`;
};
const month = named(arabic + latin + verb);
const sureMonth = named(arabic + latin); // "only 12 may enter" is no date

const ordinalDay = loose('الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي|العشرين|الثلاثين');
const ordinal = `(?:${ordinalDay})(?:${space}(?:عشر|والعشرين|والثلاثين))?${space}من`;
const day = String.raw`(?:(?:[0-3٠-٣۰-۳]?${digit}(?!${digit})(?:${loose('er|st|nd|rd|th')})?|premier)(?![A-Za-zÀ-ÿء-ي]))`;
const days = `${day}(?:(?:${gap}[,،]${gap}${day}){0,6}${sep}${day})?`;
const wholeYear = `(?:(?:19|20|١٩|٢٠|۱۹|۲۰)${digit}{2})`;
const year = `${wholeYear}(?![.,٫٬]?${digit})`;
const inYear = `(?:${gap}[,،/-]?${gap}(?:(?:من${space})?(?:ال|ل)?(?:عام|سن[ةه])${space}|(?:of|de)${space})?${year})`;
const dayMonth = (name: string) =>
  `(?:${days}(?:${space}|[/-])(?:(?:من|of)${space})?|${ordinal}${space})(?:شهر${space})?${name}`;
const monthDays = (name: string) => `${name}${space}${days}(?:${sep}${name}${space}${days})?`;
const two = `[0-3٠-٣۰-۳]?${digit}`;
const numeric = ['/', '-', String.raw`\.`].flatMap((mark) => {
  const between = `${gap}${mark}${gap}`;
  return [`${wholeYear}${between}${two}${between}${two}`, `${two}${between}${two}${between}${wholeYear}`];
});

const patterns = [
  `(?:${[...numeric, `${two}/${two}/${digit}{2}`, `${two}/${wholeYear}`].join('|')})(?![-./]?${digit})`,
  `${dayMonth(month)}${inYear}(?:${to}${dayMonth(month)}${inYear}?)?`,
  `${dayMonth(sureMonth)}(?:${sep}${dayMonth(month)}${inYear}?)?`,
  `${monthDays(month)}${inYear}`,
  monthDays(named(latin)), // Arabic writes the day first: "خلال مارس 12 جلسة" is no date
  `${month}(?:${sep}${month})?${inYear}`,
  `شهر${space}${sureMonth}`,
  `${year}(?:(?:${gap}/${gap}|${sep})${year})?(?!/${digit})`,
];
// What a date may begin with comes first: without it every letter would be tried at length.
const begin = String.raw`(?=[0-9٠-٩۰-۹${arabic}${latin}${verb}اأإآشpP])`;
const dates = new RegExp(`${begin}${numberEdge}(?:${patterns.join('|')})`, 'gu');
const withoutMonths = new RegExp(`(?=${digit})${numberEdge}(?:${patterns[0]}|${patterns.at(-1)})`, 'gu');
const anyMonth = new RegExp(`[${arabic}${latin}${verb}]`, 'u');
const anyDigit = new RegExp(digit, 'u');

const moreThan = /(?:[أا]كثر من|[أا]قل من|(?:more|less|fewer) than|over|plus de|moins de)\s$/iu;
const about = /(?:حوالي|نحو|زهاء|قراب[ةه]|ما يقارب|about|around|nearly|almost|some|environ|près de|quelque)\s$/iu;
const counted =
  /^\s(?:مشارك|شخص|مندوب|عضو|جلس[ةه]|دولار|participants?|people|persons?|delegates|members|sessions|dollars?|euros?|personnes|délégués|membres|séances)/iu;

/** The dates of a text as they are written: days with months, months with years, numeric dates, years. */
export function findDates(text: string): TextSpan[] {
  const marked = markMonths(text);
  const hasMonths = anyMonth.test(marked);
  if (!hasMonths && !anyDigit.test(marked)) return [];
  return Array.from(marked.matchAll(hasMonths ? dates : withoutMonths), (match): TextSpan => [
    match.index,
    match.index + match[0].length,
  ]).filter(([start, end]) => !isAmount(text, start, end));
}

/** Whether what looks like a year counts something: "more than 2000", "2000 participants". */
function isAmount(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (moreThan.test(before)) return true;
  return /[0٠۰]{2}$/u.test(text.slice(start, end)) && (about.test(before) || counted.test(text.slice(end, end + 20)));
}
