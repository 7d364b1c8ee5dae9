import { reasonOf } from '../foundation/errors.ts';
import { hasShape, isCount, isObject, isText, type Shape } from '../foundation/has-shape.ts';
import { sha256 } from '../foundation/hash.ts';

/** Counts up when the form of the files changes. */
export const snapshotFormat = 4;
/** Counts up when normalisation, tokens, stems, sentences or passages change: older snapshots are rebuilt. */
export const analyserVersion = 6;

/** Every file of a snapshot beside its manifest. */
export const snapshotFiles = [
  'documents.json',
  'records.json',
  'passages.json',
  'lexical.bin',
  'words.bin',
  'vectors.bin',
  'hnsw.bin',
] as const;
export type SnapshotFile = (typeof snapshotFiles)[number];

/** What a snapshot is built from: equal inputs give an equal snapshot. */
export interface SnapshotInputs {
  readonly format: number;
  readonly analyserVersion: number;
  /** Of the vectors. */
  readonly modelId: string;
  readonly dimensions: number;
  /** The embedded model's id: its token table counts the words. */
  readonly tokenTableId: string;
  readonly corpusHash: string;
}

/** What the manifest says of a file. */
export interface FileFacts {
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface Manifest {
  /** Relative to the data directory where they lie in one folder, else absolute. */
  readonly corpusFolder: string;
  readonly inputs: SnapshotInputs;
  readonly documents: number;
  readonly passages: number;
  readonly files: Record<SnapshotFile, FileFacts>;
}

const isPositive = (value: unknown) => isCount(value) && value > 0;
const isFolder = (value: unknown) => isText(value) && value !== '';
const inputsShape: Shape<SnapshotInputs> = {
  format: isCount,
  analyserVersion: isCount,
  modelId: isText,
  dimensions: isPositive,
  tokenTableId: isText,
  corpusHash: isText,
};
const factsShape: Shape<FileFacts> = {
  bytes: isCount,
  sha256: (value) => isText(value) && /^[0-9a-f]{64}$/u.test(value),
};
const filesShape = Object.fromEntries(
  snapshotFiles.map((file) => [file, (value: unknown) => hasShape(value, factsShape)]),
) as unknown as Shape<Manifest['files']>;
const manifestShape: Shape<Manifest> = {
  corpusFolder: isFolder,
  inputs: (value) => hasShape(value, inputsShape),
  documents: isPositive,
  passages: isPositive,
  files: (value) => hasShape(value, filesShape),
};

/** Names the inputs; every file of the snapshot repeats it, so a file of another snapshot is known whatever its hash. */
export function buildIdOf(inputs: SnapshotInputs): string {
  const ordered = Object.entries(inputs).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify(ordered)).slice(0, 32);
}

/** The manifest as its file holds it. */
export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The name of a snapshot's folder: its manifest's hash, so that a changed manifest no longer fits its folder. */
export function snapshotName(manifestText: string): string {
  return sha256(manifestText).slice(0, 16);
}

/** @throws {RangeError} The text is not a manifest, or that of another version of the program. */
export function parseManifest(text: string): Manifest {
  const value = parseJson(text);
  const inputs = isObject(value) && isObject(value['inputs']) ? value['inputs'] : {};
  const { format, analyserVersion: analyser } = inputs;
  if (isCount(format) && isCount(analyser) && (format !== snapshotFormat || analyser !== analyserVersion))
    throw new RangeError('another version of the program made it');
  if (hasShape(value, manifestShape)) return value;
  const fault = Object.entries(manifestShape).find(([key, check]) => !isObject(value) || !check(value[key]));
  throw new RangeError(`its manifest is damaged (${fault?.[0] ?? 'it has unknown parts'})`);
}

/** The corpus folder in a manifest of any version, as it was recorded; `null` where the text has none. */
export function corpusFolderIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const folder = isObject(value) ? value['corpusFolder'] : null;
    return isText(folder) && folder !== '' ? folder : null;
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(`its manifest is no JSON (${reasonOf(error)})`, { cause: error });
  }
}
