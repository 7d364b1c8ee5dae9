import type { KeptAnswer } from '../moderation/kept-answer.ts';
import type { Database } from './database.ts';
import { fromTrace } from './traces.ts';
import { system, writeEvent } from './write-event.ts';
import type { AnswerBody } from './read-cases.ts';

/** Keeps an answer and opens its case; one that is kept already stays as it is. */
export async function keepAnswer(database: Database, kept: KeptAnswer, gapId: string | null): Promise<void> {
  const { server, collection, answer, askedAt, asker } = kept;
  await database.transaction().execute(async (change) => {
    const { numInsertedOrUpdatedRows } = await change
      .insertInto('answer')
      .values(rowOf(kept))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return;
    if (gapId !== null) {
      // A gap that was closed is open again: its question has found nothing once more.
      const open = { closed_at: null, closed_by_answer: null };
      await change
        .insertInto('gap')
        .values({ id: gapId, server, collection, opened_at: askedAt, ...open })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(open))
        .execute();
      await change.updateTable('answer').set({ gap_id: gapId }).where('id', '=', answer.id).execute();
    }
    await change
      .insertInto('answer_case')
      .values({ answer_id: answer.id, ...newView, changed_at: askedAt })
      .execute();
    await writeEvent(change, {
      at: askedAt,
      server,
      answerId: answer.id,
      kind: 'ask',
      by: asker === null ? system : { role: 'member', key: asker },
      detail: gapId === null ? {} : { gapId },
    });
  });
}

/** Notes that an answer was given again, without what was asked. */
export async function noteReuse(database: Database, answerId: string, similarity: number, at: number): Promise<void> {
  await database.transaction().execute(async (change) => {
    const { server } = await change
      .selectFrom('answer')
      .select('server')
      .where('id', '=', answerId)
      .executeTakeFirstOrThrow();
    await writeEvent(change, { at, server, answerId, kind: 'reuse', by: system, detail: { similarity } });
  });
}

const newView = {
  state: 'unreviewed',
  correction: null,
  open_reports: 0,
  verdicts: 0,
  steps: 0,
  claimed_by: null,
  claimed_until: null,
} as const;

function rowOf(kept: KeptAnswer) {
  const { answer, trace, scores } = kept;
  const { id, language, status, confidence, indexVersion, text, citations, nearest, timingsMs } = answer;
  const body: AnswerBody = { text, citations, nearest, timingsMs };
  return {
    id,
    server: kept.server,
    collection: kept.collection,
    is_private: Number(kept.isPrivate),
    asker: kept.asker,
    question: kept.question,
    previous: kept.previous,
    language,
    status,
    confidence,
    index_version: indexVersion,
    body: JSON.stringify(body),
    scores: scores && JSON.stringify(scores),
    ...fromTrace(trace),
    gap_id: null,
    asked_at: kept.askedAt,
  };
}
