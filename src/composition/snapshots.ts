import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readGlossary } from '../corpus/read-glossary.ts';
import { SnapshotError } from '../foundation/errors.ts';
import type { FileFault } from '../foundation/file-fault.ts';
import { projectRoot } from '../foundation/project-root.ts';
import type { BuildReport } from '../indexes/build-collections.ts';
import type { BuildObserver } from '../indexes/build-snapshot.ts';
import { recordedFolder } from '../indexes/data-directory.ts';
import { readAll, readManifest, readTexts } from '../indexes/read-snapshot.ts';
import { findCorpusFolder } from '../indexes/recorded-corpus.ts';
import type { SnapshotTexts } from '../indexes/snapshot.ts';
import { createLibrary, type Library } from '../lookups/library.ts';

/** The names of things come with the program, whatever the corpus is. */
export const glossaryFolder = join(projectRoot, 'corpus', 'glossary');

/** Whom the wiring tells what it does. */
export interface Observer extends BuildObserver {
  /** Documents that servers added cannot be used any more, and are left out. */
  onLeftOut(faults: readonly FileFault[]): void;
}

/** How snapshots are opened. */
export interface OpenOptions {
  /** Brings them up to date with the corpus first, instead of taking sound ones as they are. */
  readonly update: boolean;
}

/**
 * The corpus folder to use: the configured one, else the one that the data directory was built from, else `corpus/`.
 *
 * @throws {SnapshotError} The data directory is too damaged to tell: another corpus must not take its place.
 */
export async function corpusFolderOf(config: Config): Promise<string> {
  if (config.corpusFolder !== null) return config.corpusFolder;
  return (await findCorpusFolder(config.dataFolder)) ?? join(projectRoot, 'corpus');
}

/** Brings the snapshots of all collections up to date with the corpus and with what servers added. */
export async function updateSnapshot(config: Config, observer: Observer, rebuild = false): Promise<BuildReport> {
  const { dataFolder, embeddingModel: name, modelCacheFolder: cacheFolder } = config;
  const corpusFolder = await corpusFolderOf(config);
  const request = { dataFolder, corpusFolder, model: { name, cacheFolder }, rebuild };
  const { buildInProcess } = await import('../indexes/build-in-process.ts');
  const report = await buildInProcess(request, observer);
  if (report.leftOut.length > 0) observer.onLeftOut(report.leftOut);
  return report;
}

/**
 * Reads the live snapshots. Absent ones are built first, damaged ones are built anew, and so are those of another corpus
 * folder than the configured one.
 *
 * @param read - Throws a `SnapshotError` for what must be built anew.
 */
export async function fromSnapshots<Result>(
  config: Config,
  observer: Observer,
  { update }: OpenOptions,
  read: () => Promise<Result | null>,
): Promise<Result> {
  const found = !update && (await isOfCorpus(config)) ? await read().catch(noSnapshot) : null;
  if (found !== null) return found;
  await updateSnapshot(config, observer);
  const built = await read();
  if (built === null) throw new Error('The snapshot vanished after it was built.');
  return built;
}

/** The texts of all collections; no model is loaded for them, unless a snapshot must be built first. */
export async function openLibrary(config: Config, observer: Observer): Promise<Library> {
  const read = () => readAllTexts(config);
  const [texts, glossary] = await Promise.all([
    fromSnapshots(config, observer, { update: false }, read),
    readGlossary(glossaryFolder),
  ]);
  return createLibrary(texts, glossary);
}

/** By collection, the home's first; `null` where nothing was built yet. */
export function readAllTexts({ dataFolder }: Config): Promise<ReadonlyMap<string, SnapshotTexts> | null> {
  return readAll(dataFolder, readTexts);
}

async function isOfCorpus({ corpusFolder, dataFolder }: Config): Promise<boolean> {
  if (corpusFolder === null) return true;
  const live = await readManifest(dataFolder).catch(noSnapshot);
  return live !== null && recordedFolder(dataFolder, live.manifest.corpusFolder) === corpusFolder;
}

/** A damaged snapshot counts as none: the update says what is wrong with it, and builds it anew. */
function noSnapshot(error: unknown): null {
  if (!(error instanceof SnapshotError)) throw error;
  return null;
}
