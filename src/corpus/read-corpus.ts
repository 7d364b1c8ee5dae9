import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { CorpusError, reasonOf } from '../foundation/errors.ts';
import { describeFault, type FileFault } from '../foundation/file-fault.ts';
import { checkRecords } from '../records/check-records.ts';
import { parseRecord, type ParsedRecord, type RecordFile } from '../records/parse-record.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import { decodeText, maxDocumentBytes, tooLarge } from './decode-text.ts';
import { documentLinks } from './document-links.ts';
import type { Document } from './document.ts';
import { checkTranslations } from './check-translations.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';
import { recordDocuments } from './record-documents.ts';

/** A corpus folder's sound documents and all that is wrong with the others. */
export interface CheckedCorpus {
  /** Sorted by id; those that records say among them. */
  readonly documents: readonly Document[];
  /** Sorted by id. */
  readonly records: readonly ForumRecord[];
  /** Sorted by file. */
  readonly faults: readonly FileFault[];
}

/** What is wrong with a folder that is empty, which is no fault of its files. */
export const noDocuments = 'the corpus folder holds no documents';

const filesAtATime = 16;

/** A corpus folder's documents and records. */
export type Corpus = Omit<CheckedCorpus, 'faults'>;

/**
 * Reads every `.md` and `.txt` file under a folder, and every `.yaml` file as a record, in all its subfolders; skips
 * README.md, names that begin with a dot, and symbolic links.
 *
 * @throws {CorpusError} Something is wrong: the message lists every fault, one a line.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const { faults, ...corpus } = await checkCorpus(folder);
  if (faults.length === 0) return corpus;
  const [first] = faults;
  if (faults.length === 1 && first !== undefined) {
    throw new CorpusError(describeFault({ ...first, remedy: '' }).trimEnd(), first.remedy);
  }
  throw new CorpusError(
    [`The corpus folder ${folder} has ${faults.length} faults:`, ...faults.map(describeFault)].join('\n'),
    'Mend each file as its line says; "muntada corpus check" shows what is left.',
  );
}

/** Like `readCorpus`, but never throws: a folder that cannot be read is a fault too. */
export async function checkCorpus(folder: string): Promise<CheckedCorpus> {
  const faults: FileFault[] = [];
  const paths = await findFiles(folder, '', faults);
  if (paths.length === 0 && faults.length === 0) {
    const remedy = 'Put .md or .txt files into it, or name another folder with --corpus or CORPUS_DIR.';
    faults.push({ file: folder, where: null, problem: noDocuments, remedy });
  }
  const byId = new Map<string, Document>();
  const recordFiles: RecordFile[] = [];
  const unreadNames: string[] = [];
  for (let at = 0; at < paths.length; at += filesAtATime) {
    const batch = paths.slice(at, at + filesAtATime);
    // oxlint-disable-next-line no-await-in-loop -- a bounded number of files is open and in memory at a time.
    const parsed = await Promise.all(batch.map((path) => readFileOfCorpus(folder, path)));
    for (const [i, result] of parsed.entries()) {
      if (!result.ok) {
        faults.push(...result.faults);
        unreadNames.push(basename(batch[i]!).replace(/\.\w+$/u, ''));
      } else if ('file' in result) recordFiles.push(result.file);
      else addById(byId, result.document, faults);
    }
  }
  faults.push(...checkRecords(recordFiles, new Set(documentLinks(byId.values()).keys()), unreadNames));
  // Of two with one id, which is a fault, the first.
  const byRecordId = new Map(recordFiles.toReversed().map((file) => [file.record.id, file]));
  for (const file of byRecordId.values()) for (const document of recordDocuments(file)) addById(byId, document, faults);
  const records = recordFiles.map(({ record }) => record).toSorted((a, b) => compare(a.id, b.id));
  const documents = [...byId.values()].toSorted((a, b) => compare(a.id, b.id));
  faults.push(...checkTranslations(byId));
  return { documents, records, faults: faults.toSorted((a, b) => compare(a.file, b.file)) };
}

/** Relative paths with `/`, in the order of their code units. */
async function findFiles(folder: string, inside: string, faults: FileFault[]): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch((error: unknown) => {
    faults.push(inside === '' ? folderFault(folder, error) : unreadable(inside, error));
    return [];
  });
  const found = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map(async (entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return findFiles(folder, path, faults);
      return entry.isFile() && (isDocumentName(entry.name) || isRecordName(entry.name)) ? [path] : [];
    });
  return (await Promise.all(found)).flat().toSorted(compare);
}

async function readFileOfCorpus(folder: string, path: string): Promise<ParsedDocument | ParsedRecord> {
  try {
    const file = join(folder, path);
    const { size } = await stat(file);
    if (size > maxDocumentBytes) return { ok: false, faults: [tooLarge(path, size)] };
    const bytes = await readFile(file);
    if (!isRecordName(path)) return parseDocument(path, bytes);
    const decoded = decodeText(path, bytes);
    return decoded.ok ? parseRecord(path, decoded.text) : { ok: false, faults: [decoded.fault] };
  } catch (error) {
    return { ok: false, faults: [unreadable(path, error)] };
  }
}

/** Adds a document, unless another one has its id: that is a fault. */
export function addById(byId: Map<string, Document>, document: Document, faults: FileFault[]): void {
  const other = byId.get(document.id);
  if (other === undefined) {
    byId.set(document.id, document);
    return;
  }
  const problem = `its id "${document.id}" is also that of ${other.path}`;
  faults.push({
    file: document.path,
    where: 'id',
    problem,
    remedy: 'Give one of them another "id" in its front matter.',
  });
}

/** Whether a file of a corpus folder is read as a document. */
export function isDocumentName(name: string): boolean {
  return /\.(?:md|txt)$/iu.test(name) && !/^readme\.md$/iu.test(name);
}

function isRecordName(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}

function folderFault(folder: string, error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const another = 'name another folder with --corpus or CORPUS_DIR.';
  const [problem, remedy] =
    code === 'ENOENT'
      ? ['the corpus folder does not exist', `Create it and put documents into it, or ${another}`]
      : code === 'ENOTDIR'
        ? ['the corpus folder is a file, not a folder', `Put the file into a folder, or ${another}`]
        : [`the corpus folder cannot be read (${reasonOf(error)})`, `Allow this user to read it, or ${another}`];
  return { file: folder, where: null, problem, remedy };
}

function unreadable(file: string, error: unknown): FileFault {
  const problem = `it cannot be read (${reasonOf(error)})`;
  return { file, where: null, problem, remedy: 'Allow this user to read it, or move it out of the corpus folder.' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
