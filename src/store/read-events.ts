import { sql, type Expression, type ExpressionBuilder, type Selectable } from 'kysely';
import { moderatorId, shownKeyLength } from '../moderation/member-names.ts';
import type { LogDetail, LogEvent, LogKind } from '../moderation/log-event.ts';
import { actionKinds, type Actor } from '../moderation/moderation-event.ts';
import type { AuditFilter } from '../moderation/moderation-store.ts';
import type { Change, Database } from './database.ts';
import type { Tables } from './tables.ts';

const usualLimit = 50;

type EventRow = Selectable<Tables['event']> & { readonly reason: string | null };

/** Newest first. */
export async function readEvents(database: Database | Change, filter: AuditFilter): Promise<LogEvent[]> {
  const { server, answerId, kinds, by, since, until } = filter;
  let query = selectEvents(database).orderBy('event.seq', 'desc');
  if (server != null) query = query.where('event.server', '=', server);
  if (answerId != null) query = query.where('event.answer_id', '=', answerId);
  if (kinds != null) query = query.where('event.kind', 'in', [...kinds]);
  if (by != null) query = query.where((is) => isBy(is, by));
  if (since != null) query = query.where('event.at', '>=', since);
  if (until != null) query = query.where('event.at', '<', until);
  const rows = await query
    .limit(filter.limit ?? usualLimit)
    .offset(filter.offset ?? 0)
    .execute();
  return rows.map(toLogEvent);
}

/** By a key, by its beginning as it is shown, or by the name of a moderator. */
function isBy(is: ExpressionBuilder<Tables, 'event' | 'event_reason'>, by: string) {
  const keys = is
    .selectFrom('member')
    .select('member_key')
    .where('user_id', 'in', [by, moderatorId(by)]);
  return is.or([
    is('event.actor', '=', by),
    is('event.actor', 'in', keys),
    is(shownKey(is.ref('event.actor')), '=', by),
  ]);
}

function shownKey(actor: Expression<string | null>) {
  return sql<string>`substr(${actor}, 1, ${sql.lit(shownKeyLength)})`;
}

/** The steps of an answer, in order. */
export async function readSteps(database: Database | Change, answerId: string): Promise<LogEvent[]> {
  const rows = await selectEvents(database)
    .where('event.answer_id', '=', answerId)
    .where('event.step', 'is not', null)
    .orderBy('event.step')
    .execute();
  return rows.map(toLogEvent);
}

/** The number of the last event that may change what is given again. */
export async function readRevision(database: Database): Promise<number> {
  const { last } = await database
    .selectFrom('event')
    .where('kind', 'in', [...actionKinds, 'forget', 'anonymise', 'retrace'])
    .select(({ fn }) => fn.max<number | null>('seq').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

export function selectEvents(database: Database | Change) {
  return database
    .selectFrom('event')
    .leftJoin('event_reason', 'event_reason.seq', 'event.seq')
    .selectAll('event')
    .select('event_reason.reason');
}

export function toLogEvent(row: EventRow): LogEvent {
  return {
    seq: row.seq,
    at: row.at,
    server: row.server,
    answerId: row.answer_id,
    kind: row.kind as LogKind,
    by: { role: row.role as Actor['role'], key: row.actor },
    detail: JSON.parse(row.detail) as LogDetail,
    reason: row.reason,
  };
}
