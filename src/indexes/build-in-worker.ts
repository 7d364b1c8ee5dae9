import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../foundation/project-root.ts';
import { receiveError, type SentError } from '../foundation/sent-error.ts';
import type { BuildReport, BuildRequest } from './build-collections.ts';
import type { BuildObserver, BuildProgress } from './build-snapshot.ts';
import { whileLocked } from './write-lock.ts';

/** What the worker says. */
export type BuildMessage =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'rebuild'; readonly error: SentError }
  | { readonly kind: 'done'; readonly report: BuildReport }
  | { readonly kind: 'failed'; readonly error: SentError };

// Always the built file: a worker cannot start from TypeScript in vitest.
const workerFile = join(projectRoot, 'dist', 'indexes', 'build-worker.js');

/**
 * Builds a snapshot in a thread of its own, under the data directory's lock, so that this thread stays free.
 *
 * @throws {OperatorError} The same errors as `buildCollections`, and that of the lock.
 */
export function buildInWorker(request: BuildRequest, observer: BuildObserver): Promise<BuildReport> {
  return whileLocked(request.dataFolder, (lost) => runWorker(request, observer, lost));
}

function runWorker(request: BuildRequest, observer: BuildObserver, lost: AbortSignal): Promise<BuildReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: request });
    worker.on('message', (message: BuildMessage) => {
      if (message.kind === 'progress') observer.onProgress(message.progress);
      else if (message.kind === 'rebuild') observer.onRebuild(receiveError(message.error));
      else if (message.kind === 'done') resolve(message.report);
      else reject(receiveError(message.error));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The indexing worker ended early with code ${code}.`)));
    lost.addEventListener('abort', () => {
      reject(lost.reason as Error);
      void worker.terminate();
    });
  });
}
