const k1 = 1.2;
const b = 0.75;

/**
 * How telling a term is that `frequency` of `size` texts hold.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009; idf as in Lucene. k1 = 1.2, b = 0.75.
 */
export function idfOf(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** How much `count` occurrences in a text of `length` terms add; each further one adds less. */
export function saturated(count: number, length: number, averageLength: number): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / averageLength));
}
