import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type Change = Transaction<Tables>;

/** What the two databases do in different ways. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly database: Database;
  /** The database, for people: a path, or a server without its password. */
  readonly place: string;
  /** The type of bytes, of a number that counts itself up, and of a time. */
  readonly types: { readonly bytes: 'blob' | 'bytea'; readonly serial: 'integer' | 'bigserial' };
  /** Runs an action while no other process migrates this database. */
  whileLocked<Result>(action: () => Promise<Result>): Promise<Result>;
  /** Copies all there is before a migration. @returns Where to, for people; `null` where there is nothing yet. */
  backUp(name: string): Promise<string | null>;
  /** Makes the event table refuse changes. */
  protectLog(database: Kysely<unknown>): Promise<void>;
  /** Keeps others from reading and writing tables until the transaction ends. */
  lockTables(change: Change, names: readonly string[]): Promise<void>;
  /** Lets the numbers of events go on after the highest. */
  afterImport(change: Change): Promise<void>;
  /** Takes what was deleted out of the database's files. */
  wipeDeleted(): Promise<void>;
}
