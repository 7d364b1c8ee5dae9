import { readdir } from 'node:fs/promises';
import { isDocumentName } from '../read-corpus.ts';
import { isServerId } from './server-collection.ts';
import { openServerFolder } from './server-folder.ts';
import { uploadName } from './upload-name.ts';

/** A file that a server added, as it came. */
export interface UploadedFile {
  readonly server: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every file of every server, by server and name. @param folder - Holds a folder for each server. */
export async function readAllUploads(folder: string): Promise<UploadedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // nobody has added anything yet
  const servers = entries.filter((entry) => entry.isDirectory() && isServerId(entry.name)).map(({ name }) => name);
  const files: UploadedFile[] = [];
  for (const server of servers.toSorted()) {
    const own = openServerFolder(folder, server);
    for (const { name } of await own.list()) files.push({ server, name, bytes: await own.read(name) });
  }
  return files;
}

/** Puts files in the place of all that are there. */
export async function replaceAllUploads(folder: string, files: readonly UploadedFile[]): Promise<void> {
  for (const { server, name, bytes } of files) await openServerFolder(folder, server).put(name, bytes);
  const isWanted = (one: UploadedFile) => files.some(({ server, name }) => server === one.server && name === one.name);
  for (const old of await readAllUploads(folder))
    if (!isWanted(old)) await openServerFolder(folder, old.server).remove(old.name);
}

/** Whether a server's file may be called so: what comes from elsewhere names no other place. */
export function isUploadPlace(server: string, name: string): boolean {
  return isServerId(server) && uploadName(name) === name && isDocumentName(name);
}
