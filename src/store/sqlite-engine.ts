import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CompiledQuery, Kysely, sql, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely';
import { whileLocked } from '../indexes/write-lock.ts';
import type { Engine } from './database.ts';
import type { Tables } from './tables.ts';

// Another process may be writing.
const busyTimeoutMs = 10_000;

/** A transaction that will write takes the lock at once: one that first read could not write after another one did. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: Sqlite.Database;
  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database });
  }
}

/**
 * A file of SQLite. Each transaction is on the disk before it is acknowledged (WAL, `synchronous=FULL`), and what is
 * deleted is overwritten.
 *
 * @throws Whatever the file system or SQLite says.
 */
export async function openSqlite(path: string): Promise<Engine> {
  await mkdir(dirname(path), { recursive: true });
  const file = new Sqlite(path, { timeout: busyTimeoutMs });
  try {
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    file.pragma('secure_delete = ON');
    // Fails here and not at the first vote where this is no database, or a damaged one.
    file.prepare('select count(*) from sqlite_schema').get();
  } catch (error) {
    file.close();
    throw error;
  }
  const database = new Kysely<Tables>({ dialect: new ImmediateDialect(file) });
  const backups = join(dirname(path), 'backups');
  return {
    kind: 'sqlite',
    database,
    place: path,
    types: { bytes: 'blob', serial: 'integer' },
    whileLocked: (action) => whileLocked(backups, action),
    async backUp(name) {
      const isNew = file.prepare("select 1 from sqlite_schema where name = 'event'").get() === undefined;
      if (isNew) return null;
      const target = join(backups, `${basename(path, '.db')}-before-${name}.db`);
      await file.backup(target);
      return target;
    },
    async protectLog() {
      for (const change of ['update', 'delete'])
        file.exec(
          `create trigger event_no_${change} before ${change} on event begin select raise(abort, 'events are never rewritten'); end`,
        );
    },
    async lockTables() {
      // Each transaction locks the whole file as it begins.
    },
    async afterImport() {
      // The next number follows the highest by itself.
    },
    async wipeDeleted() {
      if (existsSync(backups))
        for (const name of await readdir(backups))
          if (name.startsWith(`${basename(path, '.db')}-before-`)) await rm(join(backups, name));
      await sql`vacuum`.execute(database);
      file.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}
