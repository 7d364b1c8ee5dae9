import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { snapshotsFolder } from '../../src/indexes/data-directory.ts';
import { snapshotFiles, snapshotName, type Manifest, type SnapshotFile } from '../../src/indexes/manifest.ts';
import { sha256 } from '../../src/foundation/hash.ts';
import type { Random } from './random.ts';

/** A data directory with a live snapshot and, beside it, the one before of another corpus. */
export interface Victim {
  readonly data: string;
  /** The name of the live snapshot. */
  readonly live: string;
  /** The name of the one before. */
  readonly other: string;
}

export const damagedFiles = [...snapshotFiles, 'manifest.json', 'CURRENT'] as const;
export type DamagedFile = (typeof damagedFiles)[number];

/** Where a file lies; the live snapshot's unless another is named. */
export function pathOf({ data, live }: Victim, file: DamagedFile, snapshot = live): string {
  return file === 'CURRENT' ? join(data, file) : join(snapshotsFolder(data), snapshot, file);
}

async function edit(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(path, change(await readFile(path)));
}

/** What happens to one file, as disks, crashes and hands do it. */
export const damages = {
  delete: (path: string) => rm(path),
  empty: (path: string) => writeFile(path, ''),
  truncate: (path: string, random: Random) => edit(path, (bytes) => bytes.subarray(0, random.below(bytes.length))),
  extend: (path: string, random: Random) =>
    edit(path, (bytes) => Buffer.concat([bytes, Buffer.from([1 + random.below(255)])])),
  'flip a bit': (path: string, random: Random) =>
    edit(path, (bytes) => {
      bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
      return bytes;
    }),
  'zero the end': (path: string, random: Random) => edit(path, (bytes) => bytes.fill(0, random.below(bytes.length))),
  'fill with noise': (path: string, random: Random) =>
    edit(path, (bytes) => bytes.map(() => random.below(256)) as Buffer),
  'put a folder there': async (path: string) => {
    await rm(path);
    await mkdir(path);
  },
} satisfies Record<string, (path: string, random: Random) => Promise<unknown>>;

/** Puts the other snapshot's files into the live one's folder. */
export async function exchange(victim: Victim, files: readonly (SnapshotFile | 'manifest.json')[]): Promise<void> {
  for (const file of files) await cp(pathOf(victim, file, victim.other), pathOf(victim, file));
}

/** Corrects sizes and hashes in the live snapshot's manifest, so that it vouches for what lies beside it. */
export async function forgeManifest(victim: Victim): Promise<void> {
  const path = pathOf(victim, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  for (const file of snapshotFiles) {
    const bytes = await readFile(pathOf(victim, file));
    manifest.files[file] = { bytes: bytes.length, sha256: sha256(bytes) };
  }
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Renames the live snapshot's folder as its manifest demands, and lets CURRENT name it. */
export async function forgeName(victim: Victim): Promise<void> {
  const name = snapshotName(await readFile(pathOf(victim, 'manifest.json'), 'utf8'));
  const folder = join(snapshotsFolder(victim.data), name);
  if (name !== victim.live && existsSync(folder)) await rm(folder, { recursive: true });
  await rename(join(snapshotsFolder(victim.data), victim.live), folder);
  await writeFile(pathOf(victim, 'CURRENT'), `${name}\n`);
}
