import type { Document } from '../corpus/document.ts';
import type { EmbeddingModel } from '../embeddings/embedding-model.ts';
import type { TokenTable } from '../embeddings/token-table.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import { embedPassages } from './embed-passages.ts';
import { buildHnswGraph, writeHnswGraph } from './hnsw-vector-index.ts';
import { buildIdOf, type SnapshotInputs } from './manifest.ts';
import { buildPassageFiles, type PassageOfDocument } from './passage-files.ts';
import type { VectorsByKey } from './reusable-vectors.ts';
import { writeSnapshot } from './write-snapshot.ts';

/** The steps, in order. */
export type IndexPhase = 'embed' | 'index' | 'write';

/** What a snapshot is made of, and where it goes. */
export interface IndexRequest {
  readonly dataFolder: string;
  /** As the manifest records it. */
  readonly corpusFolder: string;
  readonly inputs: SnapshotInputs;
  readonly documents: readonly Document[];
  readonly records: readonly ForumRecord[];
  readonly items: readonly PassageOfDocument[];
  readonly embeddingModel: EmbeddingModel;
  /** Vectors that need not be computed again. */
  readonly known: VectorsByKey;
  readonly table: TokenTable;
  /** The pieces of a word in the token table; at least one. */
  readonly piecesOf: (word: string) => readonly number[];
}

/**
 * Embeds and indexes passages, and makes them the live snapshot of a data directory. Keeps the thread busy. The caller
 * holds the lock, or the folder is its own.
 *
 * @returns The snapshot's name, and how many vectors were computed.
 * @throws {EmbeddingModelError | DataDirectoryError} See those.
 */
export async function indexPassages(
  request: IndexRequest,
  tell: (phase: IndexPhase, done: number, total: number) => void,
): Promise<{ readonly version: string; readonly embedded: number }> {
  const { dataFolder, corpusFolder, inputs, documents, records, items, embeddingModel, known, table, piecesOf } =
    request;
  const texts = items.map(({ passage, document }) => document.text.slice(passage.start, passage.end));
  const vectors = await embedPassages(embeddingModel, texts, known, (done, total) => tell('embed', done, total));
  const matrix = { dimensions: embeddingModel.dimensions, values: vectors.values };
  const graph = buildHnswGraph(matrix, (count) => tell('index', count, items.length));
  tell('index', items.length, items.length);
  const buildId = buildIdOf(inputs);
  const files = buildPassageFiles({ buildId, corpusFolder, documents, records, items, vectors, table, piecesOf });
  tell('write', 0, 1);
  const version = await writeSnapshot(dataFolder, {
    manifest: { corpusFolder, inputs, documents: documents.length, passages: items.length },
    files,
    writeGraph: (path) => writeHnswGraph(graph, matrix, path),
  });
  tell('write', 1, 1);
  return { version, embedded: vectors.embedded };
}
