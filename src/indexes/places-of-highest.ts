/** Which numbers {@link placesOfHighest} takes. */
export interface Wanted {
  /** At most this many. */
  readonly count: number;
  /** Only numbers above this. */
  readonly above?: number;
  readonly isUsable?: (place: number) => boolean;
}

/** The places of the highest numbers, the highest first, the lower place first where two are equal. */
export function placesOfHighest(
  numbers: Float32Array,
  { count, above = -Infinity, isUsable = () => true }: Wanted,
): number[] {
  const found: number[] = [];
  let least = above;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place]!;
    if (!(number > least) || !isUsable(place)) continue;
    // Where it belongs: behind all that are not lower. Few numbers come this far once the list is full.
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[found[middle]!]! >= number) low = middle + 1;
      else high = middle;
    }
    found.splice(low, 0, place);
    if (found.length > count) found.pop();
    if (found.length === count) least = numbers[found[count - 1]!]!;
  }
  return found;
}
