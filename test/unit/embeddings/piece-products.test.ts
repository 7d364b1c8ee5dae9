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
    { pieces: 800, dimensions: 256 },
    { pieces: 50, dimensions: 700 },
  ])('multiplies with $pieces pieces of $dimensions dimensions', ({ pieces, dimensions }) => {
    const table = randomTable(pieces, dimensions);
    const random = createRandom(3);
    const vectors = Array.from({ length: 40 }, () => Float64Array.from({ length: dimensions }, () => random.normal()));
    const chosen = Uint32Array.from({ length: 2 * pieces + 3 }, () => random.below(pieces)); // more than the table has
    const found = createPieceProducts(table).multiply(vectors, chosen);
    expect(found.map((products) => products.length)).toEqual(vectors.map(() => chosen.length));
    const row = (piece: number) => [...table.rows.subarray(piece * dimensions, (piece + 1) * dimensions)];
    chosen.forEach((piece, i) => {
      const values = row(piece).map((value) => value * table.scales[piece]!);
      for (const [v, vector] of vectors.entries()) {
        const product = values.reduce((sum, value, d) => sum + value * vector[d]!, 0);
        const lengths = Math.hypot(...values) * Math.hypot(...vector);
        if (!(Math.abs(found[v]![i]! - product) < 1e-4 * lengths)) expect(found[v]![i]).toBe(product);
      }
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
    const [found] = createPieceProducts(table).multiply([new Float64Array(dimensions).fill(2)], Uint32Array.of(0));
    expect(found![0]).toBeCloseTo(-128 * 2 * dimensions);
  });

  it('gives zeros for a zero vector and nothing for no pieces', () => {
    const products = createPieceProducts(randomTable(3, 4));
    expect(products.multiply([new Float64Array(4)], Uint32Array.of(0, 2)).map((row) => [...row])).toEqual([[0, 0]]);
    expect(products.multiply([new Float64Array(4)], new Uint32Array())).toEqual([new Float32Array()]);
    expect(products.multiply([], Uint32Array.of(0))).toEqual([]);
  });
});
