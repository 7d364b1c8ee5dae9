import type { TextSpan } from '../language/find-dates.ts';
import { isYear } from '../language/is-year.ts';
import { monthAt } from '../language/month-words.ts';
import { isWithin, type ClaimSentence } from './claim-sentence.ts';

/** Days, months or years from the first to the last; `null` where they are not said. */
export interface ReadDate {
  readonly year: number | null;
  readonly first: DayOfYear | null;
  readonly last: DayOfYear | null;
}

interface DayOfYear {
  readonly month: number;
  /** `null` for a month as a whole. */
  readonly day: number | null;
}

/** What a date of a sentence says; `null` where it can be read in two ways. */
export function readDate(sentence: ClaimSentence, span: TextSpan): ReadDate | null {
  const places = sentence.tokens.flatMap((_, at) => (isWithin(sentence, at, [span]) ? [at] : []));
  const [from = 0] = places;
  const end = (places.at(-1) ?? -1) + 1;
  const days: { at: number; day: number }[] = [];
  const months: { at: number; month: number }[] = [];
  const years = new Set<number>();
  for (let at = from; at < end;) {
    const month = monthAt(sentence, at);
    // "تشرين الأول/أكتوبر" names one month twice.
    if (month && months.at(-1)?.month !== month.month) months.push({ at, month: month.month });
    const word = sentence.words[at]!;
    const digits = /^(?<day>\d{1,2})(?:st|nd|rd|th|er)?$/u.exec(word)?.groups?.['day'];
    if (!month && isYear(word)) years.add(Number(word));
    else if (!month && digits !== undefined) days.push({ at, day: Number(digits) });
    else if (!month && word === 'premier') days.push({ at, day: 1 });
    at = month?.to ?? at + 1;
  }
  if (years.size > 1) return null;
  const [year = null] = years;
  if (months.length === 0) return days.length > 0 || year === null ? null : { year, first: null, last: null };
  return { year, ...daysOf(days, months) };
}

function daysOf(
  days: readonly { at: number; day: number }[],
  months: readonly { at: number; month: number }[],
): Pick<ReadDate, 'first' | 'last'> {
  const [one, two] = [months[0]!.month, months.at(-1)!.month];
  const [first, last] = [days[0]?.day ?? null, days.at(-1)?.day ?? null];
  if (first !== null && days.length < months.length) return { first: null, last: null };
  return { first: { month: one, day: first }, last: { month: two, day: last } };
}

/** A day as a number that grows with time within a year and the next. */
export function ordinalOf({ month, day }: DayOfYear, side: 'first' | 'last'): number {
  return month * 100 + (day ?? (side === 'first' ? 0 : 99));
}
