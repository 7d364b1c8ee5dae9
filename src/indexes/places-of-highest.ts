/** Which numbers {@link placesOfHighest} takes. */
export interface Wanted {
  /** At most this many. */
  readonly count: number;
  /** Only numbers above this. */
  readonly above?: number;
  readonly isUsable?: (place: number) => boolean;
}

/**
 * The places of the highest numbers, the highest first, the lower place first where two are equal. Never sorts more than
 * a few times as many as are wanted.
 */
export function placesOfHighest(
  numbers: Float32Array,
  { count, above = -Infinity, isUsable = () => true }: Wanted,
): number[] {
  const best = (found: readonly number[]) =>
    found.toSorted((a, b) => numbers[b]! - numbers[a]! || a - b).slice(0, count);
  let found: number[] = [];
  let least = above;
  for (let place = 0; place < numbers.length; place++) {
    if (numbers[place]! <= least || !isUsable(place)) continue;
    found.push(place);
    if (found.length < 4 * count) continue;
    found = best(found);
    least = numbers[found.at(-1)!]!;
  }
  return best(found);
}
