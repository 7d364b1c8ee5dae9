import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { DataDirectoryError, reasonOf } from '../foundation/errors.ts';

/** Where things are in a data directory. */
export function snapshotsFolder(dataFolder: string): string {
  return join(dataFolder, 'snapshots');
}

const currentFile = (dataFolder: string) => join(dataFolder, 'CURRENT');
const isName = (text: string) => /^[0-9a-f]{16}$/u.test(text);

/** What the file `CURRENT` says: the name of the live snapshot, that there is none yet, or nothing of use. */
export async function readCurrentFile(dataFolder: string): Promise<{ readonly name: string } | 'absent' | 'damaged'> {
  try {
    const name = (await readFile(currentFile(dataFolder), 'utf8')).trim();
    return isName(name) ? { name } : 'damaged';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'damaged';
  }
}

/** The name of the live snapshot, or `null` where there is none or the file holds no name. */
export async function readCurrent(dataFolder: string): Promise<string | null> {
  const current = await readCurrentFile(dataFolder);
  return typeof current === 'object' ? current.name : null;
}

/** The names of all snapshots that lie in the data directory, live or not, whole or not. */
export async function listSnapshots(dataFolder: string): Promise<string[]> {
  const names = await readdir(snapshotsFolder(dataFolder)).catch(() => []);
  return names.filter(isName).toSorted();
}

/** Makes a snapshot the live one: a reader sees the old name or the new one, never a part. */
export async function writeCurrent(dataFolder: string, name: string): Promise<void> {
  const aside = `${currentFile(dataFolder)}.new`;
  await writeDurably(aside, Buffer.from(`${name}\n`));
  await rename(aside, currentFile(dataFolder));
  await syncFolder(dataFolder);
}

/** Begins the names of folders in which snapshots are being written. */
export const asidePrefix = 'aside-';

/** Removes what a killed writer left behind. The caller holds the lock. */
export async function removeLeftovers(dataFolder: string): Promise<void> {
  const snapshots = snapshotsFolder(dataFolder);
  const names = await readdir(snapshots).catch(() => []);
  const left = names.filter((name) => name.startsWith(asidePrefix)).map((name) => join(snapshots, name));
  for (const path of [...left, `${currentFile(dataFolder)}.new`]) await rm(path, { recursive: true, force: true });
}

/** Writes a file and waits until the disk has it. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the disk has a file that something else wrote, or a folder's names, where the system can. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Creates what is missing of a data directory.
 *
 * @throws {DataDirectoryError} It cannot be created.
 */
export async function createDataDirectory(dataFolder: string): Promise<void> {
  await mkdir(snapshotsFolder(dataFolder), { recursive: true }).catch((error: unknown) => {
    throw unwritable(dataFolder, error);
  });
}

/** A corpus folder as a manifest records it: relative where both folders can be moved together. */
export function recordFolder(dataFolder: string, corpusFolder: string): string {
  const path = relative(resolve(dataFolder), resolve(corpusFolder));
  const together = resolve(corpusFolder).startsWith(`${dirname(resolve(dataFolder))}${sep}`);
  return together && !isAbsolute(path) ? path || '.' : resolve(corpusFolder);
}

/** The folder that {@link recordFolder} recorded, absolute. */
export function recordedFolder(dataFolder: string, recorded: string): string {
  return resolve(dataFolder, recorded);
}

/** The error for a system call that failed in a data directory. */
export function unwritable(dataFolder: string, cause: unknown): DataDirectoryError {
  const { code } = cause as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return new DataDirectoryError(
    `The data directory ${dataFolder} cannot be written: ${reasonOf(cause)}`,
    isFull
      ? 'Free some space on the disk and start again; the snapshot before is untouched.'
      : 'Give this user the right to write there, or choose another directory with --data or DATA_DIR.',
    cause,
  );
}
