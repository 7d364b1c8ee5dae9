import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../src/foundation/project-root.ts';

/** What the built reader made of a data directory. */
export type Outcome =
  | { readonly kind: 'absent' }
  | { readonly kind: 'snapshot'; readonly version: string; readonly fingerprint: string }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly remedy: string | null };

/**
 * Reads data directories, one after the other, in a process of their own; fails where that process ends before it has
 * read them all.
 */
export async function readOutcomes(folders: readonly string[]): Promise<Outcome[]> {
  const reader = join(projectRoot, 'test', 'support', 'fingerprint-snapshots.js');
  const child = spawn(process.execPath, [reader], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => undefined);
  child.stdin.end(folders.map((folder) => `${folder}\n`).join(''));
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = await new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  const lines = Buffer.concat(chunks).toString().split('\n').filter(Boolean);
  expect({ ended, read: lines.length }).toEqual({ ended: 0, read: folders.length });
  return lines.map((line) => JSON.parse(line) as Outcome);
}

/** The fingerprint of everything in a data directory's live snapshot, which must be sound. */
export async function fingerprintOf(folder: string): Promise<string> {
  const [outcome] = await readOutcomes([folder]);
  if (outcome?.kind !== 'snapshot') throw new Error(`No sound snapshot is in ${folder}: ${JSON.stringify(outcome)}`);
  return outcome.fingerprint;
}
