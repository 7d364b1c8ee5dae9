import { describe, expect, it } from 'vitest';
import { dot, type VectorIndex, type VectorMatrix } from '../../src/indexes/vector-index.ts';
import { createRandom } from '../support/random.ts';
import { clusteredVectors, matrixOf, nearVector, randomVector } from '../support/vectors.ts';

const dimensions = 24;

/** What every vector index does, whatever is behind it. */
export function vectorIndexContract(name: string, create: (matrix: VectorMatrix) => Promise<VectorIndex>): void {
  describe(`${name} as a vector index`, () => {
    const matrix = clusteredVectors(200, dimensions, 8, 1);
    const row = (passage: number) => matrix.values.slice(passage * dimensions, (passage + 1) * dimensions);
    const questions = () => {
      const random = createRandom(2);
      return Array.from({ length: 20 }, (_, i) =>
        i % 2 === 0 ? randomVector(random, dimensions) : nearVector(random, row(random.below(200)), 0.5),
      );
    };

    it('knows its size and dimensions', async () => {
      const index = await create(matrix);
      expect([index.size, index.dimensions]).toEqual([200, dimensions]);
    });

    it('gives each vector back as it was', async () => {
      const index = await create(matrix);
      for (const passage of [0, 1, 99, 199]) expect(index.vector(passage)).toEqual(row(passage));
    });

    it('knows how similar a passage is', async () => {
      const index = await create(matrix);
      for (const question of questions())
        for (const passage of [0, 99, 199])
          expect(index.similarity(question, passage)).toBeCloseTo(dot(question, row(passage)), 5);
    });

    it.each([-1, 200, 0.5, Number.NaN, 2 ** 32])('has no vector %d', async (passage) => {
      const index = await create(matrix);
      expect(() => index.similarity(row(0), passage)).toThrow(RangeError);
      expect(() => index.vector(passage)).toThrow(RangeError);
    });

    it('hands out vectors that may be changed', async () => {
      const index = await create(matrix);
      index.vector(3).fill(0);
      expect(index.vector(3)).toEqual(row(3));
    });

    it('finds a passage by its own vector first', async () => {
      const index = await create(matrix);
      for (const passage of [0, 7, 199]) expect(index.search(row(passage), 1)[0]?.passage).toBe(passage);
    });

    it('sorts by similarity, which is the cosine, and names nobody twice', async () => {
      const index = await create(matrix);
      for (const question of questions()) {
        const found = index.search(question, 50);
        const similarities = found.map(({ similarity }) => similarity);
        expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
        expect(new Set(found.map(({ passage }) => passage)).size).toBe(50);
        for (const { passage, similarity } of found) expect(similarity).toBeCloseTo(dot(question, row(passage)), 5);
      }
    });

    it('puts the lower number first where two are equally near', async () => {
      const [first, second] = [row(0), row(1)];
      const index = await create(matrixOf([second, first, first, first], dimensions));
      expect(index.search(first, 3).map(({ passage }) => passage)).toEqual([1, 2, 3]);
    });

    it.each([
      { k: 0, count: 0 },
      { k: -1, count: 0 },
      { k: Number.NaN, count: 0 },
      { k: 0.9, count: 0 },
      { k: 2.9, count: 2 },
      { k: 200, count: 200 },
      { k: 1000, count: 200 },
      { k: Infinity, count: 200 },
    ])('gives $count for k = $k', async ({ k, count }) => {
      const index = await create(matrix);
      expect(index.search(row(0), k)).toHaveLength(count);
    });

    it('finds nothing in an empty index', async () => {
      const index = await create(matrixOf([], dimensions));
      expect(index.size).toBe(0);
      expect(index.search(row(0), 10)).toEqual([]);
      expect(() => index.vector(0)).toThrow(RangeError);
    });

    it('finds the only vector of an index', async () => {
      const index = await create(matrixOf([row(5)], dimensions));
      const found = index.search(row(0), 10);
      expect(found.map(({ passage }) => passage)).toEqual([0]);
      expect(found[0]?.similarity).toBeCloseTo(dot(row(0), row(5)), 5);
    });

    it('finds a zero vector, as far from everything as can be', async () => {
      const zero = new Float32Array(dimensions);
      const index = await create(matrixOf([zero, row(0)], dimensions));
      expect(index.search(row(0), 2).map(({ passage }) => passage)).toEqual([1, 0]);
      expect(index.search(zero, 2).map(({ similarity }) => similarity)).toEqual([0, 0]);
    });

    it.each([
      { what: 'too short', question: new Float32Array(dimensions - 1) },
      { what: 'too long', question: new Float32Array(dimensions + 1) },
      { what: 'empty', question: new Float32Array() },
      { what: 'NaN at its end', question: new Float32Array(dimensions).fill(Number.NaN, -1) },
      { what: 'infinite', question: new Float32Array(dimensions).fill(Infinity) },
    ])('refuses a question that is $what', async ({ question }) => {
      const [full, empty] = [await create(matrix), await create(matrixOf([], dimensions))];
      expect(() => full.search(question, 3)).toThrow(RangeError);
      expect(() => full.search(question, 0)).toThrow(RangeError);
      expect(() => empty.search(question, 3)).toThrow(RangeError);
    });

    it('answers the same when built and asked again', async () => {
      const [one, other] = [await create(matrix), await create(matrix)];
      for (const question of questions()) {
        const found = one.search(question, 20);
        expect(one.search(question, 20)).toEqual(found);
        expect(other.search(question, 20)).toEqual(found);
      }
    });

    it('changes neither the question nor the matrix', async () => {
      const [values, question] = [matrix.values.slice(), row(9)];
      const index = await create(matrix);
      index.search(question, 5);
      expect(question).toEqual(row(9));
      expect(matrix.values).toEqual(values);
    });
  });
}
