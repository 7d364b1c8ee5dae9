import { parentPort, workerData } from 'node:worker_threads';
import { OperatorError } from '../foundation/errors.ts';
import type { BuildMessage, SentError } from './build-in-worker.ts';
import { buildSnapshot, type BuildRequest } from './build-snapshot.ts';

/** The thread that `buildInWorker` starts: it builds once and ends. */
const post = (message: BuildMessage) => parentPort?.postMessage(message);
const sent = ({ code, message, remedy }: OperatorError): SentError => ({ code, problem: message, remedy });

try {
  const report = await buildSnapshot(workerData as BuildRequest, {
    onProgress: (progress) => post({ kind: 'progress', progress }),
    onRebuild: (error) => post({ kind: 'rebuild', error: sent(error) }),
  });
  post({ kind: 'done', report });
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  post({ kind: 'failed', error: sent(error) });
}
