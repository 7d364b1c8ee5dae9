import { startThread } from '../foundation/thread.ts';
import type * as EngineWorker from './engine-worker.ts';
import type { Engine } from './engine.ts';
import type { EngineFolders } from './open-engine.ts';

/**
 * Starts an engine in a thread of its own, which takes one question after the other, so that this thread stays free.
 * The snapshots are read with `reload`.
 *
 * @throws {EmbeddingModelError} A model is not there, is damaged, or the hub is out of reach.
 */
export async function startEngine(folders: EngineFolders): Promise<Engine> {
  const thread = startThread<typeof EngineWorker>('engine/engine-worker', folders);
  const close = () => thread.close();
  try {
    return {
      traceMaker: await thread.call('load'),
      trace: (request) => thread.call('trace', request),
      answer: (request) => thread.call('answer', request),
      reload: () => thread.call('reload'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
