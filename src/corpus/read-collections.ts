import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFault } from '../foundation/file-fault.ts';
import { groupBy } from '../foundation/group-by.ts';
import type { Document } from './document.ts';
import { checkCorpus, noDocuments, readCorpus, type Corpus } from './read-corpus.ts';
import {
  collectionOfServer,
  defaultCollection,
  idPrefix,
  isServerId,
  uploadsFolder,
} from './uploads/server-collection.ts';

/** What is to be indexed: each collection by itself, so that nothing of one is ever seen in another. */
export interface Collections {
  /** Where questions go that name no collection: `default`, or, where nothing belongs to that, the first by name. */
  readonly home: string;
  readonly byName: ReadonlyMap<string, Corpus>;
  /** Of them, those that hold nothing but what a server added. */
  readonly ofServers: ReadonlySet<string>;
  /** What is wrong with documents that servers added, which are left out: they must not stop the others. */
  readonly leftOut: FileFault[];
}

/**
 * Reads the corpus folder, and what servers added.
 *
 * @throws {CorpusError} Something is wrong in the corpus folder: the message lists every fault, one a line.
 */
export async function readCollections(corpusFolder: string, dataFolder: string): Promise<Collections> {
  const corpus = await readCorpus(corpusFolder);
  const uploads = await readUploads(uploadsFolder(dataFolder));
  const documents = groupBy([...corpus.documents, ...uploads.documents], ({ collection }) => collection);
  const names = [...documents.keys()].toSorted();
  const own = corpus.documents.map(({ collection }) => collection);
  const home = own.includes(defaultCollection) ? defaultCollection : own.toSorted()[0]!;
  const byName = names.map((name) => {
    const records = name === defaultCollection ? corpus.records : [];
    return [name, { documents: documents.get(name)!, records }] as const;
  });
  const ofServers = new Set(names.filter((name) => !own.includes(name)));
  return { home, byName: new Map(byName), ofServers, leftOut: uploads.faults };
}

async function readUploads(folder: string): Promise<{ documents: readonly Document[]; faults: FileFault[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // nobody has added anything yet
  const servers = entries.filter((entry) => entry.isDirectory() && isServerId(entry.name)).map(({ name }) => name);
  const checked = await Promise.all(servers.map((server) => readServer(join(folder, server), server)));
  return { documents: checked.flatMap((one) => one.documents), faults: checked.flatMap((one) => one.faults) };
}

/** Whatever its front matter says, a server's document is that server's; its id cannot be that of another's. */
async function readServer(folder: string, server: string) {
  const { documents, faults } = await checkCorpus(folder);
  const [collection, prefix] = [collectionOfServer(server), idPrefix(server)];
  const owned = documents.map((document): Document => {
    const { id, translationOf } = document;
    const original = translationOf === null ? null : `${prefix}${translationOf}`;
    return { ...document, id: `${prefix}${id}`, translationOf: original, collection };
  });
  // An empty folder is one whose documents were all removed.
  return { documents: owned, faults: faults.filter(({ problem }) => problem !== noDocuments) };
}
