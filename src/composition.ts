import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant, type Assistant } from './assistant.ts';
import type { Config } from './config.ts';
import { readGlossary } from './corpus/read-glossary.ts';
import { damagedEmbeddedModel, embeddedModelFolder, readEmbeddedModelCard } from './embeddings/embedded-model.ts';
import { readLexicons } from './embeddings/lexicon.ts';
import { readTokenTable } from './embeddings/token-table.ts';
import type { Tokenizer } from './embeddings/transformers.ts';
import { SnapshotError } from './foundation/errors.ts';
import { whileOpen } from './foundation/while-open.ts';
import { lazily } from './foundation/lazily.ts';
import { createRecentValues } from './foundation/recent-values.ts';
import { projectRoot } from './foundation/project-root.ts';
import type { RetrievalModels } from './evaluation/index-set.ts';
import type { AnsweringParts } from './evaluation/run-evaluation.ts';
import type { BuildObserver, BuildReport } from './indexes/build-snapshot.ts';
import { orUnknown } from './indexes/passage-files.ts';
import { readSnapshot } from './indexes/read-snapshot.ts';
import { findCorpusFolder } from './indexes/recorded-corpus.ts';
import type { Snapshot } from './indexes/snapshot.ts';
import { createLookups } from './lookups/create-lookups.ts';
import type { Lookups } from './lookups/lookups.ts';
import { createPassageLookUp } from './lookups/look-up-passages.ts';
import type { FindPassage } from './moderation/cite-again.ts';
import { createMemory } from './moderation/create-memory.ts';
import { createModeration } from './moderation/create-moderation.ts';
import { expireStale } from './moderation/expire.ts';
import { keepUp, type KeptUp } from './moderation/keep-up.ts';
import type { Memory } from './moderation/memory.ts';
import type { Moderation } from './moderation/moderation.ts';
import type { ModerationStore } from './moderation/moderation-store.ts';
import { databaseFile } from './store/database-file.ts';
import type { OpenedStore } from './store/open-store.ts';
import { createAliases } from './retrieval/aliases.ts';
import { createRetriever } from './retrieval/retriever.ts';

/** The names of things come with the program, whatever the corpus is. */
const glossaryFolder = join(projectRoot, 'corpus', 'glossary');

/** Whom the wiring tells what it does. */
export type Observer = BuildObserver;

/**
 * The corpus folder to use: the configured one, else the one that the data directory was built from, else `corpus/`.
 *
 * @throws {SnapshotError} The data directory is too damaged to tell: another corpus must not take its place.
 */
export async function corpusFolderOf(config: Config): Promise<string> {
  if (config.corpusFolder !== null) return config.corpusFolder;
  return (await findCorpusFolder(config.dataFolder)) ?? join(projectRoot, 'corpus');
}

/** Brings the snapshot up to date with the corpus. */
export async function updateSnapshot(config: Config, observer: Observer, rebuild = false): Promise<BuildReport> {
  const { dataFolder, embeddingModel: name, modelCacheFolder: cacheFolder } = config;
  const corpusFolder = await corpusFolderOf(config);
  const request = { dataFolder, corpusFolder, model: { name, cacheFolder }, rebuild };
  // Once a worker that loaded the library's native part has ended, it cannot be loaded here any more.
  await import('./embeddings/load-embedding-model.ts');
  const { buildInWorker } = await import('./indexes/build-in-worker.ts');
  return buildInWorker(request, observer);
}

/** How a snapshot is opened. */
export interface OpenOptions {
  /** Brings it up to date with the corpus first, instead of taking a sound one as it is. */
  readonly update: boolean;
}

/** Everything for answering, with what is remembered of earlier answers. */
export interface Community {
  readonly assistant: Assistant;
  readonly lookups: () => Lookups;
  readonly store: ModerationStore;
  readonly moderation: Moderation;
  /** Where the database was copied to before its tables changed, for people; `null` where they did not. */
  readonly backup: string | null;
  /** Brings what is remembered up to date with the snapshot and with the time. */
  readonly keepUp: () => Promise<KeptUp>;
}

/** Marks the answers stale that stand on what the live snapshot holds no more. @returns How many. */
export async function markStale(config: Config, observer: Observer): Promise<number> {
  const { store, find } = await openModeration(config, observer);
  return whileOpen(store, () => expireStale(store, find, Date.now()));
}

/** Opens the look-ups alone: no model is loaded for them, unless the snapshot must be built first. */
export async function openLookups(config: Config, observer: Observer): Promise<Lookups> {
  const [snapshot, glossary] = await Promise.all([openSnapshot(config, observer), readGlossary(glossaryFolder)]);
  return createLookups({ ...snapshot, glossary });
}

interface OpenedAnswering extends AnsweringParts {
  readonly lookups: () => Lookups;
  /** An assistant that remembers. */
  readonly answerWith: (memory: Memory) => Assistant;
}

/** Opens the database, in which answers are kept, beside the snapshot. */
export async function openCommunity(
  config: Config,
  observer: Observer,
  { update }: OpenOptions = { update: false },
): Promise<Community> {
  const opening = openMemory(config);
  const [{ lookups, answerWith }, { store, migration }] = await Promise.all([
    openAnswering(config, observer, { update }),
    opening,
  ]).catch(async (error: unknown) => {
    await opening.then(({ store }) => store.close()).catch(() => undefined);
    throw error;
  });
  const parts = { store, find: (id: string) => lookups().passage(id), now: Date.now };
  const assistant = answerWith(createMemory(parts));
  const moderation = createModeration(parts);
  return {
    assistant,
    lookups,
    store,
    moderation,
    backup: migration.backup,
    keepUp: () => keepUp({ ...parts, moderation, assistant }),
  };
}

/** Opens moderation alone: no model is loaded for it. */
export async function openModeration(
  config: Config,
  observer: Observer,
): Promise<{ readonly moderation: Moderation; readonly store: ModerationStore; readonly find: FindPassage }> {
  // The snapshot first: where it cannot be opened, nothing is left open.
  const lookUp = createPassageLookUp(await openSnapshot(config, observer));
  const { store } = await openMemory(config);
  const find: FindPassage = (id) => lookUp.inContext(id);
  return { store, find, moderation: createModeration({ store, find, now: Date.now }) };
}

/**
 * Opens the database of answers and moderation.
 *
 * @throws {StoreError} It cannot be opened, or is of a newer program.
 */
export async function openMemory({ databaseUrl, dataFolder }: Config): Promise<OpenedStore> {
  const { openStore } = await import('./store/open-store.ts');
  return openStore(databaseUrl, dataFolder);
}

/** Whether there is a database already: opening one makes it. A server's is taken to be there. */
export function hasMemory({ databaseUrl, dataFolder }: Config): boolean {
  return databaseUrl !== null || existsSync(databaseFile(dataFolder));
}

/**
 * Wires everything for answering. An absent snapshot is built first, a damaged one is built anew, and so is one of
 * another corpus folder or model than the configured ones.
 *
 * @returns An assistant that remembers nothing, the look-ups, made when first asked for, and the parts that rank passages.
 */
export async function openAnswering(
  config: Config,
  observer: Observer,
  { update }: OpenOptions = { update: false },
): Promise<OpenedAnswering> {
  const { embeddingModel: name, modelCacheFolder: cacheFolder } = config;
  const { loadQuestionEmbedder } = await import('./embeddings/load-question-embedder.ts');
  const readTable = readTokenTable(embeddedModelFolder).catch(rethrowDamaged);
  // Side by side: where something is built, a worker is at it meanwhile.
  const [snapshot, table, { embedder, tokenizer }, lexicons, glossary] = await Promise.all([
    update ? openUpdated(config, observer) : openSnapshot(config, observer),
    readTable,
    readTable.then((table) => loadQuestionEmbedder({ name, cacheFolder }, table)),
    readLexicons(embeddedModelFolder).catch(rethrowDamaged),
    readGlossary(glossaryFolder),
  ]);
  const piecesOf = createPieces(tokenizer);
  const parts = { snapshot, table, piecesOf, lexicons };
  const aliases = createAliases(glossary);
  const retriever = createRetriever(parts);
  const answerWith = (memory: Memory | null) =>
    createAssistant({ snapshot, embedder, retriever, aliases, memory, now: () => performance.now() });
  const lookups = lazily(() => createLookups({ ...snapshot, glossary }));
  return { assistant: answerWith(null), answerWith, lookups, parts, embedder, aliases };
}

/** Loads what passages and questions are read with, without any snapshot: for evaluation. */
export async function loadModels(config: Config, observer: Observer): Promise<RetrievalModels> {
  const { embeddingModel: name, modelCacheFolder: cacheFolder } = config;
  const { loadEmbeddingModel } = await import('./embeddings/load-embedding-model.ts');
  const onDownload = (share: number) =>
    observer.onProgress({ phase: 'download', done: Math.round(share * 100), total: 100 });
  const [{ embeddingModel, tokenizer }, { id: tokenTableId }, table, lexicons, glossary] = await Promise.all([
    loadEmbeddingModel({ name, cacheFolder, onDownload }),
    readEmbeddedModelCard(),
    readTokenTable(embeddedModelFolder).catch(rethrowDamaged),
    readLexicons(embeddedModelFolder).catch(rethrowDamaged),
    readGlossary(glossaryFolder),
  ]);
  const piecesOf = createPieces(tokenizer);
  return {
    embeddingModel,
    tokenTableId,
    aliases: createAliases(glossary),
    parts: { table, piecesOf, lexicons },
  };
}

const wordsKept = 10_000; // of questions: the tokenizer takes long for each

/** The pieces of a word in the token table; at least one. */
function createPieces(tokenizer: Tokenizer): (word: string) => readonly number[] {
  const known = createRecentValues<string, readonly number[]>(wordsKept);
  return (word) => known.find(word) ?? known.keep(word, orUnknown(tokenizer.encode(word)));
}

async function openSnapshot(config: Config, observer: Observer): Promise<Snapshot> {
  const live = await readSnapshot(config.dataFolder).catch(noSnapshot);
  const { id: tokenTableId } = await readEmbeddedModelCard();
  const isOfModels = live?.modelId === (config.embeddingModel ?? tokenTableId) && live.tokenTableId === tokenTableId;
  const isWanted = config.corpusFolder === null || live?.corpusFolder === config.corpusFolder;
  return live && isWanted && isOfModels ? live : openUpdated(config, observer);
}

async function openUpdated(config: Config, observer: Observer): Promise<Snapshot> {
  await updateSnapshot(config, observer);
  const built = await readSnapshot(config.dataFolder);
  if (built === null) throw new Error('The snapshot vanished after it was built.');
  return built;
}

/** A damaged snapshot counts as none: the update says what is wrong with it, and builds it anew. */
function noSnapshot(error: unknown): null {
  if (!(error instanceof SnapshotError)) throw error;
  return null;
}

function rethrowDamaged(error: unknown): never {
  throw damagedEmbeddedModel(embeddedModelFolder, error);
}
