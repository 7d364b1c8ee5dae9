import type { FactKind } from './fact-kinds.ts';
import type { Statement } from './record-schema.ts';

/** Facts that have one value: another one contradicts it, rather than adding to it. */
const singleFacts: ReadonlySet<FactKind> = new Set(['edition', 'place', 'dates', 'theme', 'chair']);
/** Different counts of the same people. */
const people: ReadonlySet<string> = new Set(['participants', 'registered', 'onsite', 'online']);

/** Whether two statements of a record cannot both be meant: both name the place, or both count the same. */
export function contradicts(one: Statement, other: Statement): boolean {
  if (one.fact !== other.fact) return false;
  if (!('counts' in one) || !('counts' in other)) return singleFacts.has(one.fact);
  if (one.fact === 'size') return false; // numbers that grow over the years
  const units = (statement: typeof one) => statement.counts.map(({ of }) => (people.has(of) ? 'people' : of));
  const counted = new Set(units(one));
  return units(other).some((unit) => counted.has(unit));
}
