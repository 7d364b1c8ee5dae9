import { createKernelMemory } from '../foundation/kernels.ts';
import { placesOfHighest } from './places-of-highest.ts';
import { checkPassage, checkQuestion, dot, type VectorIndex, type VectorMatrix } from './vector-index.ts';

const rowMultiple = 16; // numbers: rows are filled up with zeros

/**
 * Compares the question with every passage: the judge of the approximate index, and faster than it for small
 * collections. Copies the vectors; the same result on every machine.
 */
export function createExactVectorIndex({ dimensions, values }: VectorMatrix): VectorIndex {
  const size = values.length / dimensions;
  const length = Math.ceil(dimensions / rowMultiple) * rowMultiple;
  const memory = createKernelMemory();
  const floats = (count: number) => memory.reserve(count * Float32Array.BYTES_PER_ELEMENT);
  const [rowsAt, vectorAt, productsAt] = [floats(size * length), floats(length), floats(size)];
  const rows = memory.floats(rowsAt, size * length);
  for (let passage = 0; passage < size; passage++)
    rows.set(values.subarray(passage * dimensions, (passage + 1) * dimensions), passage * length);
  const products = memory.floats(productsAt, size);
  const vector = memory.floats(vectorAt, dimensions);
  return {
    size,
    dimensions,
    vector(passage) {
      checkPassage(passage, size);
      return rows.slice(passage * length, passage * length + dimensions);
    },
    similarity(question, passage) {
      checkPassage(passage, size);
      return dot(question, rows, passage * length);
    },
    search(question, k) {
      checkQuestion(question, dimensions);
      const count = Math.min(Math.floor(k), size);
      if (!(count >= 1)) return [];
      vector.set(question);
      memory.kernels.multiplyAll(rowsAt, length, size, vectorAt, productsAt);
      return placesOfHighest(products, { count }).map((passage) => ({ passage, similarity: products[passage]! }));
    },
  };
}
