import { join } from 'node:path';
import { Piscina } from 'piscina';
import { projectRoot } from '../foundation/project-root.ts';
import { receiveError } from '../foundation/sent-error.ts';
import type * as EngineWorker from './engine-worker.ts';
import type { Outcome } from './engine-worker.ts';
import type { Engine } from './engine.ts';
import type { EngineFolders } from './open-engine.ts';

// Always the built file: a worker cannot start from TypeScript in vitest.
const workerFile = join(projectRoot, 'dist', 'engine', 'engine-worker.js');

type Calls = typeof EngineWorker;
type ResultOf<Name extends keyof Calls> =
  Awaited<ReturnType<Calls[Name]>> extends Outcome<infer Result> ? Result : never;

/**
 * Starts an engine in a thread of its own, which takes one question after the other, so that this thread stays free.
 * The snapshots are read with `reload`.
 *
 * @throws {EmbeddingModelError} A model is not there, is damaged, or the hub is out of reach.
 */
export async function startEngine(folders: EngineFolders): Promise<Engine> {
  const thread = new Piscina({
    filename: workerFile,
    workerData: folders,
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Infinity,
    atomics: 'disabled', // between two questions the thread goes on with what it loads
  });
  const call = async <Name extends keyof Calls>(name: Name, request?: unknown): Promise<ResultOf<Name>> => {
    const outcome = (await thread.run(request, { name })) as Outcome<ResultOf<Name>>;
    if (!outcome.ok) throw receiveError(outcome.error);
    return outcome.result;
  };
  const close = () => thread.destroy();
  try {
    return {
      traceMaker: await call('load'),
      trace: (request) => call('trace', request),
      answer: (request) => call('answer', request),
      reload: () => call('reload'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
