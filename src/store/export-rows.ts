import { StoreError, reasonOf } from '../foundation/errors.ts';
import type { ExportedRow } from '../moderation/moderation-store.ts';
import type { Change, Engine } from './database.ts';
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
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table] & string)[] };
const names = Object.keys(tables) as (keyof Tables)[];
/** Their values are bytes. */
const byteColumns: ReadonlySet<string> = new Set(['vector']);

/** Every row of every table, as of one moment. */
export function exportRows({ database }: Engine): Promise<ExportedRow[]> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (change) => {
      const all: ExportedRow[] = [];
      for (const table of names) for (const row of await rowsOf(change, table)) all.push({ table, row });
      return all;
    });
}

/**
 * Fills an empty database, all or nothing.
 *
 * @throws {StoreError} It is not empty, or a row does not fit.
 */
export async function importRows(engine: Engine, rows: readonly ExportedRow[]): Promise<void> {
  const { database, place } = engine;
  await database.transaction().execute(async (change) => {
    for (const table of names) {
      const row = await change.selectFrom(table).selectAll().limit(1).executeTakeFirst();
      if (row !== undefined)
        throw new StoreError(
          `The database ${place} is not empty.`,
          'Import into an empty one: name another with --data or DATABASE_URL. What is there stays as it is.',
        );
    }
    for (const [i, { table, row }] of rows.entries()) {
      const unfit = (problem: string, cause?: unknown) =>
        new StoreError(
          `Row ${i + 1} of the export cannot be imported: ${problem}`,
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
    await engine.afterImport(change);
  });
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
