// The HNSW index beside exact search: how many of the ten nearest it finds, and how fast, for questions that lie near
// some passages and for questions that lie near none.
import { createExactVectorIndex } from '../dist/indexes/exact-vector-index.js';
import { buildHnswGraph, createHnswVectorIndex } from '../dist/indexes/hnsw-vector-index.js';
import { median, printTable, quantile, say, timeOf } from './support/measure.js';
import { createVectors } from './support/synthetic.js';

const k = 10;
const [size, dimensions] = [10_000, 256];
const { matrix, onTopic, offTopic } = createVectors({ size, dimensions, clusters: 100, questions: 200, seed: 1 });

const exact = createExactVectorIndex(matrix);
/** @type {import('hnswlib-node').HierarchicalNSW | undefined} */
let graph;
const buildMs = await timeOf(() => (graph = buildHnswGraph(matrix)));
const hnsw = createHnswVectorIndex(graph, matrix);
say(`${size} vectors of ${dimensions} numbers; the graph was built in ${(buildMs / 1000).toFixed(1)} s.`);

for (const [kind, questions] of Object.entries({ 'on-topic': onTopic, 'off-topic': offTopic })) {
  /** @type {{ exact: number[], hnsw: number[] }} */
  const times = { exact: [], hnsw: [] };
  let found = 0;
  for (const question of questions) {
    /** @type {import('../src/indexes/vector-index.ts').Neighbour[]} */
    let [right, ours] = [[], []];
    times.exact.push(await timeOf(() => (right = exact.search(question, k))));
    times.hnsw.push(await timeOf(() => (ours = hnsw.search(question, k))));
    const numbers = new Set(right.map(({ passage }) => passage));
    found += ours.filter(({ passage }) => numbers.has(passage)).length;
  }
  /** @param {number[]} list */
  const row = (list) => ({
    'p50 ms': median(list),
    'p95 ms': quantile(list, 0.95),
    'of exact': median(list) / median(times.exact),
  });
  printTable(`${questions.length} ${kind} questions`, {
    'exact search': { 'recall@10': 1, ...row(times.exact) },
    HNSW: { 'recall@10': found / (questions.length * k), ...row(times.hnsw) },
  });
}
