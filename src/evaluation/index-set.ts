import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../corpus/document.ts';
import { hashCorpus } from '../corpus/corpus-hash.ts';
import type { EmbeddingModel } from '../embeddings/embedding-model.ts';
import { indexPassages, type IndexPhase } from '../indexes/index-passages.ts';
import { analyserVersion, snapshotFormat } from '../indexes/manifest.ts';
import { readSnapshot } from '../indexes/read-snapshot.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import type { VectorIndex } from '../indexes/vector-index.ts';
import type { Passage } from '../passages/passage.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import type { Aliases } from '../retrieval/aliases.ts';
import type { RetrieverParts } from '../retrieval/retriever.ts';
import type { RetrievalPassage } from './retrieval-set.ts';

/** What passages and questions are read with. */
export interface RetrievalModels {
  readonly embeddingModel: EmbeddingModel;
  /** The embedded model's id. */
  readonly tokenTableId: string;
  /** The known names of things that questions may hold. */
  readonly aliases: Aliases;
  /** A retriever's parts but for the snapshot. */
  readonly parts: Omit<RetrieverParts, 'snapshot'>;
}

/**
 * Indexes the passages of a set as the program indexes a corpus, but each passage as one unit: a document of its own
 * that is not split. The snapshot is written to a temporary folder and read back, so all of it is the program's own code.
 *
 * @returns Its passages have the numbers that they have in the list.
 */
export async function indexSet(
  passages: readonly RetrievalPassage[],
  { embeddingModel, tokenTableId, parts: { table, piecesOf } }: RetrievalModels,
  tell: (phase: IndexPhase, done: number, total: number) => void,
): Promise<Snapshot> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'muntada-eval-set-'));
  try {
    const documents = passages.map(asDocument);
    const { id: modelId, dimensions } = embeddingModel;
    const corpusHash = hashCorpus({ documents, records: [] });
    await indexPassages(
      {
        dataFolder,
        corpusFolder: dataFolder,
        inputs: { format: snapshotFormat, analyserVersion, modelId, dimensions, tokenTableId, corpusHash },
        documents,
        records: [],
        items: documents.map((document) => ({ document, passage: asPassage(document) })),
        embeddingModel,
        known: new Map(),
        table,
        piecesOf,
      },
      tell,
    );
    const snapshot = await readSnapshot(dataFolder);
    if (snapshot === null) throw new Error('The snapshot vanished after it was built.');
    return { ...snapshot, vectors: keepVectors(snapshot.vectors) };
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Hundreds of questions ask for the same vectors, and the native index hands them out slowly. */
function keepVectors(index: VectorIndex): VectorIndex {
  const kept = new Map<number, Float32Array>();
  return {
    ...index,
    vector(passage) {
      const vector = kept.get(passage) ?? index.vector(passage);
      kept.set(passage, vector);
      return vector;
    },
  };
}

function asDocument({ id, title, text, language }: RetrievalPassage): Document {
  const unknown = { forum: null, year: null, dates: null, place: null, publisher: null, date: null, url: null };
  const own = { id, path: id, source: id, title, text, language };
  return { ...unknown, licence: null, translationOf: null, collection: 'default', kind: 'document', ...own };
}

function asPassage({ id, text }: Document): Passage {
  return { id, documentId: id, start: 0, end: text.length, section: null, sentences: splitSentences(text) };
}
