import { letterCosts, pairCode, readingCosts, readingPairs, unitCosts } from './name-units.ts';

/**
 * One more row of the table of distances: those of Latin units, `unit` being the last, to the first 0, 1, … of
 * `letters`, out of the row before it. The least cost of a row is never less than that of the row before.
 */
export function fillLatinRow(row: Float64Array, above: Float64Array, unit: number, letters: readonly number[]): void {
  const cost = unitCosts[unit]!;
  row[0] = above[0]! + cost;
  for (let j = 0; j < letters.length; j++) {
    const letter = letters[j]!;
    const read = above[j]! + readingCosts[unit * letterCosts.length + letter]!;
    row[j + 1] = Math.min(above[j + 1]! + cost, row[j]! + letterCosts[letter]!, read);
    if (j > 0 && readingPairs[pairCode(unit, letters[j - 1]!, letter)] === 1)
      row[j + 1] = Math.min(row[j + 1]!, above[j - 1]!);
  }
}

/**
 * The same for the first `depth` of `letters`, at least one, to the first 0, 1, … of `units`, as `rows[depth]`. As a
 * unit may be read as two letters, it comes out of the two rows before it.
 */
export function fillArabicRow(
  rows: readonly Float64Array[],
  letters: readonly number[],
  depth: number,
  units: readonly number[],
): void {
  const [row, above] = [rows[depth]!, rows[depth - 1]!];
  const letter = letters[depth - 1]!;
  const cost = letterCosts[letter]!;
  row[0] = above[0]! + cost;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const read = above[i]! + readingCosts[unit * letterCosts.length + letter]!;
    row[i + 1] = Math.min(above[i + 1]! + cost, row[i]! + unitCosts[unit]!, read);
    if (depth > 1 && readingPairs[pairCode(unit, letters[depth - 2]!, letter)] === 1)
      row[i + 1] = Math.min(row[i + 1]!, rows[depth - 2]![i]!);
  }
}

/** The row of no units and the first 0, 1, … of `codes`. */
export function firstRow(codes: readonly number[], costs: readonly number[]): Float64Array<ArrayBuffer> {
  const row = new Float64Array(codes.length + 1);
  for (let j = 0; j < codes.length; j++) row[j + 1] = row[j]! + costs[codes[j]!]!;
  return row;
}

/** The least cost in a row. */
export function leastCost(row: Float64Array): number {
  let least = Infinity;
  for (let i = 0; i < row.length; i++) least = Math.min(least, row[i]!);
  return least;
}
