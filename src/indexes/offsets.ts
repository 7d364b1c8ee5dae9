/**
 * Checks that lists stored flat have sound borders: from 0 up to `end`, never down.
 *
 * @param offsets - List i is `[offsets[i], offsets[i + 1])`.
 * @throws {RangeError} They are not.
 */
export function checkOffsets(name: string, offsets: Uint32Array, end: number): void {
  if (offsets[0] !== 0 || offsets.at(-1) !== end) throw new RangeError(`"${name}" does not reach from 0 to ${end}.`);
  for (let i = 1; i < offsets.length; i++)
    if (offsets[i]! < offsets[i - 1]!) throw new RangeError(`"${name}" goes down at ${i}.`);
}

/** @throws {RangeError} One of the numbers is not below `bound`. */
export function checkBelow(name: string, numbers: Uint32Array, bound: number): void {
  let highest = -1;
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! > highest) highest = numbers[i]!;
  if (highest >= bound) throw new RangeError(`"${name}" holds ${highest}, but there are only ${bound}.`);
}

/** The list that an item stands in. */
export function listOf(item: number, offsets: Uint32Array): number {
  let [low, high] = [0, offsets.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! <= item) low = middle;
    else high = middle;
  }
  return low;
}
