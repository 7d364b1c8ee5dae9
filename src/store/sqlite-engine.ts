import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  Kysely,
  sql,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
} from 'kysely';
import { StoreError } from '../foundation/errors.ts';
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

/** Tables change within a transaction too: a migration that fails, or is killed, leaves nothing of itself. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
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
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
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
    // SQLite's own knows the letters A to Z only.
    file.function('lower', { deterministic: true }, toLowerCase);
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
      const aside = `${target}.new`;
      for (const rest of ['', '-journal']) await rm(`${aside}${rest}`, { force: true });
      await file.backup(aside);
      const copy = new Sqlite(aside);
      copy.pragma('journal_mode = DELETE'); // one file, to be moved and copied
      copy.close();
      await rename(aside, target);
      return target;
    },
    async protectLog() {
      const refuse = `begin select raise(abort, 'events are never rewritten'); end`;
      for (const change of ['update', 'delete'])
        file.exec(`create trigger event_no_${change} before ${change} on event ${refuse}`);
      // "insert or replace" deletes without a delete's trigger.
      file.exec(
        `create trigger event_no_replace before insert on event when exists (select 1 from event
          where seq = new.seq or (answer_id = new.answer_id and step = new.step)) ${refuse}`,
      );
      file.exec(`create trigger reason_no_update before update on event_reason ${refuse}`);
      file.exec(
        `create trigger reason_no_replace before insert on event_reason when exists (select 1 from event_reason
          where seq = new.seq) ${refuse}`,
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
      const [checkpoint] = file.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
      if (checkpoint?.busy !== 0)
        throw new StoreError(
          `What was forgotten is deleted, but its bytes are still in ${path}-wal: another process has been reading it.`,
          'Forget it once more when that process is done, or stop every program that uses the database.',
        );
    },
  };
}

/** Letter by letter: a part of a text stays a part of it. */
function toLowerCase(text: unknown): unknown {
  return typeof text === 'string' ? Array.from(text, (letter) => letter.toLowerCase()).join('') : text;
}
