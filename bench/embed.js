// Our embedding of passages and of one question, beside the library's own pipeline on the same model and texts.
import { basename, dirname } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { embeddedModelFolder } from '../dist/embeddings/embedded-model.js';
import { loadEmbeddingModel } from '../dist/embeddings/load-embedding-model.js';
import { interleave, median, printTable, say } from './support/measure.js';
import { createTexts } from './support/synthetic.js';

const rounds = 15;
const passages = createTexts({ texts: 64, wordsEach: 90, vocabulary: 5000, seed: 1 });
const question = createTexts({ texts: 1, wordsEach: 9, vocabulary: 5000, seed: 2 });

const { embeddingModel } = await loadEmbeddingModel({ name: null, cacheFolder: '' });
env.localModelPath = `${dirname(embeddedModelFolder)}/`;
const library = await pipeline('feature-extraction', basename(embeddedModelFolder), { quantized: true });
/** @param {string[]} texts */
const byLibrary = (texts) => library(texts, { pooling: 'mean', normalize: true });

for (const [what, texts] of /** @type {const} */ ([
  ['64 passages of 90 words, at once', passages],
  ['one question of 9 words', question],
])) {
  const times = await interleave(
    { library: () => byLibrary(texts), ours: () => embeddingModel.embedPassages(texts) },
    rounds,
  );
  const reference = median(times['library'] ?? []);
  const rows = Object.entries(times).map(([name, list]) => [
    name,
    { 'median ms': median(list), 'of the library': median(list) / reference },
  ]);
  printTable(`Embedding ${what}`, Object.fromEntries(rows));
}

const [own, { data }] = [await embeddingModel.embedPassages(passages), await byLibrary(passages)];
const difference = Math.max(
  ...own.flatMap((vector, row) => [...vector].map((x, d) => Math.abs(x - data[row * vector.length + d]))),
);
say(`The largest difference between their numbers: ${difference.toExponential(1)}`);
