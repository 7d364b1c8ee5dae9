import { join } from 'node:path';

/** The file of SQLite in a data directory. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'muntada.db');
}
