import { readCollections } from '../corpus/read-collections.ts';
import { embeddedModelFolder } from '../embeddings/embedded-model.ts';
import type { EmbeddingModelChoice } from '../embeddings/load-embedding-model.ts';
import { readTokenTable } from '../embeddings/token-table.ts';
import { CorpusError } from '../foundation/errors.ts';
import { lazily } from '../foundation/lazily.ts';
import type { FileFault } from '../foundation/file-fault.ts';
import { buildSnapshot, type BuildObserver, type CollectionReport, type IndexingModels } from './build-snapshot.ts';
import { collectionFolder, removeOtherCollections } from './collection-folders.ts';

export interface BuildRequest {
  readonly dataFolder: string;
  readonly corpusFolder: string;
  readonly model: Omit<EmbeddingModelChoice, 'onDownload'>;
  /** Builds even when nothing changed, and embeds everything again. */
  readonly rebuild: boolean;
}

/** What a build did, over all collections; `version` is that of the home collection. */
export interface BuildReport extends CollectionReport {
  readonly collections: number;
  /** What is wrong with documents that servers added; these are left out. */
  readonly leftOut: readonly FileFault[];
}

/**
 * Brings the live snapshots of all collections up to date with the corpus folder and with what servers added. Keeps the
 * thread busy: `buildInProcess` runs it beside the main one. The caller holds the lock.
 *
 * @throws {CorpusError | EmbeddingModelError | DataDirectoryError} See those.
 */
export async function buildCollections(request: BuildRequest, observer: BuildObserver): Promise<BuildReport> {
  const { dataFolder, corpusFolder, rebuild } = request;
  observer.onProgress({ phase: 'read', done: 0, total: 1 });
  const { home, byName, ofServers, leftOut } = await readCollections(corpusFolder, dataFolder);
  const loadModels = lazily(() => loadIndexingModels(request.model, observer));
  const reports = new Map<string, CollectionReport>();
  // The home comes last: what its snapshot is of is there by then.
  const names = [...byName.keys()].toSorted((a, b) => Number(a === home) - Number(b === home));
  for (const name of names) {
    const folder = name === home ? dataFolder : collectionFolder(dataFolder, name);
    const collection = { ...byName.get(name)!, dataFolder: folder, corpusFolder, rebuild };
    try {
      reports.set(name, await buildSnapshot({ ...collection, modelName: request.model.name, loadModels }, observer));
    } catch (error) {
      if (!(error instanceof CorpusError && ofServers.has(name))) throw error;
      leftOut.push({ file: name, where: null, problem: error.message, remedy: error.remedy });
    }
  }
  await removeOtherCollections(dataFolder, [...reports.keys()]);
  const all = [...reports.values()];
  const sum = (count: (report: CollectionReport) => number) => all.reduce((total, one) => total + count(one), 0);
  return {
    version: reports.get(home)!.version,
    documents: sum(({ documents }) => documents),
    passages: sum(({ passages }) => passages),
    embedded: sum(({ embedded }) => embedded),
    changed: all.some(({ changed }) => changed),
    collections: reports.size,
    leftOut,
  };
}

async function loadIndexingModels(model: BuildRequest['model'], observer: BuildObserver): Promise<IndexingModels> {
  // An unchanged corpus is found out without the library.
  const { loadEmbeddingModel } = await import('../embeddings/load-embedding-model.ts');
  const onDownload = (share: number) =>
    observer.onProgress({ phase: 'download', done: Math.round(share * 100), total: 100 });
  const [models, table] = await Promise.all([
    loadEmbeddingModel({ ...model, onDownload }),
    readTokenTable(embeddedModelFolder),
  ]);
  return { ...models, table };
}
