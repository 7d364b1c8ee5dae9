import { Migrator, type Kysely } from 'kysely';
import { reasonOf, StoreError } from '../foundation/errors.ts';
import type { Engine } from './database.ts';
import { migrations, type Migration } from './migrations/migrations.ts';

/** What a migration did. */
export interface MigrationReport {
  readonly applied: readonly string[];
  /** Where the database was copied to before, for people; `null` where there was nothing to copy. */
  readonly backup: string | null;
}

/**
 * Brings the tables up to date, forward only, one process at a time, after a backup.
 *
 * @throws {StoreError} The database is of a newer program, or a migration failed: then the tables are as before.
 */
export async function migrate(
  engine: Engine,
  known: Readonly<Record<string, Migration>> = migrations,
): Promise<MigrationReport> {
  const migrator = new Migrator({
    db: engine.database,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(known).map(([name, up]) => [name, { up: (db) => up(db, engine) }])),
    },
  });
  if ((await pendingOf(migrator, engine)).length === 0) return { applied: [], backup: null };
  return engine.whileLocked(async () => {
    const pending = await pendingOf(migrator, engine);
    const [first] = pending;
    if (first === undefined) return { applied: [], backup: null };
    const backup = await engine.backUp(first);
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return { applied: pending, backup };
    const kept = backup === null ? '' : ` A copy from before is at ${backup}.`;
    throw new StoreError(
      `The database ${engine.place} could not be brought up to date: ${reasonOf(error)}`,
      `Nothing was changed.${kept} Report this with these lines.`,
      error,
    );
  });
}

async function pendingOf(migrator: Migrator, { place, database }: Engine): Promise<string[]> {
  const [all, tables] = await Promise.all([
    migrator.getMigrations(),
    database.introspection.getTables({ withInternalKyselyTables: true }),
  ]);
  const known = new Set(all.map(({ name }) => name));
  if (tables.some(({ name }) => name === 'kysely_migration')) {
    const rows = await (database as unknown as MigratedDatabase)
      .selectFrom('kysely_migration')
      .select('name')
      .execute();
    const newer = rows.find(({ name }) => !known.has(name));
    if (newer)
      throw new StoreError(
        `The database ${place} is of a newer program: it holds the migration "${newer.name}".`,
        'Run that program, or a newer one, or use another database with DATABASE_URL or --data.',
      );
  }
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

type MigratedDatabase = Kysely<{ readonly kysely_migration: { readonly name: string } }>;
