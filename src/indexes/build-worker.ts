import { parentPort, workerData } from 'node:worker_threads';
import { OperatorError } from '../foundation/errors.ts';
import { sendError } from '../foundation/sent-error.ts';
import type { BuildMessage } from './build-in-worker.ts';
import { buildCollections, type BuildRequest } from './build-collections.ts';

/** The thread that `buildInWorker` starts: it builds once and ends. */
const post = (message: BuildMessage) => parentPort?.postMessage(message);

try {
  const report = await buildCollections(workerData as BuildRequest, {
    onProgress: (progress) => post({ kind: 'progress', progress }),
    onRebuild: (error) => post({ kind: 'rebuild', error: sendError(error) }),
  });
  post({ kind: 'done', report });
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  post({ kind: 'failed', error: sendError(error) });
}
