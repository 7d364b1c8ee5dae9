/**
 * Spearman's rank correlation, −1 to 1: Pearson's of the ranks, equal values sharing the mean of theirs.
 *
 * @returns `null` where all values of a list are equal, or there are none.
 */
export function spearman(pairs: readonly (readonly [a: number, b: number])[]): number | null {
  const a = centred(ranks(pairs.map((pair) => pair[0])));
  const b = centred(ranks(pairs.map((pair) => pair[1])));
  const product = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  const scale = Math.sqrt(product(a, a) * product(b, b));
  return scale === 0 ? null : product(a, b) / scale;
}

function ranks(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const found = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let at = from; at < to; at++) found[order[at]!] = (from + to - 1) / 2;
    from = to;
  }
  return found;
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return values.map((value) => value - mean);
}
