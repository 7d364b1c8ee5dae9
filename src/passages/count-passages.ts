import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Document } from '../corpus/document.ts';
import { projectRoot } from '../foundation/project-root.ts';

// Always the built file: a worker cannot start from TypeScript in vitest.
const workerFile = join(projectRoot, 'dist', 'passages', 'count-worker.js');

/** How many passages a document has, counted in a thread of its own: a long document would hold this one up. */
export async function countPassages(document: Document): Promise<number> {
  const worker = new Worker(workerFile, { workerData: document });
  const [count] = (await once(worker, 'message')) as [number];
  return count;
}
