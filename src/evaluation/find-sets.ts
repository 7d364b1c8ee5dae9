import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, reasonOf } from '../foundation/errors.ts';
import { isObject } from '../foundation/has-shape.ts';
import { languages } from '../language/language.ts';
import { readLines } from './read-lines.ts';
import type { RetrievalFiles } from './read-retrieval-set.ts';

/** A set in one file. */
export interface FileSet {
  readonly kind: 'questions' | 'bitext' | 'similarity';
  /** The file's name without extension. */
  readonly name: string;
  readonly path: string;
}

/** A set as it lies on the disk. */
export type FoundSet = FileSet | ({ readonly kind: 'retrieval' } & RetrievalFiles);

/**
 * Finds the sets that a path means: a folder's, a file's, or those of a prefix such as `folder/name` for
 * `folder/name.passages.jsonl` and `folder/name.queries.jsonl`.
 *
 * @returns Sorted by name.
 * @throws {InputError} There are none, or files that are no set: all of them are named.
 */
export async function findSets(path: string): Promise<FoundSet[]> {
  const full = resolve(path);
  const facts = await stat(full).catch(() => null);
  const folder = facts?.isDirectory() ? full : dirname(full);
  const names = await listFiles(folder);
  const { sets, halves } = findRetrievalSets(folder, names);
  if (facts?.isDirectory()) return findAll(folder, names, sets, halves);
  const own = sets.filter(
    ({ name, passages, queries, qrels }) =>
      [passages, queries, ...qrels].includes(full) || (facts === null && name === basename(full)),
  );
  if (own.length > 0) return own;
  if (facts === null) throw notThere(path);
  const half = halves.find((one) => one.startsWith(`${basename(full)}:`));
  const found = half ?? (await recognize(full));
  if (typeof found === 'string') throw refused(path, [found]);
  return [found];
}

async function findAll(
  folder: string,
  names: readonly string[],
  sets: readonly FoundSet[],
  halves: readonly string[],
): Promise<FoundSet[]> {
  const single = names.filter((name) => name.endsWith('.jsonl') && !partOfSet.test(name));
  const files = await Promise.all(single.map((name) => recognize(join(folder, name))));
  const faults = [...halves, ...files.filter((file) => typeof file === 'string')];
  if (faults.length > 0) throw refused(folder, faults);
  const found = [...sets, ...files.filter((file) => typeof file !== 'string')];
  if (found.length === 0) throw refused(folder, ['it holds no .jsonl files']);
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const partOfSet = /^(?:(.+)\.)?(passages|corpus|queries)\.jsonl$/u;

type RetrievalSets = readonly Extract<FoundSet, { kind: 'retrieval' }>[];

/** Passages and queries by their names, and what is wrong with those that lie alone. */
function findRetrievalSets(folder: string, names: readonly string[]): { sets: RetrievalSets; halves: string[] } {
  const prefixes = new Set(names.flatMap((name) => (partOfSet.test(name) ? [partOfSet.exec(name)![1] ?? ''] : [])));
  const halves: string[] = [];
  const sets = [...prefixes].flatMap((prefix) => {
    const dot = prefix === '' ? '' : `${prefix}.`;
    const passages = [`${dot}passages.jsonl`, `${dot}corpus.jsonl`].find((name) => names.includes(name));
    const queries = `${dot}queries.jsonl`;
    if (passages === undefined) halves.push(`${queries}: there is no ${dot}passages.jsonl beside it`);
    else if (!names.includes(queries)) halves.push(`${passages}: there is no ${queries} beside it`);
    if (passages === undefined || !names.includes(queries)) return [];
    const qrels = names.filter(
      (name) => name === `${dot}qrels.tsv` || (prefix === '' && /^qrels\/[^/]+\.tsv$/u.test(name)),
    );
    const at = (name: string) => join(folder, name);
    const name = prefix === '' ? basename(folder) : prefix;
    return [{ kind: 'retrieval' as const, name, passages: at(passages), queries: at(queries), qrels: qrels.map(at) }];
  });
  return { sets, halves };
}

/** A folder's files, and those of its folder `qrels`. */
async function listFiles(folder: string): Promise<string[]> {
  const list = async (path: string) => (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted();
  const names = await list(folder).catch((error: unknown) => {
    throw new InputError(`${folder} cannot be read: ${reasonOf(error)}`, 'Name a folder or a file.', error);
  });
  const judgments = names.includes('qrels') ? await list(join(folder, 'qrels')).catch(() => []) : [];
  return [...names, ...judgments.map((name) => `qrels/${name}`)];
}

/** What a file's first object says that it is; else what is wrong with the file. */
async function recognize(path: string): Promise<FileSet | string> {
  const file = basename(path);
  const name = file.replace(/\.[^.]*$/u, '');
  const keys = (await readLines(path)).map(({ value }) => keysOf(value)).find((found) => found !== null);
  if (!keys) return `${file}: no line of it is a JSON object`;
  const has = (...wanted: readonly string[]) => wanted.every((key) => keys.includes(key));
  if (has('s1', 's2', 'score')) return { kind: 'similarity', name, path };
  if (languages.filter((language) => has(language)).length >= 2) return { kind: 'bitext', name, path };
  if (has('question')) return { kind: 'questions', name, path };
  return `${file}: its fields (${keys.join(', ')}) are those of no kind of set`;
}

function keysOf(json: string): string[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? Object.keys(value) : null;
  } catch {
    return null;
  }
}

function notThere(path: string): InputError {
  return new InputError(
    `${path} is neither a folder, nor a file, nor the beginning of the names of passages and queries.`,
    'Name a .jsonl file or a folder of them; docs/evaluate.md has the forms.',
  );
}

function refused(path: string, faults: readonly string[]): InputError {
  return new InputError(
    `${path} cannot be evaluated:\n${faults.join('\n')}`,
    'Mend, add or take away these files; docs/evaluate.md has the forms.',
  );
}
