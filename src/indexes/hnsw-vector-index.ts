import { readFile } from 'node:fs/promises';
import hnswlib from 'hnswlib-node';
import { createExactVectorIndex } from './exact-vector-index.ts';
import { checkHnswFile, effortOfBuilding, neighboursPerNode } from './hnsw-file.ts';
import { checkPassage, checkQuestion, dot, type VectorIndex, type VectorMatrix } from './vector-index.ts';

// Loaded as the whole module: it is CommonJS, and its names are not seen by every version of Node.
const { HierarchicalNSW } = hnswlib;
type Graph = InstanceType<typeof HierarchicalNSW>;

const seed = 100; // the levels of the graph are drawn: the same seed gives the same graph

/** How many nodes a search keeps in view. Off-topic questions need far more than on-topic ones (bench/vectors). */
function effortOfSearch(size: number, k: number): number {
  return Math.max(k, size <= 20_000 ? 512 : 1024);
}

/** Builds the graph. Blocks the thread: run it in the indexing process. */
export function buildHnswGraph({ dimensions, values }: VectorMatrix, onAdded?: (count: number) => void): Graph {
  const size = values.length / dimensions;
  const graph = new HierarchicalNSW('ip', dimensions);
  graph.initIndex(size, neighboursPerNode, effortOfBuilding, seed);
  for (let row = 0; row < size; row++) {
    graph.addPoint(Array.from(values.subarray(row * dimensions, (row + 1) * dimensions)), row);
    if (row % 64 === 63) onAdded?.(row + 1);
  }
  return graph;
}

/** A graph as an index, with the vectors that it was built of: the graph's own come out one number at a time. */
export function createHnswVectorIndex(graph: Graph, { dimensions, values }: VectorMatrix): VectorIndex {
  const size = graph.getCurrentCount();
  return {
    size,
    dimensions,
    vector(passage) {
      checkPassage(passage, size);
      return values.slice(passage * dimensions, (passage + 1) * dimensions);
    },
    similarity(question, passage) {
      checkPassage(passage, size);
      return dot(question, values, passage * dimensions);
    },
    search(question, k) {
      checkQuestion(question, dimensions);
      const count = Math.min(Math.floor(k), size);
      if (!(count >= 1)) return [];
      graph.setEf(effortOfSearch(size, count)); // reset by every load
      const { neighbors, distances } = graph.searchKnn(Array.from(question), count);
      return neighbors
        .map((passage, i) => ({ passage, similarity: 1 - distances[i]! }))
        .toSorted((a, b) => b.similarity - a.similarity || a.passage - b.passage);
    },
  };
}

/**
 * Writes a graph and reads it back: the native writer reports success on a full disk.
 *
 * @throws {Error} The file is missing, or is not this graph whole.
 */
export async function writeHnswGraph(graph: Graph, matrix: VectorMatrix, path: string): Promise<void> {
  await graph.writeIndex(path);
  checkHnswFile(await readFile(path), matrix);
}

/** Passages; up to here it is faster to compare with each of them than to walk the graph. */
const fewPassages = 20_000;

/**
 * Reads a graph that a snapshot keeps, and checks it; where the passages are few, they are searched without it.
 *
 * @param bytes - The file's content, already verified against its SHA-256.
 * @throws {RangeError} The graph is damaged, or not the one of these vectors.
 */
export async function readVectorIndex(path: string, bytes: Buffer, matrix: VectorMatrix): Promise<VectorIndex> {
  checkHnswFile(bytes, matrix);
  if (matrix.values.length <= fewPassages * matrix.dimensions) return createExactVectorIndex(matrix);
  return readHnswVectorIndex(path, bytes, matrix);
}

/**
 * Reads a graph that a snapshot keeps.
 *
 * @param bytes - The file's content, already verified against its SHA-256.
 * @throws {RangeError} The graph is damaged, or not the one of these vectors.
 */
export async function readHnswVectorIndex(path: string, bytes: Buffer, matrix: VectorMatrix): Promise<VectorIndex> {
  checkHnswFile(bytes, matrix);
  const graph = new HierarchicalNSW('ip', matrix.dimensions); // always a fresh one: a failed read leaves it unusable
  await graph.readIndex(path);
  return createHnswVectorIndex(graph, matrix);
}
