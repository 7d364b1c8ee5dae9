import { expect, it } from 'vitest';
import { fillDays, shareLine } from '../../../../../src/web/page/moderation/day-figures.ts';

const day = (day: string, questions: number, notFound = 0) => ({ day, questions, notFound, reused: 0 });

it('fills the days between, in order, over the end of a month', () => {
  const filled = fillDays([day('2031-03-02', 4), day('2031-02-27', 3, 1), day('nonsense', 1)]);
  expect(filled).toEqual([day('2031-02-27', 3, 1), day('2031-02-28', 0), day('2031-03-01', 0), day('2031-03-02', 4)]);
  expect(fillDays([])).toEqual([]);
});

it('draws the share that was not answered, broken where nothing was asked', () => {
  expect(shareLine([day('a', 2, 1), day('b', 4, 0), day('c', 0), day('d', 3, 3)])).toBe('M12.5 50h0L37.5 100M87.5 0h0');
  expect(shareLine([])).toBe('');
});
