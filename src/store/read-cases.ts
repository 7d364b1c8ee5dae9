import { sql, type ExpressionBuilder, type Selectable } from 'kysely';
import type { Answer } from '../answers/answer.ts';
import type { ConfidenceFeatures } from '../answers/confidence.ts';
import type { CaseView, KeptAnswer, Scope } from '../moderation/kept-answer.ts';
import type { ModerationState } from '../moderation/moderation-case.ts';
import type { Correction } from '../moderation/moderation-event.ts';
import type { CaseFilter } from '../moderation/moderation-store.ts';
import type { Change, Database } from './database.ts';
import { toTrace } from './traces.ts';
import type { Tables } from './tables.ts';

const usualLimit = 50;

type AnswerRow = Selectable<Tables['answer']>;
type CaseRow = AnswerRow &
  Omit<Selectable<Tables['answer_case']>, 'answer_id'> & { readonly up: number; readonly down: number };

/** What is kept of an answer beside its columns. */
export type AnswerBody = Pick<Answer, 'text' | 'citations' | 'nearest' | 'timingsMs'>;

export async function readCase(database: Database | Change, answerId: string): Promise<CaseView | null> {
  const row = await selectCases(database).where('answer.id', '=', answerId).executeTakeFirst();
  return row === undefined ? null : toCaseView(row);
}

/** Two at most; an id that is just that stands alone. */
export async function readIdsBeginning(database: Database, beginning: string): Promise<string[]> {
  const rows = await database
    .selectFrom('answer')
    .select('id')
    .where(sql<string>`substr(id, 1, ${sql.lit([...beginning].length)})`, '=', beginning)
    .orderBy('id')
    .limit(2)
    .execute();
  const ids = rows.map(({ id }) => id);
  return ids.includes(beginning) ? [beginning] : ids;
}

/** Newest change first. */
export async function listCases(database: Database, filter: CaseFilter): Promise<CaseView[]> {
  const rows = await selectCases(database)
    .where((is) => matches(is, filter))
    .orderBy('answer_case.changed_at', 'desc')
    .orderBy('answer.id')
    .limit(filter.limit ?? usualLimit)
    .offset(filter.offset ?? 0)
    .execute();
  return rows.map(toCaseView);
}

export async function countCases(database: Database, filter: CaseFilter): Promise<number> {
  const { n } = await database
    .selectFrom('answer')
    .innerJoin('answer_case', 'answer_case.answer_id', 'answer.id')
    .where((is) => matches(is, filter))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Verified, corrected and hidden answers that everybody may see, with what their questions are recognised by. */
export async function readSettled(database: Database, { server, collection }: Scope): Promise<CaseView[]> {
  const rows = await selectCases(database)
    .where('answer.server', '=', server)
    .where('answer.collection', '=', collection)
    .where('answer.is_private', '=', 0)
    .where('answer.vector', 'is not', null)
    .where('answer_case.state', 'in', ['verified', 'corrected', 'hidden'])
    .orderBy('answer.id')
    .execute();
  return rows.map(toCaseView);
}

function selectCases(database: Database | Change) {
  const votes = (value: 1 | -1) =>
    sql<number>`(select count(*) from vote where vote.answer_id = answer.id and vote.value = ${sql.lit(value)})`;
  return database
    .selectFrom('answer')
    .innerJoin('answer_case', 'answer_case.answer_id', 'answer.id')
    .selectAll('answer')
    .select([
      'answer_case.state',
      'answer_case.correction',
      'answer_case.open_reports',
      'answer_case.verdicts',
      'answer_case.steps',
      'answer_case.changed_at',
      'answer_case.claimed_by',
      'answer_case.claimed_until',
      votes(1).as('up'),
      votes(-1).as('down'),
    ]);
}

function toCaseView(row: CaseRow): CaseView {
  const { claimed_by: by, claimed_until: until } = row;
  return {
    kept: toKeptAnswer(row),
    state: row.state as ModerationState,
    correction: row.correction === null ? null : (JSON.parse(row.correction) as Correction),
    openReports: row.open_reports,
    verdicts: row.verdicts,
    votes: { up: row.up, down: row.down },
    changedAt: row.changed_at,
    claim: by === null || until === null ? null : { by, until },
    gapId: row.gap_id,
  };
}

export function toKeptAnswer(row: AnswerRow): KeptAnswer {
  const body =
    row.body === null
      ? { text: '', citations: [], nearest: [], timingsMs: noTimings }
      : (JSON.parse(row.body) as AnswerBody);
  return {
    server: row.server,
    collection: row.collection,
    answer: {
      id: row.id,
      language: row.language as Answer['language'],
      status: row.status as Answer['status'],
      confidence: row.confidence,
      ...body,
      indexVersion: row.index_version,
    },
    question: row.question,
    previous: row.previous,
    isPrivate: row.is_private === 1,
    asker: row.asker,
    scores: row.scores === null ? null : (JSON.parse(row.scores) as ConfidenceFeatures),
    trace: toTrace(row),
    askedAt: row.asked_at,
  };
}

const noTimings = { embed: 0, retrieve: 0, answer: 0, total: 0 };

type Is = ExpressionBuilder<Tables, 'answer' | 'answer_case'>;

function matches(is: Is, filter: CaseFilter) {
  const { server, collection, states, status, language, text, withPrivate = false } = filter;
  const all = [];
  if (server != null) all.push(is('answer.server', '=', server));
  if (collection != null) all.push(is('answer.collection', '=', collection));
  if (states != null) all.push(is('answer_case.state', 'in', [...states]));
  if (status != null) all.push(is('answer.status', '=', status));
  if (language != null) all.push(is('answer.language', '=', language));
  if (text != null && text !== '')
    all.push(
      sql<boolean>`lower(answer.question) like lower(${`%${text.replaceAll(/[\\%_]/gu, '\\$&')}%`}) escape '\\'`,
    );
  if (!withPrivate)
    all.push(
      is.or([
        is('answer.is_private', '=', 0),
        is('answer_case.open_reports', '>', 0),
        is('answer_case.verdicts', '>', 0),
      ]),
    );
  return is.and(all);
}
