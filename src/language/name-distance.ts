import { letterCosts, readingCosts, readingPairs, unitCosts } from './name-units.ts';

/**
 * One more row of the table of distances: those of Latin units, `unit` being the last, to the first 0, 1, … of
 * `letters`, out of the row before it. The least cost of a row is never less than that of the row before.
 */
export function fillLatinRow(row: Float64Array, above: Float64Array, unit: number, letters: Uint8Array): void {
  const cost = unitCosts[unit]!;
  const pairs = readingPairs[unit]!;
  row[0] = above[0]! + cost;
  for (let j = 0; j < letters.length; j++) {
    const letter = letters[j]!;
    const read = above[j]! + readingCosts[unit * letterCosts.length + letter]!;
    row[j + 1] = Math.min(above[j + 1]! + cost, row[j]! + letterCosts[letter]!, read);
    for (const [first, second] of pairs)
      if (letter === second && letters[j - 1] === first) row[j + 1] = Math.min(row[j + 1]!, above[j - 1]!);
  }
}

/**
 * The same for Arabic letters, `letter` being the last and `before` the one before it (−1 for none), to the first
 * 0, 1, … of `units`. As a unit may be read as two letters, the row before the row above counts too.
 */
export function fillArabicRow(
  row: Float64Array,
  [above, twoAbove]: readonly [Float64Array, Float64Array],
  [before, letter]: readonly [number, number],
  units: Uint8Array,
): void {
  const cost = letterCosts[letter]!;
  row[0] = above[0]! + cost;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const read = above[i]! + readingCosts[unit * letterCosts.length + letter]!;
    row[i + 1] = Math.min(above[i + 1]! + cost, row[i]! + unitCosts[unit]!, read);
    for (const [first, second] of readingPairs[unit]!)
      if (letter === second && before === first) row[i + 1] = Math.min(row[i + 1]!, twoAbove[i]!);
  }
}

/** The row of no units and the first 0, 1, … of `codes`. */
export function firstRow(codes: Uint8Array, costs: readonly number[]): Float64Array<ArrayBuffer> {
  const row = new Float64Array(codes.length + 1);
  for (let j = 0; j < codes.length; j++) row[j + 1] = row[j]! + costs[codes[j]!]!;
  return row;
}

/** The least cost in a row. */
export function leastCost(row: Float64Array): number {
  let least = Infinity;
  for (const cost of row) if (cost < least) least = cost;
  return least;
}
