import { toUnitLength } from '../../src/embeddings/transformers-embedding-model.ts';
import type { VectorMatrix } from '../../src/indexes/vector-index.ts';
import { createRandom, type Random } from './random.ts';

/** A unit vector of a random direction. */
export function randomVector(random: Random, dimensions: number): Float32Array {
  return toUnitLength(Float32Array.from({ length: dimensions }, () => random.normal()));
}

/** A unit vector near another one: `spread` is the length of what is added to it. */
export function nearVector(random: Random, centre: Float32Array, spread: number): Float32Array {
  const step = spread / Math.sqrt(centre.length);
  return toUnitLength(centre.map((value) => value + random.normal() * step));
}

/** Unit vectors in clusters, as those of passages about a few themes are. */
export function clusteredVectors(size: number, dimensions: number, clusters: number, seed: number): VectorMatrix {
  const random = createRandom(seed);
  const centres = Array.from({ length: clusters }, () => randomVector(random, dimensions));
  return matrixOf(
    Array.from({ length: size }, () => nearVector(random, random.pick(centres), 0.9)),
    dimensions,
  );
}

/** Vectors as the rows of one matrix. */
export function matrixOf(vectors: readonly Float32Array[], dimensions: number): VectorMatrix {
  const values = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, row) => values.set(vector, row * dimensions));
  return { dimensions, values };
}
