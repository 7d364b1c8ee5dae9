import { expect, it } from 'vitest';
import type { TimelineEntry } from '../../../../src/lookups/look-up-timeline.ts';
import { findYearPoints } from '../../../../src/web/page/year-points.ts';

function entryOf(id: string, year: number | null): TimelineEntry {
  const nothing = { number: null, place: null, dates: null, start: null, end: null, theme: null, sources: [] };
  return { id, kind: 'edition', series: 'Arab IGF', year, short: id, name: id, ...nothing };
}

it('groups the entries of a year, counts the years between, and puts what has no year last', () => {
  const entries = [
    entryOf('body', null),
    entryOf('b', 2019),
    entryOf('a', 2018),
    entryOf('c', 2019),
    entryOf('d', 2023),
  ];
  const points = findYearPoints(entries).map(({ year, gap, entries }) => [year, gap, entries.map(({ id }) => id)]);
  expect(points).toEqual([
    [2018, 0, ['a']],
    [2019, 0, ['b', 'c']],
    [2023, 3, ['d']],
    [null, 0, ['body']],
  ]);
});

it('has no points for nothing', () => {
  expect(findYearPoints([])).toEqual([]);
});
