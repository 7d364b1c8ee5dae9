import { hashCorpus } from '../corpus/corpus-hash.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { readEmbeddedModelCard } from '../embeddings/embedded-model.ts';
import type { LoadedModels } from '../embeddings/load-embedding-model.ts';
import type { TokenTable } from '../embeddings/token-table.ts';
import { CorpusError, SnapshotError, type OperatorError } from '../foundation/errors.ts';
import { splitPassages } from '../passages/split-passages.ts';
import { recordFolder, removeLeftovers } from './data-directory.ts';
import { indexPassages, type IndexPhase } from './index-passages.ts';
import { analyserVersion, buildIdOf, snapshotFormat, type SnapshotInputs } from './manifest.ts';
import { orUnknown } from './passage-files.ts';
import { readManifest, readSnapshot } from './read-snapshot.ts';
import { readReusableVectors } from './reusable-vectors.ts';

/** What a collection is built of. */
export interface CollectionRequest extends Corpus {
  /** Its own data directory. */
  readonly dataFolder: string;
  /** Where its documents are read from. */
  readonly corpusFolder: string;
  /** A hub name or a folder; `null`: the embedded model. */
  readonly modelName: string | null;
  /** Loads what passages are indexed with; an unchanged collection is found out without it. */
  readonly loadModels: () => Promise<IndexingModels>;
  /** Builds even when nothing changed, and embeds everything again. */
  readonly rebuild: boolean;
}

/** What passages are indexed with. */
export interface IndexingModels extends LoadedModels {
  /** The embedded model's. */
  readonly table: TokenTable;
}

/** How far a build is: `done` of `total` units of a phase. */
export interface BuildProgress {
  readonly phase: 'read' | 'download' | IndexPhase;
  readonly done: number;
  readonly total: number;
}

/** Whom a build tells what it does. */
export interface BuildObserver {
  onProgress(progress: BuildProgress): void;
  /** Something was wrong with the snapshot, and it is built anew. */
  onRebuild(error: OperatorError): void;
}

/** What the build of one collection did. */
export interface CollectionReport {
  readonly version: string;
  readonly documents: number;
  readonly passages: number;
  /** How many passages' vectors were computed; the others were taken from the snapshot before. */
  readonly embedded: number;
  /** False where the live snapshot is already that of this corpus and model. */
  readonly changed: boolean;
}

/**
 * Brings the live snapshot of one collection up to date with its documents. Keeps the thread busy. The caller holds the
 * lock.
 *
 * @throws {CorpusError | EmbeddingModelError | DataDirectoryError} See those.
 */
export async function buildSnapshot(request: CollectionRequest, observer: BuildObserver): Promise<CollectionReport> {
  const { dataFolder, corpusFolder, documents, records, modelName, rebuild } = request;
  const tell = (phase: BuildProgress['phase'], done: number, total: number) =>
    observer.onProgress({ phase, done, total });
  await removeLeftovers(dataFolder);
  const recorded = recordFolder(dataFolder, corpusFolder);
  const tokenTableId = (await readEmbeddedModelCard()).id;
  const known = {
    format: snapshotFormat,
    analyserVersion,
    modelId: modelName ?? tokenTableId,
    tokenTableId,
    corpusHash: hashCorpus({ documents, records }),
  };
  if (!rebuild) {
    const live = await findLive(dataFolder, recorded, known, observer);
    if (live) return { ...live, embedded: 0, changed: false };
  }
  const items = documents.flatMap((document) => splitPassages(document).map((passage) => ({ passage, document })));
  if (items.length === 0) throw noPassages(corpusFolder);
  const { embeddingModel, tokenizer, table } = await request.loadModels();
  const { version, embedded } = await indexPassages(
    {
      dataFolder,
      corpusFolder: recorded,
      inputs: { ...known, dimensions: embeddingModel.dimensions },
      documents,
      records,
      items,
      embeddingModel,
      known: rebuild ? new Map<string, Float32Array>() : await readReusableVectors(dataFolder, embeddingModel),
      table,
      piecesOf: (word) => orUnknown(tokenizer.encode(word)),
    },
    tell,
  );
  return { documents: documents.length, passages: items.length, version, embedded, changed: true };
}

/** The live snapshot, where it is sound and made from just these inputs. Says what is wrong with it otherwise. */
async function findLive(
  dataFolder: string,
  corpusFolder: string,
  known: Omit<SnapshotInputs, 'dimensions'>,
  observer: BuildObserver,
) {
  try {
    const live = await readManifest(dataFolder);
    if (live?.manifest.corpusFolder !== corpusFolder) return null;
    const { inputs, documents, passages } = live.manifest;
    if (buildIdOf(inputs) !== buildIdOf({ ...known, dimensions: inputs.dimensions })) return null;
    return (await readSnapshot(dataFolder)) && { version: live.name, documents, passages };
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    observer.onRebuild(error);
    return null;
  }
}

function noPassages(corpusFolder: string): CorpusError {
  return new CorpusError(
    `The documents in ${corpusFolder} hold no text that could be cited.`,
    'Add a document with sentences in it.',
  );
}
