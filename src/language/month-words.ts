import { isYear } from './is-year.ts';
import { monthNumbers } from './month-names.ts';
import { isClose, type TokenizedText } from './read-number.ts';
import { arabicLetter } from './word-edge.ts';

interface MonthWord {
  readonly month: number;
  /** Whether it is also a common word, and a month beside a day, a year or such only. */
  readonly isDoubtful: boolean;
}

/** Verbs, fathers and water in Arabic; "may" and "march" go by their capitals too. */
const doubtful = new Set(['مارس', 'ماي', 'اب', 'جوان', 'اوت', 'may', 'march']);
const proclitics = ['و', 'ف', 'ب', 'ل', 'وب', 'ول'];
const pairs = new Set(['كانون', 'تشرين']); // first words of two
const beforeMonths = new Set('شهر منتصف مطلع اوايل اواخر نهايه بدايه'.split(' '));
const beforePractice = new Set('في منذ خلال'.split(' '));
const afterMay = new Set('in at and to or until'.split(' '));

let forms: ReadonlyMap<string, MonthWord> | null = null; // made when first asked for

/** The month whose name begins at a word, 1 to 12, and where the name ends. */
export function monthAt(source: TokenizedText, at: number): { to: number; month: number } | null {
  forms ??= makeForms();
  const { word } = source.tokens[at]!;
  const found = forms.get(word);
  if (found !== undefined)
    return found.isDoubtful && !isMonthHere(source, at) ? null : { to: at + 1, month: found.month };
  if (!pairs.has(word) && !pairs.has(word.slice(1))) return null;
  const next = source.tokens[at + 1]?.word ?? '';
  const pair = isClose(source, at + 1) ? forms.get(`${word} ${next}`) : undefined;
  return pair === undefined ? null : { to: at + 2, month: pair.month };
}

function makeForms(): ReadonlyMap<string, MonthWord> {
  return new Map(
    monthNumbers().flatMap(({ name, month, isShort }): [string, MonthWord][] => {
      const isDoubtful = isShort || doubtful.has(name);
      const isArabic = arabicLetter.test(name);
      // "باب" is a door.
      const fronts = isArabic ? (isDoubtful ? ['', 'و'] : ['', ...proclitics]) : [''];
      return fronts.map((front) => [front + name, { month, isDoubtful }]);
    }),
  );
}

function isMonthHere({ text, tokens }: TokenizedText, at: number): boolean {
  const { word, start } = tokens[at]!;
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (isDay(next) || isYear(next) || (isYear(tokens[at + 2]?.word ?? '') && !/^[a-z]/u.test(word))) return true;
  const isAfterDay = isDay(before) || (/^(?:of|من|et|and)$/u.test(before) && isDay(tokens[at - 2]?.word ?? ''));
  if (word === 'may' || word === 'march') {
    const between = text.slice(tokens[at]!.end, tokens[at + 1]?.start);
    if (isAfterDay) return next === '' || /[^\s\p{L}]/u.test(between) || afterMay.has(next);
    const isCapital = /^\p{Lu}/u.test(text.charAt(start));
    return isCapital && !/(?:^|[.!?؟:\n«"“(])\s*$/u.test(text.slice(Math.max(0, start - 8), start));
  }
  if (isAfterDay || beforeMonths.has(before)) return true;
  return word === 'مارس' && beforePractice.has(before);
}

function isDay(word: string): boolean {
  return /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/u.test(word);
}
