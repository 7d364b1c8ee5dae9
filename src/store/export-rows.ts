import type { Kysely } from 'kysely';
import { StoreError, reasonOf } from '../foundation/errors.ts';
import type { BackUpRows, ExportedRow } from '../moderation/moderation-store.ts';
import type { Change, Engine } from './database.ts';
import { migrations } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

/** The tables, those that others point to first, with what their rows are ordered by. */
const tables = {
  member: ['member_key'],
  server_settings: ['server'],
  gap: ['id'],
  answer: ['id'],
  answer_case: ['answer_id'],
  vote: ['answer_id', 'member_key'],
  event: ['seq'],
  event_reason: ['seq'],
  post: ['message_id'],
  gap_wait: ['gap_id', 'member_key'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table] & string)[] };
const names = Object.keys(tables) as (keyof Tables)[];
/** Their values are bytes. */
const byteColumns: ReadonlySet<string> = new Set(['vector']);

/** Every row of every table, as of one moment. */
export function exportRows({ database }: Engine): Promise<ExportedRow[]> {
  return database.transaction().setIsolationLevel('repeatable read').execute(allRows);
}

/**
 * Fills a database, all or nothing.
 *
 * @param backUp - Given what is there before that is replaced; without it the database must be empty.
 * @throws {StoreError} It is not empty, or a row does not fit.
 */
export async function importRows(engine: Engine, rows: readonly ExportedRow[], backUp?: BackUpRows): Promise<void> {
  await engine.database.transaction().execute(async (change) => {
    if (backUp) await replaceTables(change, engine, backUp);
    else await refuseFilled(change, engine);
    for (const [i, row] of rows.entries()) await importRow(change, row, i + 2);
    await engine.afterImport(change);
  });
}

/** The log refuses that its lines are deleted, so that the tables go as a whole, and are made again. */
async function replaceTables(change: Change, engine: Engine, backUp: BackUpRows): Promise<void> {
  await engine.lockTables(change, names);
  await backUp(await allRows(change));
  for (const table of names.toReversed()) await change.schema.dropTable(table).execute();
  for (const create of Object.values(migrations)) await create(change as unknown as Kysely<unknown>, engine);
}

async function refuseFilled(change: Change, { place }: Engine): Promise<void> {
  for (const table of names) {
    const row = await change.selectFrom(table).selectAll().limit(1).executeTakeFirst();
    if (row !== undefined)
      throw new StoreError(
        `The database ${place} is not empty.`,
        'Import into an empty one: name another with --data or DATABASE_URL. What is there stays as it is.',
      );
  }
}

/** @param line - Of the row in the file that an export is written to, whose first line is its head. */
async function importRow(change: Change, { table, row }: ExportedRow, line: number): Promise<void> {
  const unfit = (problem: string, cause?: unknown) =>
    new StoreError(
      `Line ${line} of the export cannot be imported: ${problem}`,
      'Nothing was imported. Use the file as "muntada export" wrote it, with a program at least as new.',
      cause,
    );
  if (!isTable(table)) throw unfit(`there is no table "${table}".`);
  await change
    .insertInto(table)
    .values(fromExport(row) as never)
    .execute()
    .catch((error: unknown) => {
      throw unfit(reasonOf(error), error);
    });
}

async function allRows(change: Change): Promise<ExportedRow[]> {
  const all: ExportedRow[] = [];
  for (const table of names) for (const row of await rowsOf(change, table)) all.push({ table, row });
  return all;
}

async function rowsOf(change: Change, table: keyof Tables): Promise<ExportedRow['row'][]> {
  const ordered = tables[table].reduce(
    (query, column) => query.orderBy(column as never),
    change.selectFrom(table).selectAll(),
  );
  const rows = await ordered.execute();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString('base64') : value]),
    ),
  );
}

function fromExport(row: ExportedRow['row']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      byteColumns.has(name) && typeof value === 'string' ? Buffer.from(value, 'base64') : value,
    ]),
  );
}

function isTable(name: string): name is keyof Tables {
  return Object.hasOwn(tables, name);
}
