import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SnapshotError } from '../foundation/errors.ts';
import { listSnapshots, readCurrent, recordedFolder, snapshotsFolder } from './data-directory.ts';
import { corpusFolderIn, snapshotName } from './manifest.ts';

/**
 * The corpus folder that a data directory was built from, also where its snapshot is damaged or of another version of
 * the program: what is built anew must come from the same documents.
 *
 * @returns Absolute; `null` where there is no snapshot yet.
 * @throws {SnapshotError} There is one, but what is left of it does not tell.
 */
export async function findCorpusFolder(dataFolder: string): Promise<string | null> {
  const current = await readCurrent(dataFolder);
  // Without CURRENT any of them may have been the live one.
  const names = current === null ? await listSnapshots(dataFolder) : [current];
  const told = await Promise.all(names.map((name) => corpusFolderOfSnapshot(dataFolder, name)));
  const [folder = null, ...others] = new Set(told);
  if (names.length === 0) return null;
  if (folder !== null && others.length === 0) return recordedFolder(dataFolder, folder);
  throw new SnapshotError(
    `The snapshots in ${dataFolder} are damaged and do not tell which corpus folder they were made from.`,
    'Name it once: "npx muntada index --corpus DIR", with the same --data.',
  );
}

/** As the manifest says, or, where that is damaged, as the documents' file repeats it. */
async function corpusFolderOfSnapshot(dataFolder: string, name: string): Promise<string | null> {
  const read = (file: string) => readFile(join(snapshotsFolder(dataFolder), name, file), 'utf8').catch(() => '');
  const manifest = await read('manifest.json');
  return corpusFolderIn(snapshotName(manifest) === name ? manifest : await read('documents.json'));
}
