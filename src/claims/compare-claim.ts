import type { ForumRecord } from '../records/record-schema.ts';
import type { Claim } from './claim.ts';
import { kinOf } from './counted-nouns.ts';
import {
  isSameDate,
  partsOf,
  recordQuantity,
  type ClaimSource,
  type GivenFact,
  type RecordDates,
} from './given-facts.ts';
import { agrees, quantityOf, type Quantity } from './quantity.ts';
import { ordinalOf, type ReadDate } from './read-date.ts';

/** What the sources give of what is claimed: the same, or something else; `null` where neither is certain. */
export function compareClaim<Source extends ClaimSource>(
  claim: Claim,
  given: readonly GivenFact<Source>[],
): { readonly verdict: 'same' | 'different'; readonly fact: GivenFact<Source> } | null {
  const facts = given.filter(
    (fact) => fact.kind === claim.kind && (fact.kind !== 'count' || claim.kind !== 'count' || fact.unit === claim.unit),
  );
  const [first] = facts;
  if (first === undefined) return null;
  switch (claim.kind) {
    case 'count':
      return compareCounts(claim, given, facts);
    case 'date':
      return compareDates(claim, given, facts);
    case 'edition':
      return claim.event.statements.some((one) => one.fact === 'edition' && one.n === claim.value)
        ? null
        : { verdict: 'different', fact: first };
    default:
      return isElsewhere(claim.event, claim.value) ? { verdict: 'different', fact: first } : null;
  }
}

function compareCounts<Source extends ClaimSource>(
  { event, unit, value }: Extract<Claim, { kind: 'count' }>,
  given: readonly GivenFact<Source>[],
  facts: readonly GivenFact<Source>[],
) {
  const same = facts.find(
    (fact) => fact.kind === 'count' && fact.value.value === value.value && fact.value.reading === value.reading,
  );
  if (same) return { verdict: 'same', fact: same } as const;
  const kin = kinOf(unit);
  const others = given.flatMap((fact) => (fact.kind === 'count' && kin.includes(fact.unit) ? [fact.value] : []));
  if ([...others, ...recorded(event, kin)].some((other) => agrees(value, other))) return null;
  return { verdict: 'different', fact: facts[0]! } as const;
}

/** Every number that the record has of some units, and what those of one statement come to together. */
function recorded({ statements }: ForumRecord, units: ReturnType<typeof kinOf>): Quantity[] {
  return statements.flatMap((statement) => {
    if (!('counts' in statement)) return [];
    const own = statement.counts.filter(({ of }) => units.includes(of));
    const sum = own.reduce((total, { n }) => total + n, 0);
    const isOpen = own.some(({ qualifier }) => qualifier !== undefined);
    return [...own.map(recordQuantity), ...(own.length > 1 ? [quantityOf(sum, isOpen ? 'about' : 'exact')] : [])];
  });
}

function compareDates<Source extends ClaimSource>(
  { event, value }: Extract<Claim, { kind: 'date' }>,
  given: readonly GivenFact<Source>[],
  facts: readonly GivenFact<Source>[],
) {
  const recorded = event.statements.filter((one): one is RecordDates => one.fact === 'dates');
  const isDay = value.first !== null && value.first.day !== null;
  const same = recorded.find((one) => isDay && isSameDate(value, one));
  const fact = same && facts.find((one) => one.kind === 'date' && isSameDate(one.value, same));
  if (fact) return { verdict: 'same', fact } as const;
  const stated = given.flatMap((one) => (one.kind === 'date' && one.source.record === null ? [one.value] : []));
  if (recorded.length === 0 || recorded.some((one) => fits(value, one)) || stated.some((one) => isSameDay(value, one)))
    return null;
  const own = facts.find((one) => one.source.record !== null);
  return own ? ({ verdict: 'different', fact: own } as const) : null;
}

function isSameDay(one: ReadDate, other: ReadDate): boolean {
  return JSON.stringify([one.first, one.last]) === JSON.stringify([other.first, other.last]);
}

/** Whether what is said may be meant of a record's dates: a day or month within them, the whole of them, their year. */
function fits(value: ReadDate, dates: RecordDates): boolean {
  const [start, end] = [partsOf(dates.start), partsOf(dates.end ?? dates.start)];
  if (start.year !== end.year) return true;
  if (value.year !== null && value.year !== start.year) return false;
  const { first, last } = value;
  if (first === null || last === null || start.month === null || end.month === null) return true;
  const [from, to] = [
    ordinalOf({ month: start.month, day: start.day }, 'first'),
    ordinalOf({ month: end.month, day: end.day }, 'last'),
  ];
  const [one, two] = [ordinalOf(first, 'first'), ordinalOf(last, 'last')];
  if (one > to || two < from) return false;
  const isRange = first.day !== null && (first.day !== last.day || first.month !== last.month);
  // Of a range both ends are said.
  return !isRange || start.day === null || end.day === null || (one === from && two === to);
}

/** Whether a place of another event is, for certain, not that of this one. */
function isElsewhere(event: ForumRecord, { cityOf, countryOf }: Extract<Claim, { kind: 'place' }>['value']): boolean {
  if (cityOf.has(event) || countryOf.has(event)) return false;
  const places = event.statements.flatMap((one) => (one.fact === 'place' ? [one.text] : []));
  const parts = places.map((text) =>
    text.en
      .replaceAll(/\([^)]*\)/gu, ' ')
      .split(',')
      .map((part) => part.trim()),
  );
  if (parts.length === 0 || parts.some(([city = '']) => /online/iu.test(city))) return false;
  // A country is told from another only where the record names one.
  return cityOf.size > 0 || parts.every(([, country]) => country !== undefined && !/online/iu.test(country));
}
