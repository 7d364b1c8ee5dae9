import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../foundation/hash.ts';
import { readCurrent } from './data-directory.ts';

/** Where the collections lie, each as a data directory of its own; the home collection lies in the data directory itself. */
const collectionsFolder = (dataFolder: string) => join(dataFolder, 'collections');

/** Where a collection lies that is not the home. Its name may be longer than a folder's may. */
export function collectionFolder(dataFolder: string, name: string): string {
  return join(collectionsFolder(dataFolder), sha256(name).slice(0, 16));
}

/** The folders of all collections, the home's first, whether something is in them or not. */
export async function listCollectionFolders(dataFolder: string): Promise<string[]> {
  const folder = collectionsFolder(dataFolder);
  const names: string[] = await readdir(folder).catch(() => []);
  return [dataFolder, ...names.toSorted().map((name) => join(folder, name))];
}

/** Removes the collections that nothing belongs to any more. The caller holds the lock. */
export async function removeOtherCollections(dataFolder: string, kept: readonly string[]): Promise<void> {
  const wanted = new Set([dataFolder, ...kept.map((name) => collectionFolder(dataFolder, name))]);
  for (const folder of await listCollectionFolders(dataFolder))
    if (!wanted.has(folder)) await rm(folder, { recursive: true, force: true });
}

/** What changes whenever another snapshot of a collection becomes the live one. */
export async function readLiveNames(dataFolder: string): Promise<string> {
  const folders = await listCollectionFolders(dataFolder);
  const names = await Promise.all(folders.map((folder) => readCurrent(folder)));
  return folders.map((folder, i) => `${folder} ${names[i]}`).join('\n');
}
