import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/store/database.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { migrations, type Migration } from '../../../src/store/migrations/migrations.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { openPostgres } from '../../../src/store/postgres-engine.ts';
import { openSqlite } from '../../../src/store/sqlite-engine.ts';
import { canStartPostgres, startPostgres, type RunningPostgres } from '../../support/start-postgres.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyAnswer } from '../../support/toy-answer.ts';

/** A place for a database that is not there yet. */
interface Place {
  readonly url: string | null;
  readonly folder: string;
}

const addColumn: Migration = async (database) => {
  await database.schema.alterTable('answer').addColumn('mood', 'text').execute();
};
const failing: Migration = async (database) => {
  await database.schema.createTable('mood').addColumn('name', 'text').execute();
  await sql`update answer set question = 'spoilt'`.execute(database);
  throw new Error('there is no such mood');
};

function openEngine({ url, folder }: Place): Promise<Engine> {
  return url === null ? openSqlite(join(folder, 'muntada.db')) : openPostgres(url);
}

function suite(name: string, newPlace: () => Promise<Place>): void {
  const within = async <Result>(place: Place, action: (engine: Engine) => Promise<Result>) => {
    const engine = await openEngine(place);
    try {
      return await action(engine);
    } finally {
      await engine.database.destroy();
    }
  };
  const filled = async () => {
    const place = await newPlace();
    const { store, migration } = await openStore(place.url, place.folder);
    expect(migration).toEqual({ applied: Object.keys(migrations), backup: null });
    await store.keep(toyAnswer({ id: 'kept', question: 'Who won?' }), null);
    return { place, store };
  };
  /** The questions in the copy that a report or a message names. */
  const questionsIn = (place: Place, backup: string) =>
    within(place, async ({ database, kind }) => {
      if (kind === 'postgres') {
        const copy = sql.id(backup.replace(/^schema /u, ''), 'answer');
        return (await sql<{ question: string }>`select question from ${copy}`.execute(database)).rows;
      }
      const file = new Sqlite(backup, { readonly: true });
      const rows = file.prepare('select question from answer').all();
      file.close();
      return rows;
    });

  describe(`migrations of ${name}`, () => {
    it('are applied once each, also where many start at once', async () => {
      const place = await newPlace();
      const opened = await Promise.all(Array.from({ length: 6 }, () => openStore(place.url, place.folder)));
      expect(opened.flatMap(({ migration }) => migration.applied)).toEqual(Object.keys(migrations));
      const next = { ...migrations, '9002-mood': addColumn };
      const applied = await Promise.all(
        opened.map(() => within(place, async (engine) => (await migrate(engine, next)).applied)),
      );
      expect(applied.flat()).toEqual(['9002-mood']);
      await Promise.all(opened.map(({ store }) => store.close()));
    });

    it('come after a copy that holds the rows from before', async () => {
      const { place, store } = await filled();
      const wipe: Migration = async (database) => void (await sql`update answer set question = null`.execute(database));
      const { backup } = await within(place, (engine) => migrate(engine, { ...migrations, '9002-wipe': wipe }));
      expect((await store.find('kept'))?.kept.question).toBeNull();
      expect(await questionsIn(place, backup!)).toEqual([{ question: 'Who won?' }]);
      // One file, without a second one that it needs.
      const files = place.url === null ? await readdir(join(place.folder, 'backups')) : [];
      expect(files.filter((file) => file.startsWith('muntada') && file !== basename(backup!))).toEqual([]);
      await store.close();
    });

    it('leave everything as it was where one fails, and say where the copy is', async () => {
      const { place, store } = await filled();
      const before = await store.exportRows();
      const unlucky = { ...migrations, '9002-mood': addColumn, '9003-fails': failing };
      const attempt = () => within(place, (engine) => migrate(engine, unlucky));
      const error = await attempt().catch((reason: unknown) => reason as Error & { remedy: string });
      expect(error).toMatchObject({ name: 'StoreError', message: expect.stringContaining('there is no such mood') });
      const backup = /copy from before is at (.+?)\. /u.exec((error as { remedy: string }).remedy)?.[1];
      expect(await questionsIn(place, backup!)).toEqual([{ question: 'Who won?' }]);
      expect(await store.exportRows()).toEqual(before);
      // Once more, and then one that works: the copy is replaced.
      await expect(attempt()).rejects.toMatchObject({ name: 'StoreError' });
      const mended = { ...migrations, '9002-mood': addColumn };
      expect(await within(place, (engine) => migrate(engine, mended))).toMatchObject({ applied: ['9002-mood'] });
      await store.close();
    });

    it('of a newer program are refused, and nothing is changed', async () => {
      const { place, store } = await filled();
      await within(place, (engine) => migrate(engine, { ...migrations, '0099-future': addColumn }));
      await expect(openStore(place.url, place.folder)).rejects.toMatchObject({
        name: 'StoreError',
        message: expect.stringContaining('is of a newer program: it holds the migration "0099-future"'),
        remedy: expect.stringContaining('Run that program'),
      });
      expect((await store.find('kept'))?.kept.question).toBe('Who won?');
      await store.close();
    });
  });

  describe(`the log of ${name}`, () => {
    const changes = [
      `update event set kind = 'verify'`,
      `delete from event`,
      `insert into event (seq, at, server, kind, role, detail) values (1, 1, 's', 'ask', 'system', '{}') on conflict (seq) do update set kind = 'hide'`,
      `update event_reason set reason = 'another'`,
    ];
    const own = {
      sqlite: [
        `insert or replace into event (seq, at, server, kind, role, detail) values (1, 1, 's', 'ask', 'system', '{}')`,
        `replace into event (at, server, answer_id, step, kind, role, detail) values (1, 's', 'kept', 1, 'hide', 'moderator', '{}')`,
        `replace into event_reason (seq, reason) values (2, 'another')`,
        `update or replace event set seq = 1 where seq = 2`,
      ],
      postgres: [`truncate event cascade`, `truncate event, event_reason`],
    };

    it('cannot be rewritten, whatever is said to the database', async () => {
      const { place, store } = await filled();
      await store.apply('kept', verify, null);
      const before = await store.audit({});
      expect(before).toMatchObject([{ reason: 'I was there' }, {}]);
      await within(place, async ({ database, kind }) => {
        for (const change of [...changes, ...own[kind]])
          await expect(sql.raw(change).execute(database)).rejects.toThrow('events are never rewritten');
      });
      expect(await store.audit({})).toEqual(before);
      await store.close();
    });
  });
}

const verify = {
  action: { kind: 'verify' },
  by: { role: 'moderator', key: 'm' },
  at: 2,
  reason: 'I was there',
} as const;

suite('SQLite', async () => ({ url: null, folder: await temporaryFolder('migrate') }));

describe.skipIf(!canStartPostgres)('on a server of its own (skipped where PostgreSQL is missing)', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  suite('PostgreSQL', async () => ({ url: postgres.createDatabase(), folder: '/nowhere' }));
});
