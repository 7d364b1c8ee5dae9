import { languages } from '../language/language.ts';
import type { Count, ForumRecord } from '../records/record-schema.ts';
import { readSentence, type ClaimSentence } from './claim-sentence.ts';
import type { ClaimUnit } from './counted-nouns.ts';
import type { EventNames } from './event-names.ts';
import { findClaims } from './find-claims.ts';
import { countsIn } from './find-counts.ts';
import { quantityOf, type Quantity, type Reading } from './quantity.ts';
import { readDate, type ReadDate } from './read-date.ts';
import { readQuantities } from './read-quantities.ts';

/** Words of a document that claims are held against. */
export interface ClaimSource {
  readonly excerpt: string;
  /** The record whose own document they are of; `null` for another document. */
  readonly record: ForumRecord | null;
}

/** A fact of an event where a source states it, at `[start, end)` of the excerpt. */
export type GivenFact<Source extends ClaimSource> = {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'count'; readonly unit: ClaimUnit; readonly value: Quantity }
  | { readonly kind: 'date'; readonly value: ReadDate }
  | { readonly kind: 'edition'; readonly value: number }
  | { readonly kind: 'place'; readonly value: string }
);

/** What sources state of an event: of its record each typed fact in the words that print it, of others what they claim. */
export function givenFacts<Source extends ClaimSource>(
  event: ForumRecord,
  sources: readonly Source[],
  names: EventNames,
): GivenFact<Source>[] {
  return sources.flatMap((source): GivenFact<Source>[] => {
    if (source.record === event) return recordFacts(event, source);
    if (source.record !== null) return [];
    return findClaims(source.excerpt, names).flatMap((claim): GivenFact<Source>[] => {
      const { start, end } = claim;
      if (claim.event !== event) return [];
      if (claim.kind === 'count') return [{ kind: 'count', unit: claim.unit, value: claim.value, source, start, end }];
      return claim.kind === 'date' ? [{ kind: 'date', value: claim.value, source, start, end }] : [];
    });
  });
}

/** A number as a record has it. */
export function recordQuantity({ n, qualifier }: Pick<Count, 'n' | 'qualifier'>): Quantity {
  return quantityOf(n, readings[qualifier ?? 'exactly']);
}

const readings: Readonly<Record<NonNullable<Count['qualifier']> | 'exactly', Reading>> = {
  exactly: 'exact',
  'more-than': 'above',
  'at-least': 'above',
  about: 'about',
  nearly: 'about',
  expected: 'about',
};

function recordFacts<Source extends ClaimSource>(event: ForumRecord, source: Source): GivenFact<Source>[] {
  const sentence = readSentence(source.excerpt);
  const counts = countsIn(sentence, readQuantities(sentence));
  return event.statements.flatMap((statement): GivenFact<Source>[] => {
    if (statement.fact === 'place') return placeFact(statement.text, source);
    if (statement.fact === 'edition')
      return sentence.ordinals.flatMap(({ span: [start, end], value }) =>
        value === statement.n ? [{ kind: 'edition', value, source, start, end }] : [],
      );
    if (statement.fact === 'dates') return dateFact(sentence, statement, source);
    if (!('counts' in statement)) return [];
    return statement.counts.flatMap(({ of, n, qualifier }) =>
      counts
        .filter(({ unit, quantity }) => unit === of && quantity.value === n)
        .map(({ from, to }): GivenFact<Source> => {
          const [start, end] = [sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end];
          return { kind: 'count', unit: of, value: recordQuantity({ n, qualifier }), source, start, end };
        }),
    );
  });
}

function placeFact<Source extends ClaimSource>(
  text: Readonly<Record<string, string>>,
  source: Source,
): GivenFact<Source>[] {
  for (const language of languages) {
    const value = text[language] ?? '';
    const start = source.excerpt.indexOf(value);
    if (start !== -1) return [{ kind: 'place', value, source, start, end: start + value.length }];
  }
  return [];
}

function dateFact<Source extends ClaimSource>(
  sentence: ClaimSentence,
  dates: Pick<RecordDates, 'start' | 'end'>,
  source: Source,
): GivenFact<Source>[] {
  return sentence.dates.flatMap(([start, end]) => {
    const value = readDate(sentence, [start, end]);
    return value && isSameDate(value, dates) ? [{ kind: 'date', value, source, start, end } as const] : [];
  });
}

/** The dates of an event as its record has them: "2014", "2014-11" or "2014-11-26". */
export type RecordDates = Extract<ForumRecord['statements'][number], { fact: 'dates' }>;

/** Whether a date is that of a record, day for day. */
export function isSameDate(
  { year, first, last }: ReadDate,
  { start, end = start }: Pick<RecordDates, 'start' | 'end'>,
): boolean {
  const [one, two] = [partsOf(start), partsOf(end)];
  if (year !== null && year !== two.year && year !== one.year) return false;
  const isSame = (said: ReadDate['first'], day: ReturnType<typeof partsOf>) =>
    said === null ? day.month === null : said.month === day.month && said.day === day.day;
  return isSame(first, one) && isSame(last, two);
}

/** The parts of "2014-11-26"; `null` for those that are not there. */
export function partsOf(date: string): { year: number; month: number | null; day: number | null } {
  const [year = 0, month = null, day = null] = date.split('-').map(Number);
  return { year, month, day };
}
