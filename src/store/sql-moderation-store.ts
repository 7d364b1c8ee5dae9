import { StoreError, OperatorError, reasonOf } from '../foundation/errors.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import { checkViews } from './check-views.ts';
import type { Engine } from './database.ts';
import { exportRows, importRows } from './export-rows.ts';
import { readFigures } from './figures.ts';
import { closeGap, readGaps } from './gaps.ts';
import { anonymiseBefore, dataOf, forgetMember, memberKey, namedMembers } from './members.ts';
import { countCases, listCases, readCase, readReusable } from './read-cases.ts';
import { readEvents, readRevision } from './read-events.ts';
import { readSettings, writeSettings } from './server-settings.ts';
import { storable } from './storable.ts';
import { castVote, claimCase, releaseCase } from './votes.ts';
import { keepAnswer, noteReuse } from './write-answers.ts';
import { applyStep } from './write-steps.ts';

/** The store on either database; its tables are up to date. */
export function createSqlModerationStore(engine: Engine): ModerationStore {
  const { database, place } = engine;
  return withStoreErrors(
    {
      place,
      keep: (answer, gapId) => keepAnswer(database, answer, gapId),
      find: (id) => readCase(database, id),
      list: (filter) => listCases(database, filter),
      count: (filter) => countCases(database, filter),
      reusable: (scope) => readReusable(database, scope),
      noteReuse: (id, similarity, at) => noteReuse(database, id, similarity, at),
      revision: () => readRevision(database),
      vote: (id, key, value, at) => castVote(database, id, key, value, at),
      apply: (id, event, seen) => applyStep(database, id, event, seen),
      claim: (id, key, until, at) => claimCase(database, id, key, until, at),
      release: (id, key, at) => releaseCase(database, id, key, at),
      gaps: (filter) => readGaps(database, filter),
      closeGap: (id, at) => closeGap(database, id, at),
      audit: (filter) => readEvents(database, filter),
      figures: (server, since) => readFigures(database, server, since),
      settings: (server) => readSettings(database, server),
      saveSettings: (server, settings, by, at) => writeSettings(database, server, settings, by, at),
      async servers() {
        const rows = await database
          .selectFrom('answer')
          .select('server')
          .distinct()
          .union(database.selectFrom('server_settings').select('server'))
          .execute();
        return rows.map(({ server }) => server).toSorted();
      },
      memberKey: (server, userId) => memberKey(database, server, userId),
      members: (keys) => namedMembers(database, keys),
      dataOf: (userId) => dataOf(database, userId),
      async forget(userId, at) {
        const count = await forgetMember(database, userId, at);
        await engine.wipeDeleted();
        return count;
      },
      anonymise: (server, before, at) => anonymiseBefore(database, server, before, at),
      exportRows: () => exportRows(engine),
      importRows: (rows) => importRows(engine, rows),
      check: () => checkViews(database),
      close: () => database.destroy(),
    },
    place,
  );
}

/** What the database refuses is said with what can be done about it. */
function withStoreErrors(store: ModerationStore, place: string): ModerationStore {
  const guarded = Object.entries(store).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function') return [name, value];
    const call = async (...given: unknown[]): Promise<unknown> => {
      try {
        return await (value as (...given: unknown[]) => Promise<unknown>)(...given.map(storable));
      } catch (error) {
        throw isBug(error) ? error : storeError(place, error);
      }
    };
    return [name, call];
  });
  return Object.fromEntries(guarded) as ModerationStore;
}

function isBug(error: unknown): boolean {
  return error instanceof OperatorError || error instanceof RangeError || error instanceof TypeError;
}

export function storeError(place: string, error: unknown): StoreError {
  return new StoreError(`The database ${place} cannot be used: ${reasonOf(error)}`, remedyFor(error), error);
}

const remedies: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'Another process has been writing it for long. Stop that one, or try again.',
  SQLITE_CORRUPT: 'Move the file away and put a copy from the folder "backups" or an export in its place.',
  SQLITE_NOTADB: 'The file is no database. Move it away, or name another one with DATABASE_URL.',
  SQLITE_FULL: 'The disk is full. Free some space and try again; what was acknowledged is kept.',
  SQLITE_READONLY: 'Give the program the right to write this file and its folder.',
  SQLITE_CANTOPEN: 'Give the program the right to write this file and its folder.',
  EACCES: 'Give the program the right to write this file and its folder.',
  ECONNREFUSED: 'Start the server, or mend DATABASE_URL.',
  ENOTFOUND: 'Mend the host in DATABASE_URL.',
  '28P01': 'Mend the user and password in DATABASE_URL.',
  '3D000': 'Create this database on the server, or mend DATABASE_URL.',
};

function remedyFor(error: unknown): string {
  const code = String((error as { readonly code?: unknown }).code);
  return remedies[code] ?? 'Run "npx muntada doctor". What was acknowledged before is kept.';
}
