import { startThread } from '../foundation/thread.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import { openStore, type OpenedStore } from './open-store.ts';
import type * as StoreWorker from './store-worker.ts';

/**
 * Opens the database as `openStore` does. SQLite, which waits for the disk and for other processes, does so in a thread
 * of its own; whoever is given the store may not hand functions to it.
 *
 * @throws {StoreError} It cannot be opened, or is of a newer program.
 */
export async function startStore(url: string | null, dataFolder: string): Promise<OpenedStore> {
  if (url !== null) return openStore(url, dataFolder); // waits for the network only, which keeps no thread busy
  const thread = startThread<typeof StoreWorker>('store/store-worker', dataFolder);
  const loaded = thread.call('load').catch(async (error: unknown) => {
    await thread.close();
    throw error;
  });
  const { place, migration, methods } = await loaded;
  const calls = methods.map((method) => {
    return [method, (...given: readonly unknown[]) => thread.call('run', { method, given })] as const;
  });
  const store = { ...Object.fromEntries(calls), place } as unknown as ModerationStore;
  const close = async () => {
    await store.close();
    await thread.close();
  };
  return { store: { ...store, close }, migration };
}
