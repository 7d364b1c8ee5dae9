import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { StoreError } from '../foundation/errors.ts';
import type { Database, Engine } from './database.ts';
import type { Tables } from './tables.ts';

const mostConnections = 10;
const connectTimeoutMs = 10_000;
const migrationLock = 7_023_164; // any number that nothing else locks in this database
const bigint = 20;

/**
 * A database of PostgreSQL.
 *
 * @param url - `postgres://user:password@host:port/database`
 * @throws Whatever the server or the network says.
 */
export async function openPostgres(url: string): Promise<Engine> {
  const place = printPlace(url);
  const pool = new Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    types: {
      // Times and counts are below 2^53.
      getTypeParser: (type, format) =>
        (type as number) === bigint ? Number : (types.getTypeParser(type, format) as (text: string) => unknown),
    },
  });
  pool.on('error', () => undefined); // an idle connection that broke is replaced by the next query
  // One that breaks while it is used fails its query, and that is said there; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return {
    kind: 'postgres',
    database,
    place,
    types: { bytes: 'bytea', serial: 'bigserial' },
    async whileLocked(action) {
      const client = await pool.connect();
      try {
        await client.query('select pg_advisory_lock($1)', [migrationLock]);
        return await action();
      } finally {
        await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
        client.release();
      }
    },
    backUp: (name) => copyTables(database, `backup_before_${name.replaceAll(/\W/gu, '_')}`),
    async protectLog(change) {
      await sql`create or replace function refuse_event_change() returns trigger language plpgsql as $$ begin raise exception 'events are never rewritten'; end $$`.execute(
        change,
      );
      await sql`create trigger event_no_change before update or delete or truncate on event execute function refuse_event_change()`.execute(
        change,
      );
      await sql`create trigger reason_no_update before update on event_reason execute function refuse_event_change()`.execute(
        change,
      );
    },
    async lockTables(change, names) {
      for (const name of names) await sql`lock table ${sql.id(name)} in access exclusive mode`.execute(change);
    },
    async afterImport(change) {
      await sql`select setval(pg_get_serial_sequence('event', 'seq'), coalesce((select max(seq) from event), 0) + 1, false)`.execute(
        change,
      );
    },
    async wipeDeleted() {
      const { rows } = await sql<{ name: string }>`
        select nspname as name from pg_namespace where nspname like 'backup\\_before\\_%'`.execute(database);
      for (const { name } of rows) await sql`drop schema ${sql.id(name)} cascade`.execute(database);
      await sql`vacuum full member, answer, event_reason, post, gap_wait`.execute(database);
    },
  };
}

/** Copies the tables of this schema into a schema of their own. */
async function copyTables(database: Database, name: string): Promise<string | null> {
  const { rows } = await sql<{ table: string }>`
    select tablename as "table" from pg_tables where schemaname = current_schema()`.execute(database);
  if (!rows.some(({ table }) => table === 'event')) return null;
  await database.transaction().execute(async (change) => {
    await sql`drop schema if exists ${sql.id(name)} cascade`.execute(change);
    await sql`create schema ${sql.id(name)}`.execute(change);
    for (const { table } of rows)
      await sql`create table ${sql.id(name, table)} as table ${sql.id(table)}`.execute(change);
  });
  return `schema ${name}`;
}

/** @throws {StoreError} It is no address. The address itself, which may hold a password, is not said. */
function printPlace(url: string): string {
  if (!URL.canParse(url))
    throw new StoreError(
      'DATABASE_URL is no address of a database.',
      'Write it as postgres://user:password@host:port/database, with "%40" for "@", "%2F" for "/" and "%3A" for ":" in the password.',
    );
  const { host, pathname } = new URL(url);
  return `PostgreSQL ${host}${pathname}`;
}
