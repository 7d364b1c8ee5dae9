import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../src/evaluation/bootstrap.ts';
import { meanOf, shareOf, takeFigures } from '../../../src/evaluation/figures.ts';

const share = (hits: readonly number[]) => (numbers: Uint32Array) =>
  numbers.reduce((sum, i) => sum + hits[i]!, 0) / numbers.length;

describe('bootstrap', () => {
  const hits = Array.from({ length: 100 }, (_, i) => Number(i < 70));

  it('gives the same interval every time, around the figure', () => {
    const [low, high] = bootstrap(hits.length, share(hits))!;
    expect(bootstrap(hits.length, share(hits))).toEqual([low, high]);
    // The normal approximation: 0.7 ± 1.96 · √(0.7 · 0.3 / 100) = 0.610 to 0.790.
    expect(low).toBeGreaterThan(0.59);
    expect(low).toBeLessThan(0.63);
    expect(high).toBeGreaterThan(0.77);
    expect(high).toBeLessThan(0.81);
  });

  it('is a point where all items are alike', () => {
    expect(bootstrap(5, share([1, 1, 1, 1, 1]))).toEqual([1, 1]);
  });

  it('draws every number, and only those that there are', () => {
    const seen = new Set<number>();
    bootstrap(7, (numbers) => {
      for (const number of numbers) seen.add(number);
      return null;
    });
    expect(seen).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });

  it('leaves out resamples without the figure, and has none where all are', () => {
    expect(bootstrap(2, (numbers) => (numbers.includes(1) ? 3 : null))).toEqual([3, 3]);
    expect(bootstrap(2, () => null)).toBeNull();
    expect(bootstrap(0, () => 1)).toBeNull();
  });
});

describe('takeFigures', () => {
  it('gives each figure with its interval, rounded', () => {
    const items = [1, 2, 2];
    const figures = takeFigures(items, {
      mean: meanOf((item: number) => item),
      odd: shareOf(
        (item: number) => item > 1,
        (item) => item % 2 === 1,
      ),
      none: shareOf(
        (item: number) => item > 5,
        () => true,
      ),
    });
    expect(figures).toMatchObject({ mean: 1.6667, odd: 0, none: null, intervals: { odd: [0, 0], none: null } });
    expect(figures.intervals.mean).toEqual([1, 2]);
  });
});
