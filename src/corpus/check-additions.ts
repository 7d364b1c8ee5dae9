import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { FileFault } from '../foundation/file-fault.ts';
import { checkChange } from './check-together.ts';
import type { Document } from './document.ts';
import { parseDocument } from './parse-document.ts';
import { checkCorpus, isDocumentName } from './read-corpus.ts';
import { isSameName } from './uploads/upload-name.ts';

/** A file that is to be added to a corpus folder. */
export interface Addition {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document that may be added. */
export interface CheckedAddition {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly isReplaced: boolean;
}

/**
 * Checks files as they would stand in a corpus folder, in its folder `documents/` where it has one. Nothing is written.
 *
 * @param isReplacing - Whether a file may take the place of one of its name.
 * @returns The documents, their paths relative to the corpus folder; or every fault of every file.
 */
export async function checkAdditions(
  corpusFolder: string,
  additions: readonly Addition[],
  isReplacing: boolean,
): Promise<{ readonly checked: readonly CheckedAddition[]; readonly faults: readonly FileFault[] }> {
  const hasFolder = await lstat(join(corpusFolder, 'documents')).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const inside = hasFolder ? 'documents' : '';
  const there = await readdir(join(corpusFolder, inside)).catch((): string[] => []);
  const faults: FileFault[] = [];
  const checked: CheckedAddition[] = [];
  for (const [i, { name, bytes }] of additions.entries()) {
    const blame = (problem: string, remedy: string) => faults.push({ file: name, where: null, problem, remedy });
    const replaced = there.find((other) => isSameName(other, name));
    if (name.startsWith('.') || !isDocumentName(name))
      blame(
        'it is not read as a document',
        'Name it NAME.md or NAME.txt; README.md and names with a dot first are not.',
      );
    else if (additions.slice(0, i).some((other) => isSameName(other.name, name)))
      blame('another file to add has the same name', 'Rename one of the two.');
    else if (replaced !== undefined && !isReplacing)
      blame('the corpus has a file of this name', 'Add --replace to put this one in its place.');
    else {
      const parsed = parseDocument(posix.join(inside, replaced ?? name), bytes);
      if (parsed.ok) checked.push({ document: parsed.document, bytes, isReplaced: replaced !== undefined });
      else faults.push(...parsed.faults);
    }
  }
  const { documents: before } = await checkCorpus(corpusFolder);
  const paths = new Set(checked.map(({ document }) => document.path));
  const others = before.filter(({ path }) => !paths.has(path));
  faults.push(...checkChange(before, [...others, ...checked.map(({ document }) => document)]));
  return { checked, faults };
}
