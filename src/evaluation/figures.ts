import { bootstrap, type Interval } from './bootstrap.ts';

/** Figures, and under the same names their 95 % intervals. `null`: there is nothing to take the figure of. */
export type Figures<Name extends string> = Readonly<Record<Name, number | null>> & {
  readonly intervals: Readonly<Record<Name, Interval | null>>;
};

/** A figure over a list of items; `null` where it is not defined for them. */
export type Statistic<Item> = (items: readonly Item[]) => number | null;

/** Takes figures of items, each with its interval, rounded to four decimals. */
export function takeFigures<Item, Name extends string>(
  items: readonly Item[],
  statistics: Readonly<Record<Name, Statistic<Item>>>,
): Figures<Name> {
  const names = Object.keys(statistics) as Name[];
  const values = names.map((name) => [name, rounded(statistics[name](items))] as const);
  const intervals = names.map((name) => {
    const ofResample = (numbers: Uint32Array) => statistics[name](Array.from(numbers, (i) => items[i]!));
    const interval = bootstrap(items.length, ofResample);
    return [name, interval && ([rounded(interval[0]), rounded(interval[1])] as Interval)] as const;
  });
  return { ...Object.fromEntries(values), intervals: Object.fromEntries(intervals) } as unknown as Figures<Name>;
}

/** The mean of one number an item; `null` without items. */
export function meanOf<Item>(valueOf: (item: Item) => number): Statistic<Item> {
  return (items) => (items.length === 0 ? null : items.reduce((sum, item) => sum + valueOf(item), 0) / items.length);
}

/** The share of those items among some that are like this too; `null` without such items. */
export function shareOf<Item>(among: (item: Item) => boolean, holds: (item: Item) => boolean): Statistic<Item> {
  const mean = meanOf<Item>((item) => Number(holds(item)));
  return (items) => mean(items.filter(among));
}

/** To four decimals. */
export function rounded<Value extends number | null>(value: Value): Value {
  return (value === null ? value : Math.round(value * 10_000) / 10_000) as Value;
}
