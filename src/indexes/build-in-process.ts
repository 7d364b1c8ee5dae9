import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../foundation/project-root.ts';
import { receiveError, type SentError } from '../foundation/sent-error.ts';
import type { BuildReport, BuildRequest } from './build-collections.ts';
import type { BuildObserver, BuildProgress } from './build-snapshot.ts';
import { whileLocked } from './write-lock.ts';

/** What the process says. */
export type BuildMessage =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'rebuild'; readonly error: SentError }
  | { readonly kind: 'done'; readonly report: BuildReport }
  | { readonly kind: 'failed'; readonly error: SentError };

// Always the built file: a process that node starts by itself knows nothing of what vitest does to TypeScript.
const processFile = join(projectRoot, 'dist', 'indexes', 'build-process.js');

/**
 * Builds the snapshots in a process of its own, under the data directory's lock, so that this thread stays free. It is
 * no thread: the native parts of the embedding and of the index, loaded by two threads that come and go, destroy each
 * other's memory.
 *
 * @throws {OperatorError} The same errors as `buildCollections`, and that of the lock.
 */
export function buildInProcess(request: BuildRequest, observer: BuildObserver): Promise<BuildReport> {
  return whileLocked(request.dataFolder, (lost) => runProcess(request, observer, lost));
}

function runProcess(request: BuildRequest, observer: BuildObserver, lost: AbortSignal): Promise<BuildReport> {
  return new Promise((resolve, reject) => {
    const child = fork(processFile, [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (message: BuildMessage) => {
      if (message.kind === 'progress') observer.onProgress(message.progress);
      else if (message.kind === 'rebuild') observer.onRebuild(receiveError(message.error));
      else if (message.kind === 'done') resolve(message.report);
      else reject(receiveError(message.error));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`The indexing process ended early: ${signal ?? code}.`)));
    child.send(request, (error) => error && reject(error));
    lost.addEventListener('abort', () => {
      reject(lost.reason as Error);
      child.kill('SIGKILL');
    });
  });
}
