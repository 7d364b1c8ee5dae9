import type { Document } from '../../src/corpus/document.ts';
import { embedPassages } from '../../src/indexes/embed-passages.ts';
import { buildHnswGraph, writeHnswGraph } from '../../src/indexes/hnsw-vector-index.ts';
import { analyserVersion, buildIdOf, snapshotFormat } from '../../src/indexes/manifest.ts';
import { buildPassageFiles } from '../../src/indexes/passage-files.ts';
import type { VectorsByKey } from '../../src/indexes/reusable-vectors.ts';
import type { SnapshotContents } from '../../src/indexes/write-snapshot.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { createHashedEmbeddingModel } from './hashed-embedding-model.ts';
import { toyDocument } from './toy-document.ts';

const tokenTable = {
  dimensions: 2,
  rows: Int8Array.of(1, 2, 3, 4),
  scales: Float32Array.of(0.5, 0.25),
  idf: Float32Array.of(1, 1),
};

/** Documents of one passage each. */
export function toyDocuments(...texts: readonly string[]): Document[] {
  return texts.map((text, i) => toyDocument({ id: `document-${i}`, language: 'en', text }));
}

/** The contents of a snapshot of some documents, made with a hashed embedding model. */
export async function toySnapshot(
  documents: readonly Document[],
  { corpusFolder = '../corpus', model = createHashedEmbeddingModel(), known = new Map() as VectorsByKey } = {},
): Promise<SnapshotContents> {
  const items = documents.flatMap((document) => splitPassages(document).map((passage) => ({ passage, document })));
  const inputs = {
    format: snapshotFormat,
    analyserVersion,
    modelId: model.id,
    dimensions: model.dimensions,
    tokenTableId: 'toy table',
    corpusHash: documents.map(({ id, text }) => `${id}: ${text}`).join('\n'),
  };
  const texts = items.map(({ passage, document }) => document.text.slice(passage.start, passage.end));
  const vectors = await embedPassages(model, texts, known, () => undefined);
  const matrix = { dimensions: model.dimensions, values: vectors.values };
  return {
    manifest: { corpusFolder, inputs, documents: documents.length, passages: items.length },
    files: buildPassageFiles({
      buildId: buildIdOf(inputs),
      corpusFolder,
      documents,
      records: [],
      items,
      vectors,
      table: tokenTable,
      piecesOf: (word) => [word.length % 2],
    }),
    writeGraph: (path) => writeHnswGraph(buildHnswGraph(matrix), matrix, path),
  };
}
