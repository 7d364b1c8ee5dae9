import { createKernelMemory } from '../foundation/kernels.ts';
import { placesOfHighest } from './places-of-highest.ts';
import {
  checkPassage,
  checkQuestion,
  dot,
  type Neighbour,
  type VectorIndex,
  type VectorMatrix,
} from './vector-index.ts';

const rowMultiple = 16; // numbers: rows are filled up with zeros
const largestByte = 127;

/**
 * Compares the question with every passage: the judge of the approximate index, and faster than it for small
 * collections. Whole numbers of one byte tell which passages can be among the nearest, and these are compared by the
 * vectors themselves: the result is exact, and the same on every machine.
 */
export function createExactVectorIndex({ dimensions, values }: VectorMatrix): VectorIndex {
  const size = values.length / dimensions;
  const length = Math.ceil(dimensions / rowMultiple) * rowMultiple;
  const memory = createKernelMemory();
  const [whole, units] = wholeRows({ dimensions, values }, length);
  const rowsAt = memory.write(whole);
  const vector = new Int16Array(length);
  const vectorAt = memory.write(vector);
  const productsAt = memory.reserve(size * Int32Array.BYTES_PER_ELEMENT);
  const largest = Math.min(32_767, Math.floor((2 ** 31 - 1) / (128 * length))); // a sum must fit into 32 bits

  // Each passage's similarity at most and at least, as the rounded numbers have it; written by each search.
  const [atMost, atLeast] = [new Float32Array(size), new Float32Array(size)];

  function approximate(question: Float32Array): void {
    let [most, sum] = [0, 0];
    for (const value of question) {
      most = Math.max(most, Math.abs(value));
      sum += Math.abs(value);
    }
    const unit = (most || 1) / largest;
    for (let d = 0; d < dimensions; d++) vector[d] = Math.round(question[d]! / unit);
    memory.overwrite(vectorAt, vector);
    memory.kernels.multiplyAll(rowsAt, length, size, vectorAt, productsAt);
    const products = memory.integers(productsAt, size);
    // Half a unit of each number of the row and of the question may be missing; the rest is for single precision.
    const error = ((sum + largestByte * dimensions * unit) / 2) * 1.001 + 1e-4;
    for (let passage = 0; passage < size; passage++) {
      const similarity = products[passage]! * unit;
      atMost[passage] = (similarity + error) * units[passage]!;
      atLeast[passage] = (similarity - error) * units[passage]!;
    }
  }

  const similarity = (question: Float32Array, passage: number) => dot(question, values, passage * dimensions);
  return {
    size,
    dimensions,
    vector(passage) {
      checkPassage(passage, size);
      return values.slice(passage * dimensions, (passage + 1) * dimensions);
    },
    similarity(question, passage) {
      checkPassage(passage, size);
      return similarity(question, passage);
    },
    search(question, k) {
      checkQuestion(question, dimensions);
      const count = Math.min(Math.floor(k), size);
      if (!(count >= 1)) return [];
      approximate(question);
      const least = atLeast[placesOfHighest(atLeast, { count }).at(-1)!]!;
      const found: Neighbour[] = [];
      for (let passage = 0; passage < size; passage++)
        if (atMost[passage]! >= least) found.push({ passage, similarity: similarity(question, passage) });
      return found.toSorted((a, b) => b.similarity - a.similarity || a.passage - b.passage).slice(0, count);
    },
  };
}

/** The rows in whole numbers, and what one is worth in each. */
function wholeRows({ dimensions, values }: VectorMatrix, length: number): [rows: Int8Array, units: Float32Array] {
  const size = values.length / dimensions;
  const rows = new Int8Array(size * length);
  const units = new Float32Array(size);
  for (let passage = 0; passage < size; passage++) {
    const from = passage * dimensions;
    let largest = 0;
    for (let d = 0; d < dimensions; d++) largest = Math.max(largest, Math.abs(values[from + d]!));
    units[passage] = largest / largestByte;
    for (let d = 0; d < dimensions; d++)
      rows[passage * length + d] = Math.round(values[from + d]! / (units[passage]! || 1));
  }
  return [rows, units];
}
