import { OperatorError } from '../foundation/errors.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import { databaseFile } from './database-file.ts';
import { migrate, type MigrationReport } from './migrate.ts';
import { createSqlModerationStore, storeError } from './sql-moderation-store.ts';

export interface OpenedStore {
  readonly store: ModerationStore;
  readonly migration: MigrationReport;
}

/**
 * Opens the database of answers and moderation and brings its tables up to date.
 *
 * @param url - `postgres://…`, or `null`: the file `muntada.db` in the data directory.
 * @throws {StoreError} It cannot be opened, or is of a newer program.
 */
export async function openStore(url: string | null, dataFolder: string): Promise<OpenedStore> {
  const path = databaseFile(dataFolder);
  try {
    const engine =
      url === null
        ? await (await import('./sqlite-engine.ts')).openSqlite(path)
        : await (await import('./postgres-engine.ts')).openPostgres(url);
    const migration = await migrate(engine).catch(async (error: unknown) => {
      await engine.database.destroy();
      throw error;
    });
    return { store: createSqlModerationStore(engine), migration };
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw storeError(url === null ? path : 'that DATABASE_URL names', error);
  }
}
