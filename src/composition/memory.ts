import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { databaseFile } from '../store/database-file.ts';
import type { OpenedStore } from '../store/open-store.ts';

/**
 * Opens the database of answers and moderation.
 *
 * @throws {StoreError} It cannot be opened, or is of a newer program.
 */
export async function openMemory({ databaseUrl, dataFolder }: Config): Promise<OpenedStore> {
  const { openStore } = await import('../store/open-store.ts');
  return openStore(databaseUrl, dataFolder);
}

/** Opens it as {@link openMemory} does, but where it keeps a thread busy, in one of its own. */
export async function startMemory({ databaseUrl, dataFolder }: Config): Promise<OpenedStore> {
  const { startStore } = await import('../store/start-store.ts');
  return startStore(databaseUrl, dataFolder);
}

/** Whether there is a database already: opening one makes it. A server's is taken to be there. */
export function hasMemory({ databaseUrl, dataFolder }: Config): boolean {
  return databaseUrl !== null || existsSync(databaseFile(dataFolder));
}
