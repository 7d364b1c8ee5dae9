import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { DataDirectoryError } from '../foundation/errors.ts';
import { createDataDirectory, unwritable } from './data-directory.ts';

/**
 * A lock is refreshed every second by a main thread that stays free, and counts as left behind after five: as long as
 * that does a killed writer hold up the next one.
 */
const staleMs = 5_000;
const updateMs = 1_000;
const pollMs = 200;

/**
 * Runs an action while no other process writes the data directory; waits for another one to finish.
 *
 * @param action - Told by its signal when the lock is lost: the process slept, and another one took over.
 * @param waitMs - How long to wait for another process, and no less than `staleMs`, or a killed one never gives way.
 * @throws {DataDirectoryError} The directory cannot be created or written, another process keeps it, or took it.
 */
export async function whileLocked<Result>(
  dataFolder: string,
  action: (lost: AbortSignal) => Promise<Result>,
  waitMs = 60_000,
): Promise<Result> {
  await createDataDirectory(dataFolder);
  const controller = new AbortController();
  const retries = Math.ceil(waitMs / pollMs);
  const release = await lock(dataFolder, {
    lockfilePath: lockFolder(dataFolder),
    stale: staleMs,
    update: updateMs,
    retries: { retries, factor: 1, minTimeout: pollMs, maxTimeout: pollMs },
    onCompromised: (error) => controller.abort(taken(dataFolder, error)),
  }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ELOCKED'
      ? kept(dataFolder, waitMs, error)
      : unwritable(dataFolder, error);
  });
  try {
    const result = await action(controller.signal);
    controller.signal.throwIfAborted();
    return result;
  } finally {
    // A lock that was lost, or cannot be removed, is another writer's or will be stale.
    await release().catch(() => undefined);
  }
}

const lockFolder = (dataFolder: string) => join(dataFolder, 'write.lock');

function kept(dataFolder: string, waitMs: number, cause: unknown): DataDirectoryError {
  return new DataDirectoryError(
    `Another process has been writing ${dataFolder} for ${Math.round(waitMs / 1000)} seconds.`,
    'Wait for it to end, or give this one a directory of its own with --data. ' +
      `If there is no such process, delete ${lockFolder(dataFolder)}.`,
    cause,
  );
}

function taken(dataFolder: string, cause: unknown): DataDirectoryError {
  return new DataDirectoryError(
    `Another process began to write ${dataFolder} while this one stood still.`,
    'Start again: the directory holds a whole snapshot, and the other process may have brought it up to date.',
    cause,
  );
}
