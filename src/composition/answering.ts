import { createAssistant, type Assistant } from '../assistant.ts';
import type { Config } from '../config.ts';
import { readGlossary } from '../corpus/read-glossary.ts';
import { damagedEmbeddedModel, embeddedModelFolder, readEmbeddedModelCard } from '../embeddings/embedded-model.ts';
import { readLexicons } from '../embeddings/lexicon.ts';
import { readTokenTable } from '../embeddings/token-table.ts';
import { createPieces } from '../engine/create-pieces.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine, readEngineSnapshots, type EngineFolders } from '../engine/open-engine.ts';
import type { RetrievalModels } from '../evaluation/index-set.ts';
import type { AnsweringParts } from '../evaluation/run-evaluation.ts';
import { createLibrary, type Library } from '../lookups/library.ts';
import type { Memory } from '../moderation/memory.ts';
import { createAliases } from '../retrieval/aliases.ts';
import { fromSnapshots, glossaryFolder, type Observer, type OpenOptions } from './snapshots.ts';

/** What answers, and the texts of now. */
export interface Answering {
  readonly engine: Engine;
  readonly library: () => Library;
}

/** An assistant, and the parts that rank passages of the home collection. */
export interface OpenedAnswering extends Answering, AnsweringParts {
  /** It remembers nothing. */
  readonly assistant: Assistant;
}

/** Opens everything for answering, in this thread. */
export async function openAnswering(
  config: Config,
  observer: Observer,
  options: OpenOptions = { update: false },
): Promise<OpenedAnswering> {
  const folders = engineFolders(config);
  // Side by side: where something is built, another process is at it meanwhile.
  const reading = fromSnapshots(config, observer, options, () => readEngineSnapshots(folders));
  const [{ engine, embedder, aliases, parts }, snapshots, glossary] = await Promise.all([
    openEngine(folders, () => reading),
    reading,
    readGlossary(glossaryFolder),
  ]);
  await engine.reload();
  const texts = createLibrary(snapshots, glossary);
  const answering: Answering = { engine, library: () => texts };
  const snapshot = snapshots.get(texts.home)!;
  return { ...answering, assistant: assistantOf(answering, null), embedder, aliases, parts: { ...parts, snapshot } };
}

export function assistantOf({ engine, library }: Answering, memory: Memory | null): Assistant {
  return createAssistant({ engine, library, memory, now: () => performance.now() });
}

export function engineFolders({ dataFolder, embeddingModel, modelCacheFolder }: Config): EngineFolders {
  return { dataFolder, glossaryFolder, modelName: embeddingModel, modelCacheFolder };
}

/** Loads what passages and questions are read with, without any snapshot: for evaluation. */
export async function loadModels(config: Config, observer: Observer): Promise<RetrievalModels> {
  const { embeddingModel: name, modelCacheFolder: cacheFolder } = config;
  const { loadEmbeddingModel } = await import('../embeddings/load-embedding-model.ts');
  const onDownload = (share: number) =>
    observer.onProgress({ phase: 'download', done: Math.round(share * 100), total: 100 });
  const [{ embeddingModel, tokenizer }, { id: tokenTableId }, table, lexicons, glossary] = await Promise.all([
    loadEmbeddingModel({ name, cacheFolder, onDownload }),
    readEmbeddedModelCard(),
    readTokenTable(embeddedModelFolder).catch(rethrowDamaged),
    readLexicons(embeddedModelFolder).catch(rethrowDamaged),
    readGlossary(glossaryFolder),
  ]);
  return {
    embeddingModel,
    tokenTableId,
    aliases: createAliases(glossary),
    parts: { table, piecesOf: createPieces(tokenizer), lexicons },
  };
}

function rethrowDamaged(error: unknown): never {
  throw damagedEmbeddedModel(embeddedModelFolder, error);
}
