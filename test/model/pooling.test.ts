import { basename, dirname } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedModelFolder } from '../../src/embeddings/embedded-model.ts';
import type { EmbeddingModel } from '../../src/embeddings/embedding-model.ts';
import { loadEmbeddingModel } from '../../src/embeddings/load-embedding-model.ts';
import { texts } from './texts.ts';

let model: EmbeddingModel;
let expected: number[][];

beforeAll(async () => {
  ({ embeddingModel: model } = await loadEmbeddingModel({ name: null, cacheFolder: 'unused' }));
  env.localModelPath = `${dirname(embeddedModelFolder)}/`;
  const extract = await pipeline('feature-extraction', basename(embeddedModelFolder), {
    quantized: true,
    local_files_only: true,
  });
  expected = [];
  for (const text of texts) {
    const { data } = await extract(text, { pooling: 'mean', normalize: true });
    expected.push(Array.from(data, Number));
  }
});

/** The largest difference between two lists of vectors. */
function differenceOf(a: readonly Float32Array[], b: readonly (readonly number[])[]): number {
  expect(a.map((vector) => vector.length)).toEqual(b.map((vector) => vector.length));
  return Math.max(...a.flatMap((vector, i) => Array.from(vector, (value, d) => Math.abs(value - b[i]![d]!))));
}

describe('the embedded model', () => {
  it('gives the vectors of the library for questions', async () => {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(await model.embedQuestion(text));
    expect(texts.length).toBeGreaterThan(30);
    expect(differenceOf(vectors, expected)).toBeLessThan(1e-5);
  });

  it.each([
    { what: 'all together', order: texts.map((_, i) => i) },
    { what: 'in another order', order: texts.map((_, i) => (i * 7) % texts.length) },
    { what: 'twice the same', order: [3, 3, texts.length - 1, 3] },
    { what: 'one alone', order: [5] },
  ])('gives the vectors of the library for passages: $what', async ({ order }) => {
    const vectors = await model.embedPassages(order.map((i) => texts[i]!));
    const wanted = order.map((i) => expected[i]!);
    expect(differenceOf(vectors, wanted)).toBeLessThan(1e-5);
  });

  it('gives unit vectors, also for texts with nothing to read', async () => {
    const vectors = await model.embedPassages([...texts, '', 'ـ', '\u064E', '\uD800', ' \n']);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  });

  it('gives one vector to all texts with nothing to read', async () => {
    const [first, ...others] = await model.embedPassages(['', 'ـ', '\u200F', ' ']);
    expect(others).toEqual([first, first, first]);
  });

  it('brings a question nearer to its translation than to another sentence', async () => {
    const [arabic, english, french, other] = await model.embedPassages([texts[0]!, texts[12]!, texts[23]!, texts[15]!]);
    const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, d) => sum + value * b[d]!, 0);
    expect(cosine(arabic!, english!)).toBeGreaterThan(cosine(arabic!, other!));
    expect(cosine(arabic!, french!)).toBeGreaterThan(cosine(arabic!, other!));
  });
});
