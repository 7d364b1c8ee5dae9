import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, SnapshotError } from '../foundation/errors.ts';
import { asDocuments, asPassages, asRecords, checkParts } from './check-snapshot.ts';
import { readCurrent, readCurrentFile, recordedFolder, snapshotsFolder } from './data-directory.ts';
import { readVectorIndex } from './hnsw-vector-index.ts';
import { lexicalArraysOf } from './lexical-arrays.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { parseManifest, snapshotName, type Manifest } from './manifest.ts';
import { passageWordsOf } from './passage-words.ts';
import { sentenceTermsOf } from './sentence-terms.ts';
import { openSnapshotFiles } from './snapshot-files.ts';
import type { Snapshot } from './snapshot.ts';

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

async function load(dataFolder: string, { name, manifest }: NamedManifest): Promise<Snapshot> {
  const folder = join(snapshotsFolder(dataFolder), name);
  const files = openSnapshotFiles(folder, manifest);
  const [documents, records, passages, lexical, words, vectors, graph] = await Promise.all([
    files.items('documents.json').then(asDocuments),
    files.items('records.json').then(asRecords),
    files.items('passages.json').then(asPassages),
    files.arrays('lexical.bin'),
    files.arrays('words.bin'),
    files.arrays('vectors.bin'),
    files.bytes('hnsw.bin'),
  ]);
  const matrix = { dimensions: manifest.inputs.dimensions, values: vectors.get('values', 'Float32Array') };
  const grams = createLexicalIndex(lexicalArraysOf(lexical, 'grams'));
  const stems = createLexicalIndex(lexicalArraysOf(lexical, 'stems'));
  const snapshot: Snapshot = {
    version: name,
    corpusFolder: recordedFolder(dataFolder, manifest.corpusFolder),
    modelId: manifest.inputs.modelId,
    tokenTableId: manifest.inputs.tokenTableId,
    documents: new Map(documents.map((document) => [document.id, document])),
    records,
    passages,
    grams,
    stems,
    sentenceTerms: sentenceTermsOf(lexical, { grams, stems }),
    words: passageWordsOf(words),
    vectors: await readVectorIndex(join(folder, 'hnsw.bin'), graph, matrix),
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
