/** Where a figure lies in 95 of 100 resamples. */
export type Interval = readonly [low: number, high: number];

const seed = 20_251;

/**
 * The percentile bootstrap: draws as many items as there are, with replacement, and takes the middle 95 % of what the
 * statistic then is. The same items always give the same interval.
 *
 * @param size - The number of items.
 * @param statistic - Of the items with these numbers; `null` where it is not defined for them.
 * @returns `null` where no resample defines the statistic.
 */
export function bootstrap(
  size: number,
  statistic: (numbers: Uint32Array) => number | null,
  resamples = 1000,
): Interval | null {
  if (size === 0) return null;
  const random = createRandom(seed);
  const numbers = new Uint32Array(size);
  const values: number[] = [];
  for (let round = 0; round < resamples; round++) {
    for (let i = 0; i < size; i++) numbers[i] = Math.floor(random() * size);
    const value = statistic(numbers);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  return [quantile(values, 0.025), quantile(values, 0.975)];
}

/** Between two values where the place falls between them. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}

/** @see The generator "mulberry32". */
function createRandom(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
