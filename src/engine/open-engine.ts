import { damagedEmbeddedModel, embeddedModelFolder, readEmbeddedModelCard } from '../embeddings/embedded-model.ts';
import type { QuestionEmbedder } from '../embeddings/embedding-model.ts';
import { readLexicons } from '../embeddings/lexicon.ts';
import { readTokenTable } from '../embeddings/token-table.ts';
import { readGlossary } from '../corpus/read-glossary.ts';
import { SnapshotError } from '../foundation/errors.ts';
import { readAll, readSnapshot } from '../indexes/read-snapshot.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import { createAliases, type Aliases } from '../retrieval/aliases.ts';
import { createRetriever, type RetrieverParts } from '../retrieval/retriever.ts';
import { createEngine } from './create-engine.ts';
import { createPieces } from './create-pieces.ts';
import type { Engine } from './engine.ts';

/** Where an engine finds what it answers with. Plain data: it may go to another thread. */
export interface EngineFolders {
  readonly dataFolder: string;
  readonly glossaryFolder: string;
  /** A hub name or a folder; `null`: the embedded model. */
  readonly modelName: string | null;
  readonly modelCacheFolder: string;
}

/** An engine, and the parts that rank passages. */
export interface OpenedEngine {
  readonly engine: Engine;
  readonly embedder: QuestionEmbedder;
  readonly aliases: Aliases;
  /** A retriever's parts but for the snapshot. */
  readonly parts: Omit<RetrieverParts, 'snapshot'>;
}

/**
 * Loads the models in this thread; the snapshots are read with `reload`.
 *
 * @param readSnapshots - By collection, the home's first.
 * @throws {EmbeddingModelError} A model is not there, is damaged, or the hub is out of reach.
 */
export async function openEngine(
  folders: EngineFolders,
  readSnapshots: () => Promise<ReadonlyMap<string, Snapshot>> = () => readEngineSnapshots(folders),
): Promise<OpenedEngine> {
  const { glossaryFolder, modelName: name, modelCacheFolder: cacheFolder } = folders;
  const { loadQuestionEmbedder } = await import('../embeddings/load-question-embedder.ts');
  const readTable = readTokenTable(embeddedModelFolder).catch(rethrowDamaged);
  const [table, { embedder, tokenizer }, lexicons, glossary] = await Promise.all([
    readTable,
    readTable.then((table) => loadQuestionEmbedder({ name, cacheFolder }, table)),
    readLexicons(embeddedModelFolder).catch(rethrowDamaged),
    readGlossary(glossaryFolder),
  ]);
  const parts = { table, piecesOf: createPieces(tokenizer), lexicons };
  const aliases = createAliases(glossary);
  const engine = createEngine({
    embedder,
    aliases,
    createRetriever: (snapshot) => createRetriever({ ...parts, snapshot }),
    readSnapshots,
    now: () => performance.now(),
  });
  return { engine, embedder, aliases, parts };
}

/**
 * The live snapshots by collection, the home's first.
 *
 * @throws {SnapshotError} There is none, one is damaged, or it is of another model.
 */
export async function readEngineSnapshots({
  dataFolder,
  modelName,
}: Pick<EngineFolders, 'dataFolder' | 'modelName'>): Promise<ReadonlyMap<string, Snapshot>> {
  const [snapshots, card] = await Promise.all([readAll(dataFolder, readSnapshot), readEmbeddedModelCard()]);
  if (snapshots === null) throw cannotAnswer(`There is no snapshot in ${dataFolder} yet.`);
  const isOfModels = [...snapshots.values()].every(
    ({ modelId, tokenTableId }) => modelId === (modelName ?? card.id) && tokenTableId === card.id,
  );
  if (!isOfModels) throw cannotAnswer(`The snapshot in ${dataFolder} is of another model.`);
  return snapshots;
}

function cannotAnswer(problem: string): SnapshotError {
  return new SnapshotError(problem, 'Run "npx muntada index"; "start" and "ask" do it too.');
}

function rethrowDamaged(error: unknown): never {
  throw damagedEmbeddedModel(embeddedModelFolder, error);
}
