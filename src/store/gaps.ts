import type { Selectable } from 'kysely';
import { groupBy } from '../foundation/group-by.ts';
import type { Gap } from '../moderation/moderation-store.ts';
import type { Database } from './database.ts';
import { toTrace } from './traces.ts';
import type { Tables } from './tables.ts';
import { countWaits } from './waits.ts';
import { system, writeEvent } from './write-event.ts';

/** Gaps with the questions in them, most asked first. */
export async function readGaps(
  database: Database,
  { server, isOpen }: { readonly server?: string | null; readonly isOpen: boolean | null },
): Promise<Gap[]> {
  let query = database.selectFrom('gap').selectAll();
  if (server != null) query = query.where('server', '=', server);
  if (isOpen !== null) query = query.where('closed_at', isOpen ? 'is' : 'is not', null);
  const gaps = await query.execute();
  const asked = await database
    .selectFrom('answer')
    .innerJoin('gap', 'gap.id', 'answer.gap_id')
    .where('gap.id', 'in', gaps.length === 0 ? [''] : gaps.map(({ id }) => id))
    .select(['answer.id', 'gap_id', 'question', 'language', 'vector', 'shape', 'maker', 'asked_at'])
    .orderBy('asked_at')
    .orderBy('answer.id')
    .execute();
  const waits = await countWaits(
    database,
    gaps.map(({ id }) => id),
  );
  const grouped = groupBy(asked, ({ gap_id: id }) => id ?? '');
  return gaps
    .flatMap((gap) => toGap(gap, grouped.get(gap.id) ?? [], waits.get(gap.id) ?? 0))
    .toSorted((a, b) => b.answerIds.length - a.answerIds.length || b.lastAskedAt - a.lastAskedAt);
}

/** Closes an open gap because the documents answer it now. */
export async function closeGap(database: Database, gapId: string, at: number): Promise<boolean> {
  return database.transaction().execute(async (change) => {
    const closed = await change
      .updateTable('gap')
      .set({ closed_at: at })
      .where('id', '=', gapId)
      .where('closed_at', 'is', null)
      .returning('server')
      .executeTakeFirst();
    if (closed === undefined) return false;
    await writeEvent(change, { at, server: closed.server, kind: 'gap-close', by: system, detail: { gapId } });
    return true;
  });
}

type AskedRow = Pick<
  Selectable<Tables['answer']>,
  'id' | 'question' | 'language' | 'vector' | 'shape' | 'maker' | 'asked_at'
>;

function toGap(gap: Selectable<Tables['gap']>, asked: readonly AskedRow[], waiting: number): Gap[] {
  const [first, last] = [asked.find(({ question }) => question !== null) ?? asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { closed_at: closedAt, closed_by_answer: answerId } = gap;
  return [
    {
      id: gap.id,
      server: gap.server,
      collection: gap.collection,
      answerIds: asked.map(({ id }) => id),
      question: first.question,
      language: first.language as Gap['language'],
      trace: toTrace(first),
      waiting,
      openedAt: gap.opened_at,
      lastAskedAt: last.asked_at,
      closedAt,
      closedBy: closedAt === null ? null : answerId === null ? { kind: 'corpus' } : { kind: 'answer', answerId },
    },
  ];
}
