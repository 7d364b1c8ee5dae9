import { checkPassage, checkQuestion, dot, type VectorIndex, type VectorMatrix } from './vector-index.ts';

/** Compares the question with every passage: the judge of the approximate index, and right for small collections. */
export function createExactVectorIndex({ dimensions, values }: VectorMatrix): VectorIndex {
  const size = values.length / dimensions;
  const row = (passage: number) => values.subarray(passage * dimensions, (passage + 1) * dimensions);
  return {
    size,
    dimensions,
    vector(passage) {
      checkPassage(passage, size);
      return row(passage).slice();
    },
    search(question, k) {
      checkQuestion(question, dimensions);
      return Array.from({ length: size }, (_, passage) => ({ passage, similarity: dot(question, row(passage)) }))
        .toSorted((a, b) => b.similarity - a.similarity || a.passage - b.passage)
        .slice(0, Math.max(0, Math.floor(k)));
    },
  };
}
