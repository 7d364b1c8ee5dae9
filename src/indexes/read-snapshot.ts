import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, SnapshotError } from '../foundation/errors.ts';
import { asDocuments, asPassages, asRecords, checkParts, checkTexts } from './check-snapshot.ts';
import { readCurrent, readCurrentFile, recordedFolder, snapshotsFolder } from './data-directory.ts';
import { readVectorIndex } from './hnsw-vector-index.ts';
import { lexicalArraysOf } from './lexical-arrays.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { parseManifest, snapshotName, type Manifest } from './manifest.ts';
import { passageWordsOf } from './passage-words.ts';
import { sentenceTermsOf } from './sentence-terms.ts';
import { openSnapshotFiles, type SnapshotFiles } from './snapshot-files.ts';
import { listCollectionFolders } from './collection-folders.ts';
import type { Snapshot, SnapshotTexts } from './snapshot.ts';

/** A snapshot's name and what its manifest says. */
export interface NamedManifest {
  readonly name: string;
  readonly manifest: Manifest;
}

/**
 * The manifest of the live snapshot; its files are not read.
 *
 * @returns `null` where the data directory has no snapshot yet.
 * @throws {SnapshotError} It is damaged or of another version of the program.
 */
export function readManifest(dataFolder: string): Promise<NamedManifest | null> {
  return unlessSwitched(dataFolder, async (named) => named);
}

/**
 * Reads the live snapshot. Nothing is used before every file's size and SHA-256, and the build that it names, fit.
 *
 * @returns `null` where the data directory has no snapshot yet.
 * @throws {SnapshotError} A file is missing, damaged, or of another snapshot.
 */
export function readSnapshot(dataFolder: string): Promise<Snapshot | null> {
  return unlessSwitched(dataFolder, (named) => load(dataFolder, named));
}

/** Reads of the live snapshot what is shown, as strictly; what only answering needs is left alone. */
export function readTexts(dataFolder: string): Promise<SnapshotTexts | null> {
  return unlessSwitched(dataFolder, async (named) => loadTexts(filesOf(dataFolder, named), named));
}

/**
 * The live snapshots of all collections, by the collection's name; the home's first.
 *
 * @param read - Reads one of a folder.
 * @returns `null` where the data directory has no snapshot yet.
 * @throws {SnapshotError} As `read` does.
 */
export async function readAll<Part extends SnapshotTexts>(
  dataFolder: string,
  read: (folder: string) => Promise<Part | null>,
): Promise<ReadonlyMap<string, Part> | null> {
  const [home, ...others] = await Promise.all((await listCollectionFolders(dataFolder)).map((folder) => read(folder)));
  if (!home) return null;
  const known = others.flatMap((one) => one ?? []).toSorted((a, b) => (a.collection < b.collection ? -1 : 1));
  return new Map([home, ...known].map((one) => [one.collection, one]));
}

const attempts = 3;

/** A failure counts only while the same snapshot is live: the writer removes the ones before. */
async function unlessSwitched<Result>(
  dataFolder: string,
  action: (named: NamedManifest) => Promise<Result>,
): Promise<Result | null> {
  for (let attempt = 1; ; attempt++) {
    const current = await readCurrentFile(dataFolder);
    if (current === 'absent') return null;
    if (current === 'damaged') throw refused('live snapshot', `the file CURRENT in ${dataFolder} does not name it`);
    try {
      return await action(await manifestOf(dataFolder, current.name));
    } catch (error) {
      const isLive = (await readCurrent(dataFolder)) === current.name;
      if (isLive || attempt === attempts) throw refused(`snapshot ${current.name}`, reasonOf(error), error);
    }
  }
}

async function manifestOf(dataFolder: string, name: string): Promise<NamedManifest> {
  const text = await readFile(join(snapshotsFolder(dataFolder), name, 'manifest.json'), 'utf8');
  if (snapshotName(text) !== name) throw new RangeError('its manifest is not the one that the folder is named by');
  return { name, manifest: parseManifest(text) };
}

function filesOf(dataFolder: string, { name, manifest }: NamedManifest): SnapshotFiles {
  return openSnapshotFiles(join(snapshotsFolder(dataFolder), name), manifest);
}

async function loadTexts(files: SnapshotFiles, { name, manifest }: NamedManifest): Promise<SnapshotTexts> {
  const [documents, records, passages] = await Promise.all([
    files.items('documents.json').then(asDocuments),
    files.items('records.json').then(asRecords),
    files.items('passages.json').then(asPassages),
  ]);
  const byId = new Map(documents.map((document) => [document.id, document]));
  // A manifest counts at least one document.
  const texts = { version: name, collection: documents[0]?.collection ?? '', documents: byId, records, passages };
  checkTexts(manifest, texts);
  return texts;
}

async function load(dataFolder: string, named: NamedManifest): Promise<Snapshot> {
  const { name, manifest } = named;
  const files = filesOf(dataFolder, named);
  const [texts, lexical, words, vectors, graph] = await Promise.all([
    loadTexts(files, named),
    files.arrays('lexical.bin'),
    files.arrays('words.bin'),
    files.arrays('vectors.bin'),
    files.bytes('hnsw.bin'),
  ]);
  const matrix = { dimensions: manifest.inputs.dimensions, values: vectors.get('values', 'Float32Array') };
  const grams = createLexicalIndex(lexicalArraysOf(lexical, 'grams'));
  const stems = createLexicalIndex(lexicalArraysOf(lexical, 'stems'));
  const snapshot: Snapshot = {
    ...texts,
    corpusFolder: recordedFolder(dataFolder, manifest.corpusFolder),
    modelId: manifest.inputs.modelId,
    tokenTableId: manifest.inputs.tokenTableId,
    grams,
    stems,
    sentenceTerms: sentenceTermsOf(lexical, { grams, stems }),
    words: passageWordsOf(words),
    vectors: await readVectorIndex(join(snapshotsFolder(dataFolder), name, 'hnsw.bin'), graph, matrix),
  };
  checkParts(manifest, snapshot);
  return snapshot;
}

function refused(what: string, reason: string, cause?: unknown): SnapshotError {
  return new SnapshotError(
    `The ${what} cannot be used: ${reason}.`,
    'Run "npx muntada index --rebuild" to make it anew from the corpus.',
    cause,
  );
}
