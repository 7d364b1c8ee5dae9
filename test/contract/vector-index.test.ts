import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExactVectorIndex } from '../../src/indexes/exact-vector-index.ts';
import {
  buildHnswGraph,
  createHnswVectorIndex,
  readHnswVectorIndex,
  writeHnswGraph,
} from '../../src/indexes/hnsw-vector-index.ts';
import type { VectorIndex, VectorMatrix } from '../../src/indexes/vector-index.ts';
import { createRandom } from '../support/random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { clusteredVectors, nearVector, randomVector } from '../support/vectors.ts';
import { vectorIndexContract } from './vector-index.contract.ts';

const folder = await temporaryFolder('graphs');

vectorIndexContract('exact search', async (matrix) => createExactVectorIndex(matrix));
vectorIndexContract('HNSW', async (matrix) => createHnswVectorIndex(buildHnswGraph(matrix), matrix));
vectorIndexContract('HNSW read from a file', writeAndRead);

async function writeAndRead(matrix: VectorMatrix): Promise<VectorIndex> {
  const path = join(await mkdtemp(join(folder, 'graph-')), 'hnsw.bin');
  await writeHnswGraph(buildHnswGraph(matrix), matrix, path);
  return readHnswVectorIndex(path, await readFile(path), matrix);
}

describe('HNSW beside exact search', () => {
  const [size, dimensions, k] = [3000, 64, 10];
  const matrix = clusteredVectors(size, dimensions, 60, 7);
  const exact = createExactVectorIndex(matrix);
  let built: VectorIndex;
  let read: VectorIndex;
  beforeAll(async () => {
    built = createHnswVectorIndex(buildHnswGraph(matrix), matrix);
    read = await writeAndRead(matrix);
  }, 60_000);

  const onTopic = () => {
    const random = createRandom(11);
    return Array.from({ length: 300 }, () => nearVector(random, exact.vector(random.below(size)), 0.5));
  };
  const offTopic = () => {
    const random = createRandom(13);
    return Array.from({ length: 300 }, () => randomVector(random, dimensions));
  };

  /** The share of the k nearest passages that the index finds. */
  function recall(index: VectorIndex, questions: readonly Float32Array[]): number {
    const shares = questions.map((question) => {
      const right = new Set(exact.search(question, k).map(({ passage }) => passage));
      return index.search(question, k).filter(({ passage }) => right.has(passage)).length / k;
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }

  it.each([
    { kind: 'on-topic', questions: onTopic },
    { kind: 'off-topic', questions: offTopic },
  ])('finds .99 of the ten nearest for $kind questions', ({ questions }) => {
    expect(recall(built, questions())).toBeGreaterThanOrEqual(0.99);
  });

  it('answers the same after it was written and read', () => {
    for (const question of [...onTopic(), ...offTopic()])
      expect(read.search(question, k)).toEqual(built.search(question, k));
  });
});
