import { join } from 'node:path';
import { sha256 } from '../foundation/hash.ts';
import { snapshotsFolder } from './data-directory.ts';
import { readManifest } from './read-snapshot.ts';
import { openSnapshotFiles } from './snapshot-files.ts';

/** How many bytes of a text's SHA-256 name it among the vectors. */
const keyBytes = 16;

/** What names a text's vector: equal texts have equal keys. */
export function vectorKey(text: string): string {
  return sha256(text).slice(0, keyBytes * 2);
}

/** Vectors by the key of the text that was embedded. */
export type VectorsByKey = ReadonlyMap<string, Float32Array>;

/**
 * The vectors of the live snapshot: what need not be embedded again. None where they are damaged, or of another model.
 */
export async function readReusableVectors(
  dataFolder: string,
  model: { readonly id: string; readonly dimensions: number },
): Promise<VectorsByKey> {
  try {
    const current = await readManifest(dataFolder);
    if (current === null) return new Map();
    const { modelId, dimensions } = current.manifest.inputs;
    if (modelId !== model.id || dimensions !== model.dimensions) return new Map();
    const files = openSnapshotFiles(join(snapshotsFolder(dataFolder), current.name), current.manifest);
    const arrays = await files.arrays('vectors.bin');
    const [keys, values] = [arrays.get('keys', 'Uint8Array'), arrays.get('values', 'Float32Array')];
    const hex = Buffer.from(keys.buffer, keys.byteOffset, keys.length).toString('hex');
    const { passages } = current.manifest;
    if (keys.length !== passages * keyBytes || values.length !== passages * dimensions) return new Map();
    return new Map(
      Array.from({ length: passages }, (_, row) => [
        hex.slice(row * keyBytes * 2, (row + 1) * keyBytes * 2),
        values.subarray(row * dimensions, (row + 1) * dimensions),
      ]),
    );
  } catch {
    return new Map(); // nothing is lost but time
  }
}
