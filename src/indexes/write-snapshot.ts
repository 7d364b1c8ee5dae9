import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DataDirectoryError } from '../foundation/errors.ts';
import { sha256 } from '../foundation/hash.ts';
import {
  asidePrefix,
  createDataDirectory,
  readCurrent,
  snapshotsFolder,
  syncFolder,
  unwritable,
  writeCurrent,
  writeDurably,
} from './data-directory.ts';
import { printManifest, snapshotFiles, snapshotName, type Manifest, type SnapshotFile } from './manifest.ts';

/** Everything that a snapshot's folder will hold. */
export interface SnapshotContents {
  readonly manifest: Omit<Manifest, 'files'>;
  /** All files but the graph. */
  readonly files: Readonly<Record<Exclude<SnapshotFile, 'hnsw.bin'>, Uint8Array>>;
  /** The native index writes its own file. Throws when the file is not whole afterwards. */
  writeGraph(path: string): Promise<void>;
}

type Facts = Manifest['files'];

/**
 * Writes a snapshot aside, reads every file back, then makes it the live one. The caller holds the lock. Killed at any
 * instant, the old snapshot or the new one is live, whole.
 *
 * @returns The name of the snapshot.
 * @throws {DataDirectoryError} The directory cannot be written, or what was read back differs from what was written,
 *   as on a full disk. The snapshot before stays.
 */
export async function writeSnapshot(dataFolder: string, contents: SnapshotContents): Promise<string> {
  await createDataDirectory(dataFolder);
  let aside: string | null = null;
  try {
    aside = await mkdtemp(join(snapshotsFolder(dataFolder), asidePrefix));
    const files = await writeFiles(aside, contents);
    const manifest = printManifest({ ...contents.manifest, files });
    await writeDurably(join(aside, 'manifest.json'), Buffer.from(manifest));
    await syncFolder(aside);
    return await publish(dataFolder, aside, snapshotName(manifest), files);
  } catch (error) {
    if (aside !== null) await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw unwritable(dataFolder, error);
  }
}

async function writeFiles(aside: string, contents: SnapshotContents): Promise<Facts> {
  const { files } = contents;
  for (const [file, bytes] of Object.entries(files)) await writeDurably(join(aside, file), bytes);
  const graph = join(aside, 'hnsw.bin');
  await contents.writeGraph(graph).catch((error: unknown) => {
    throw cutOff(graph, error);
  });
  await syncFolder(graph);
  const facts = snapshotFiles.map(async (file) => {
    const bytes = await readFile(join(aside, file));
    const hash = sha256(bytes);
    if (file !== 'hnsw.bin' && hash !== sha256(files[file])) throw cutOff(join(aside, file));
    return [file, { bytes: bytes.length, sha256: hash }] as const;
  });
  return Object.fromEntries(await Promise.all(facts)) as Facts;
}

async function publish(dataFolder: string, aside: string, name: string, files: Facts): Promise<string> {
  const snapshots = snapshotsFolder(dataFolder);
  const previous = await readCurrent(dataFolder);
  if (await isWhole(join(snapshots, name), files)) await rm(aside, { recursive: true });
  else {
    // A damaged one of that name only steps aside, which takes an instant; it is removed with the others.
    await rename(join(snapshots, name), `${aside}-damaged`).catch(ignoreMissing);
    await rename(aside, join(snapshots, name));
  }
  await syncFolder(snapshots);
  await writeCurrent(dataFolder, name);
  await removeOthers(snapshots, [name, previous]);
  return name;
}

/** Whether the same snapshot is there already: replacing the live one would leave an instant without any. */
async function isWhole(folder: string, files: Facts): Promise<boolean> {
  const checks = snapshotFiles.map(async (file) => {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    return bytes !== null && sha256(bytes) === files[file].sha256;
  });
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  return (await Promise.all(checks)).every(Boolean) && snapshotName(manifest) === basename(folder);
}

/** The one before stays: another process may be reading it at this moment. */
async function removeOthers(snapshots: string, kept: readonly (string | null)[]): Promise<void> {
  for (const name of await readdir(snapshots))
    if (!kept.includes(name)) await rm(join(snapshots, name), { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

function cutOff(path: string, cause?: unknown): DataDirectoryError {
  return new DataDirectoryError(
    `${path} was not written whole.`,
    'Free some space on the disk and start again; the snapshot before is untouched.',
    cause,
  );
}
