import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../foundation/hash.ts';
import { decodeArrays, type DecodedArrays } from './binary-file.ts';
import { buildIdOf, type Manifest, type SnapshotFile } from './manifest.ts';

/** Reads the files of one snapshot's folder; gives only what its manifest vouches for. */
export interface SnapshotFiles {
  /** @throws {Error} The file is missing, or its size or SHA-256 is another. */
  bytes(file: SnapshotFile): Promise<Buffer>;
  /** @throws {Error} As above, or the file is damaged, or another snapshot's. */
  arrays(file: SnapshotFile): Promise<DecodedArrays>;
  /** @throws {Error} As above. */
  items(file: SnapshotFile): Promise<unknown>;
}

export function openSnapshotFiles(folder: string, manifest: Manifest): SnapshotFiles {
  const buildId = buildIdOf(manifest.inputs);
  const bytes = async (file: SnapshotFile) => {
    const content = await readFile(join(folder, file));
    const facts = manifest.files[file];
    if (content.length !== facts.bytes || sha256(content) !== facts.sha256) throw new RangeError(`${file} is damaged`);
    return content;
  };
  const own = (file: SnapshotFile, found: unknown) => {
    if (found !== buildId) throw new RangeError(`${file} belongs to another snapshot`);
  };
  return {
    bytes,
    async arrays(file) {
      const decoded = decodeArrays(await bytes(file));
      own(file, decoded.buildId);
      return decoded;
    },
    async items(file) {
      const parsed = JSON.parse((await bytes(file)).toString()) as { buildId?: unknown; items?: unknown } | null;
      own(file, parsed?.buildId);
      return parsed?.items;
    },
  };
}
