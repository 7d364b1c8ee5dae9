import { StoreError, OperatorError, reasonOf } from '../foundation/errors.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import { checkViews } from './check-views.ts';
import type { Engine } from './database.ts';
import { exportRows, importRows } from './export-rows.ts';
import { readFigures } from './figures.ts';
import { closeGap, readGaps } from './gaps.ts';
import { anonymiseBefore, dataOf, forgetMember, memberKey, namedMembers } from './members.ts';
import { dropPost, findPost, notePost, noteShown, postponePost, readDuePosts, readPostsOf } from './posts.ts';
import { countCases, listCases, readCase, readIdsBeginning, readSettled } from './read-cases.ts';
import { readEvents, readRevision } from './read-events.ts';
import { readSettings, changeServerSettings } from './server-settings.ts';
import { storable } from './storable.ts';
import { castVote, claimCase, releaseCase } from './votes.ts';
import { readUntraced, retrace } from './traces.ts';
import { noteTold, postponeWait, readDueWaits, wantAnswer } from './waits.ts';
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
      idsBeginning: (beginning) => readIdsBeginning(database, beginning),
      list: (filter) => listCases(database, filter),
      count: (filter) => countCases(database, filter),
      settled: (scope) => readSettled(database, scope),
      noteReuse: (id, similarity, at) => noteReuse(database, id, similarity, at),
      untraced: (maker) => readUntraced(database, maker),
      retrace: (id, trace, at) => retrace(database, id, trace, at),
      revision: () => readRevision(database),
      vote: (id, key, value, at) => castVote(database, id, key, value, at),
      apply: (id, event, seen) => applyStep(database, id, event, seen),
      claim: (id, key, until, at) => claimCase(database, id, key, until, at),
      release: (id, key, at) => releaseCase(database, id, key, at),
      gaps: (filter) => readGaps(database, filter),
      closeGap: (id, at) => closeGap(database, id, at),
      notePost: (post) => notePost(database, post),
      findPost: (id) => findPost(database, id),
      postsOf: (answerId) => readPostsOf(database, answerId),
      duePosts: (now, limit) => readDuePosts(database, now, limit),
      noteShown: (id, shown, steps) => noteShown(database, id, shown, steps),
      postponePost: (id, until) => postponePost(database, id, until),
      dropPost: (id) => dropPost(database, id),
      want: (answerId, key, at) => wantAnswer(database, answerId, key, at),
      dueWaits: (now, limit) => readDueWaits(database, now, limit),
      noteTold: (gapId, key, at) => noteTold(database, gapId, key, at),
      postponeWait: (gapId, key, until) => postponeWait(database, gapId, key, until),
      audit: (filter) => readEvents(database, filter),
      figures: (server, since) => readFigures(database, server, since),
      settings: (server) => readSettings(database, server),
      changeSettings: (server, change, by, at) => changeServerSettings(database, server, change, by, at),
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
      importRows: (rows, backUp) => importRows(engine, rows, backUp),
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
  return new StoreError(`The database ${place} cannot be used: ${wordsOf(error)}`, remedyFor(error), error);
}

/** Where a host has several addresses, one failure stands for each, and for all of them there are no words. */
function wordsOf(error: unknown): string {
  return error instanceof AggregateError ? error.errors.map(reasonOf).join('; ') : reasonOf(error);
}

const mayNotWrite =
  'Give the program the right to write this file and its folder, and move away what else has one of their names.';
const mendUser = 'Mend the user and password in DATABASE_URL.';
const startServer = 'Start the server, or mend the host and port in DATABASE_URL.';
/** By what the codes of SQLite, of PostgreSQL and of the system begin with. */
const remedies: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'Another process has been writing it for long. Stop that one, or try again.',
  SQLITE_CORRUPT: 'Move the file away and put a copy from the folder "backups" or an export in its place.',
  SQLITE_NOTADB: 'The file is no database. Move it away, or name another one with DATABASE_URL.',
  SQLITE_FULL: 'The disk is full. Free some space and try again; what was acknowledged is kept.',
  SQLITE_READONLY: mayNotWrite,
  SQLITE_CANTOPEN: mayNotWrite,
  EACCES: mayNotWrite,
  EROFS: mayNotWrite,
  EEXIST: mayNotWrite,
  ENOTDIR: mayNotWrite,
  ECONNREFUSED: startServer,
  ETIMEDOUT: startServer,
  ENOENT: startServer,
  ENOTFOUND: 'Mend the host in DATABASE_URL.',
  EAI_AGAIN: 'Mend the host in DATABASE_URL.',
  '28': mendUser,
  '3D000': 'Create this database on the server, or mend DATABASE_URL.',
  '42501': 'Give the user of DATABASE_URL the right to create and change tables.',
};

function remedyFor(error: unknown): string {
  const code = String((error as { readonly code?: unknown }).code);
  const known = Object.keys(remedies).find((start) => code.startsWith(start));
  // The driver's words for a server that wants a password where there is none.
  if (known === undefined && reasonOf(error).startsWith('SASL')) return mendUser;
  return known === undefined ? 'Run "npx muntada doctor". What was acknowledged before is kept.' : remedies[known]!;
}
