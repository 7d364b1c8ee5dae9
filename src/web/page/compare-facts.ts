import type { Comparison } from '../../lookups/lookups.ts';
import type { ShownFact } from '../../lookups/shown-fact.ts';

type Row = Comparison['rows'][number];
/** How two editions stand to each other in a fact; "one" where only one of them states it. */
export type Difference = 'same' | 'different' | 'one';

export function differenceOf({ left, right }: Pick<Row, 'left' | 'right'>): Difference {
  if (left === null || right === null) return 'one';
  const textOf = ({ values }: ShownFact) => values.map(({ text }) => text).join('\n');
  return textOf(left) === textOf(right) ? 'same' : 'different';
}

/** The items of a fact's lists that the other side does not have; none where it has no list to compare with. */
export function findOwnItems(fact: ShownFact | null, other: ShownFact | null): ReadonlySet<string> {
  const itemsOf = (one: ShownFact | null) => one?.values.flatMap(({ items }) => items ?? []) ?? [];
  const others = new Set(itemsOf(other));
  const shared = itemsOf(fact).filter((item) => others.has(item));
  return new Set(shared.length === 0 ? [] : itemsOf(fact).filter((item) => !others.has(item)));
}
