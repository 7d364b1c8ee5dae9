import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Begins the names of files that are being written. */
export const asidePrefix = '.aside-';

/**
 * Writes a file that is there whole or not at all, in place of one of its name, and waits until the disk has it: after
 * that it survives a crash. A symbolic link of its name is replaced, not followed.
 *
 * @param mode - By default only its owner may read it.
 */
export async function replaceFile(path: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const aside = join(dirname(path), asidePrefix + randomBytes(8).toString('hex'));
  try {
    const file = await open(aside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncNames(dirname(path));
}

/** Deletes a file, and waits until the disk knows. */
export async function removeFile(path: string): Promise<void> {
  await rm(path);
  await syncNames(dirname(path));
}

/** Waits until the disk has a folder's names, where the system can. */
export async function syncNames(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
