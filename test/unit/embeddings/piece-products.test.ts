import { describe, expect, it } from 'vitest';
import { createPieceProducts } from '../../../src/embeddings/piece-products.ts';
import { createRandom } from '../../support/random.ts';

function randomTable(pieces: number, dimensions: number) {
  const random = createRandom(pieces);
  return {
    dimensions,
    rows: Int8Array.from({ length: pieces * dimensions }, () => random.below(256) - 128),
    scales: Float32Array.from({ length: pieces }, () => random.next()),
    idf: new Float32Array(pieces).fill(1),
  };
}

describe('createPieceProducts', () => {
  it.each([
    { pieces: 2, dimensions: 2 },
    { pieces: 40, dimensions: 16 },
    { pieces: 300, dimensions: 256 },
    { pieces: 50, dimensions: 700 },
  ])('multiplies with $pieces pieces of $dimensions dimensions', ({ pieces, dimensions }) => {
    const table = randomTable(pieces, dimensions);
    const random = createRandom(3);
    const vector = Float64Array.from({ length: dimensions }, () => random.normal());
    const chosen = Uint32Array.from({ length: 2 * pieces + 3 }, () => random.below(pieces)); // more than the table has
    const found = createPieceProducts(table).multiply(vector, chosen);
    const row = (piece: number) => [...table.rows.subarray(piece * dimensions, (piece + 1) * dimensions)];
    chosen.forEach((piece, i) => {
      const values = row(piece).map((value) => value * table.scales[piece]!);
      const product = values.reduce((sum, value, d) => sum + value * vector[d]!, 0);
      expect(Math.abs(found[i]! - product)).toBeLessThan(1e-4 * Math.hypot(...values) * Math.hypot(...vector));
    });
  });

  it('keeps sums within 32 bits', () => {
    const dimensions = 256;
    const table = {
      dimensions,
      rows: new Int8Array(dimensions).fill(-128),
      scales: Float32Array.of(1),
      idf: Float32Array.of(1),
    };
    const [found] = createPieceProducts(table).multiply(new Float64Array(dimensions).fill(2), Uint32Array.of(0));
    expect(found).toBeCloseTo(-128 * 2 * dimensions);
  });

  it('gives zeros for a zero vector and nothing for no pieces', () => {
    const products = createPieceProducts(randomTable(3, 4));
    expect([...products.multiply(new Float64Array(4), Uint32Array.of(0, 2))].map(Math.abs)).toEqual([0, 0]);
    expect(products.multiply(new Float64Array(4), new Uint32Array())).toHaveLength(0);
  });
});
