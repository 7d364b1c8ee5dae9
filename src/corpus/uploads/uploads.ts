import type { FileFault } from '../../foundation/file-fault.ts';
import { createInTurn } from '../../foundation/in-turn.ts';
import type { Language } from '../../language/language.ts';
import { checkChange } from '../check-together.ts';
import type { Document } from '../document.ts';
import { isDocumentName } from '../read-corpus.ts';
import { addTitle } from './add-title.ts';
import { checkUpload } from './check-upload.ts';
import { openServerFolder, type KeptFile, type ServerFolder } from './server-folder.ts';
import { isSameName, uploadName } from './upload-name.ts';

/** What a server may add. */
export const uploadLimits = {
  fileBytes: 5 * 1024 * 1024,
  files: 200,
  allBytes: 50 * 1024 * 1024,
} as const;

/** A document that a server added. */
export interface Upload {
  /** Of its file; a server has no two that differ in capitals only. */
  readonly name: string;
  readonly title: string;
  /** `null` where an operator put a file there that cannot be read. */
  readonly language: Language | null;
  readonly bytes: number;
  /** When it was added or replaced. */
  readonly addedAt: Date;
}

/** What somebody wants to add. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a document whose front matter has none; `null`: the front matter's, or a guess. */
  readonly title: string | null;
}

/**
 * `kind`, `name`, `size`: of this file; `files`, `space`: the server has all that it may have; `silent`: no sentence of
 * it could be cited.
 */
export type FileRefusal = 'kind' | 'name' | 'size' | 'files' | 'space' | 'silent';

export type AddOutcome =
  | { readonly isDone: true; readonly upload: Upload; readonly isReplaced: boolean; readonly passages: number }
  | { readonly isDone: false; readonly refusal: FileRefusal }
  | { readonly isDone: false; readonly refusal: 'faulty'; readonly faults: readonly FileFault[] }
  | { readonly isDone: false; readonly refusal: 'unbuilt'; readonly error: unknown };

export type RemoveOutcome =
  | { readonly isDone: true; readonly upload: Upload }
  | { readonly isDone: false; readonly refusal: 'unknown' }
  /** `files` are translations of it. */
  | { readonly isDone: false; readonly refusal: 'needed'; readonly files: readonly string[] }
  | { readonly isDone: false; readonly refusal: 'unbuilt'; readonly error: unknown };

/** The documents that servers added, each server's for itself. One change comes after the other. */
export interface Uploads {
  /** Checks a document as those of the corpus are, then keeps and indexes it; what is refused changes nothing. */
  add(server: string, file: GivenFile): Promise<AddOutcome>;
  /** @param name - Of its file, in capital or small letters. */
  remove(server: string, name: string): Promise<RemoveOutcome>;
  /** By name. */
  list(server: string): Promise<Upload[]>;
}

export interface UploadsRequest {
  /** Holds a folder for each server. */
  readonly folder: string;
  /** How many passages of a document could be cited; the caller's thread stays free. */
  readonly countPassages: (document: Document) => Promise<number>;
  /** Brings what questions are answered from up to date with the folders. Where it fails, the change is taken back. */
  readonly refresh: () => Promise<unknown>;
}

export function createUploads({ folder, countPassages, refresh }: UploadsRequest): Uploads {
  const inTurn = createInTurn();
  const folders = new Map<string, ServerFolder>();
  const folderOf = (server: string) => {
    const known = folders.get(server) ?? openServerFolder(folder, server);
    folders.set(server, known);
    return known;
  };

  async function add(server: string, given: GivenFile): Promise<AddOutcome> {
    const files = folderOf(server);
    const wanted = uploadName(given.name);
    if (wanted === null) return { isDone: false, refusal: 'name' };
    if (!isDocumentName(wanted)) return { isDone: false, refusal: 'kind' };
    if (given.bytes.length > uploadLimits.fileBytes) return { isDone: false, refusal: 'size' };
    const kept = await files.list();
    const replaced = kept.find(({ name }) => isSameName(name, wanted));
    const others = kept.filter((file) => file !== replaced);
    const name = replaced?.name ?? wanted;
    const titled = given.title === null ? null : addTitle(name, given.bytes, given.title);
    const bytes = titled?.ok ? titled.bytes : given.bytes;
    if (others.length >= uploadLimits.files) return { isDone: false, refusal: 'files' };
    const allBytes = others.reduce((sum, file) => sum + file.bytes, bytes.length);
    if (allBytes > uploadLimits.allBytes) return { isDone: false, refusal: 'space' };
    const checked = checkUpload(server, name, bytes);
    const faults = [...(titled?.ok === false ? [titled.fault] : []), ...checked.faults];
    const { document } = checked;
    if (document === null) return { isDone: false, refusal: 'faulty', faults };
    faults.push(...checkChange(documentsOf(kept), [...documentsOf(others), document]));
    if (faults.length > 0) return { isDone: false, refusal: 'faulty', faults };
    const passages = await countPassages(document);
    if (passages === 0) return { isDone: false, refusal: 'silent' };
    const before = replaced && (await files.read(name));
    await files.put(name, bytes);
    try {
      await refresh();
    } catch (error) {
      await (before === undefined ? files.remove(name) : files.put(name, before));
      return { isDone: false, refusal: 'unbuilt', error };
    }
    const upload = await findUpload(files, name);
    return { isDone: true, upload: upload!, isReplaced: replaced !== undefined, passages };
  }

  async function remove(server: string, name: string): Promise<RemoveOutcome> {
    const files = folderOf(server);
    const kept = await files.list();
    const found = kept.find((file) => isSameName(file.name, name));
    if (found === undefined) return { isDone: false, refusal: 'unknown' };
    const rest = documentsOf(kept.filter((file) => file !== found));
    const needing = checkChange(documentsOf(kept), rest).map(({ file }) => file);
    if (needing.length > 0) return { isDone: false, refusal: 'needed', files: needing };
    const before = await files.read(found.name);
    await files.remove(found.name);
    try {
      await refresh();
    } catch (error) {
      await files.put(found.name, before);
      return { isDone: false, refusal: 'unbuilt', error };
    }
    return { isDone: true, upload: uploadOf(found) };
  }

  return {
    add: (server, given) => inTurn(() => add(server, given)),
    remove: (server, name) => inTurn(() => remove(server, name)),
    list: async (server) => (await folderOf(server).list()).map(uploadOf),
  };
}

async function findUpload(files: ServerFolder, wanted: string): Promise<Upload | undefined> {
  return (await files.list()).map(uploadOf).find(({ name }) => name === wanted);
}

function documentsOf(files: readonly KeptFile[]): Document[] {
  return files.flatMap(({ document }) => document ?? []);
}

function uploadOf({ name, bytes, addedAt, document }: KeptFile): Upload {
  return { name, bytes, addedAt, title: document?.title ?? name, language: document?.language ?? null };
}
