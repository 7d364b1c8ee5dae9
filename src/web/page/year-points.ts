import type { TimelineEntry } from '../../lookups/look-up-timeline.ts';

/** A year of a timeline: a point of its line. */
export interface YearPoint {
  /** `null` for what has no year. */
  readonly year: number | null;
  readonly entries: readonly TimelineEntry[];
  /** How many years without an entry lie before it. */
  readonly gap: number;
}

/** The years of a timeline in order, each with its entries; what has no year stands at the end. */
export function findYearPoints(entries: readonly TimelineEntry[]): YearPoint[] {
  const years = new Map<number | null, TimelineEntry[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  const ordered = [...years].toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  return ordered.map(([year, entries], place) => {
    const before = ordered[place - 1]?.[0] ?? null;
    return { year, entries, gap: year === null || before === null ? 0 : year - before - 1 };
  });
}
