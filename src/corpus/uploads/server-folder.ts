import { lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asidePrefix, removeFile, replaceFile, syncNames } from '../../foundation/replace-file.ts';
import type { Document } from '../document.ts';
import { parseDocument } from '../parse-document.ts';
import { isDocumentName } from '../read-corpus.ts';
import { isServerId } from './server-collection.ts';

/** A file of a server's folder. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: number;
  readonly addedAt: Date;
  /** Without its text; `null` where somebody put a file there that cannot be read. */
  readonly document: Document | null;
}

/** The files that one server added. */
export interface ServerFolder {
  /** By name; a file that did not change is not read again. Symbolic links are no files of it. */
  list(): Promise<readonly KeptFile[]>;
  read(name: string): Promise<Uint8Array>;
  /** The file survives a crash once this returns. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What a killed writer left is another one's work only for a moment. */
const leftAfterMs = 600_000;

/**
 * @param uploadsFolder - Holds a folder for each server; what is missing of it is created when a file is put.
 * @throws {RangeError} The server's id is none.
 */
export function openServerFolder(uploadsFolder: string, server: string): ServerFolder {
  if (!isServerId(server)) throw new RangeError(`"${server}" is no id of a server.`);
  const folder = join(uploadsFolder, server);
  const known = new Map<string, KeptFile>();
  const pathOf = (name: string) => join(folder, name);
  return {
    async list() {
      if (!(await isOwnFolder(folder))) return [];
      const entries = await readdir(folder, { withFileTypes: true });
      const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
      const wanted = names.filter((name) => !name.startsWith('.') && isDocumentName(name)).toSorted();
      const files: KeptFile[] = [];
      for (const name of wanted) {
        const file = await look(pathOf(name), name, known.get(name));
        if (file !== null) files.push(file);
      }
      known.clear();
      for (const file of files) known.set(file.name, file);
      return files;
    },
    read: (name) => readFile(pathOf(name)),
    async put(name, bytes) {
      await createFolder(uploadsFolder, folder);
      await removeLeftovers(folder);
      await replaceFile(pathOf(name), bytes);
      known.delete(name);
    },
    remove: (name) => removeFile(pathOf(name)),
  };
}

/** @returns `null` where it went meanwhile. */
async function look(path: string, name: string, before: KeptFile | undefined): Promise<KeptFile | null> {
  try {
    const { size: bytes, mtime: addedAt } = await lstat(path);
    if (before?.bytes === bytes && before.addedAt.getTime() === addedAt.getTime()) return before;
    const parsed = parseDocument(name, await readFile(path));
    return { name, bytes, addedAt, document: parsed.ok ? { ...parsed.document, text: '' } : null };
  } catch (error) {
    return nullWhereGone(error);
  }
}

function nullWhereGone(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

/** @throws {Error} There is something else of its name. */
async function isOwnFolder(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(nullWhereGone);
  if (found !== null && !found.isDirectory()) throw new Error(`${folder} is no folder.`);
  return found !== null;
}

async function createFolder(uploadsFolder: string, folder: string): Promise<void> {
  if (await isOwnFolder(folder)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await syncNames(uploadsFolder);
  await syncNames(dirname(uploadsFolder));
}

async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.startsWith(asidePrefix))) {
    const left = await lstat(join(folder, name)).catch(() => null);
    if (left !== null && Date.now() - left.mtimeMs > leftAfterMs) await rm(join(folder, name), { force: true });
  }
}
