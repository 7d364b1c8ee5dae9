import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { InputError, reasonOf } from '../foundation/errors.ts';

/**
 * Writes a file that is there whole or not at all: aside first, and under its name once the disk has it. Only its owner
 * may read it, as exports hold who asked what.
 *
 * @throws {InputError} It cannot be written.
 */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}.new`;
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      for (const batch of inBatches(pieces)) await file.writeFile(batch);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw new InputError(
      `The file ${path} cannot be written: ${reasonOf(error)}`,
      'Name a file in a folder that is there, can be written, and has room.',
      error,
    );
  }
}

const batchLength = 1_000_000;

function* inBatches(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < batchLength) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}
