import { sql } from 'kysely';
import type { DueWait } from '../moderation/post-store.ts';
import type { Change, Database } from './database.ts';
import { writeEvent } from './write-event.ts';

/** Notes that a member, and with them who asked, waits for an expert's answer. @returns How many wait by now. */
export async function wantAnswer(
  database: Database,
  answerId: string,
  memberKey: string,
  at: number,
): Promise<number | null> {
  return database.transaction().execute(async (change) => {
    const asked = await change
      .selectFrom('answer')
      .innerJoin('gap', 'gap.id', 'answer.gap_id')
      .select(['gap.id', 'gap.closed_at', 'answer.server', 'asker'])
      .where('answer.id', '=', answerId)
      .executeTakeFirst();
    if (asked === undefined) return null;
    const { id: gapId, server, asker, closed_at: closedAt } = asked;
    const row = { gap_id: gapId, answer_id: answerId, wanted_at: at, told_at: null, failures: 0, try_after: 0 };
    const asking =
      asker !== null && asker !== memberKey
        ? await change
            .insertInto('gap_wait')
            .values({ ...row, member_key: asker })
            .onConflict((conflict) => conflict.columns(['gap_id', 'member_key']).doNothing())
            .executeTakeFirstOrThrow()
        : null;
    const pressing = await change
      .insertInto('gap_wait')
      .values({ ...row, member_key: memberKey })
      // Who was told of an answer that was taken back since waits anew.
      .onConflict((conflict) =>
        conflict
          .columns(['gap_id', 'member_key'])
          .doUpdateSet(row)
          .where('gap_wait.told_at', 'is not', null)
          .where(sql<boolean>`${sql.lit(closedAt === null ? 1 : 0)} = 1`),
      )
      .executeTakeFirstOrThrow();
    const by = { role: 'member', key: memberKey } as const;
    if ([asking, pressing].some((one) => (one?.numInsertedOrUpdatedRows ?? 0n) > 0n))
      await writeEvent(change, { at, server, answerId, kind: 'want', by, detail: { gapId } });
    return (await countWaits(change, [gapId])).get(gapId) ?? 0;
  });
}

/** How many wait for each of some gaps; those for which nobody does are absent. */
export async function countWaits(database: Database | Change, gapIds: readonly string[]): Promise<Map<string, number>> {
  if (gapIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('gap_wait')
    .where('told_at', 'is', null)
    .where('gap_id', 'in', [...gapIds])
    .select(['gap_id', ({ fn }) => fn.countAll<number>().as('n')])
    .groupBy('gap_id')
    .execute();
  return new Map(rows.map(({ gap_id: id, n }) => [id, n]));
}

/** Those who wait for what has an answer by now, the longest waiting first. */
export async function readDueWaits(database: Database, now: number, limit: number): Promise<DueWait[]> {
  const rows = await database
    .selectFrom('gap_wait')
    .innerJoin('gap', 'gap.id', 'gap_wait.gap_id')
    .leftJoin('member', 'member.member_key', 'gap_wait.member_key')
    .select([
      'gap_wait.gap_id',
      'gap_wait.member_key',
      'user_id',
      'answer_id',
      'closed_by_answer',
      'wanted_at',
      'failures',
    ])
    .where('told_at', 'is', null)
    .where('gap.closed_at', 'is not', null)
    .where('try_after', '<=', now)
    .orderBy('wanted_at')
    .orderBy('gap_wait.member_key')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    gapId: row.gap_id,
    memberKey: row.member_key,
    userId: row.user_id,
    answerId: row.answer_id,
    closedBy: row.closed_by_answer,
    wantedAt: row.wanted_at,
    failures: row.failures,
  }));
}

export async function noteTold(database: Database, gapId: string, memberKey: string, at: number): Promise<void> {
  await database
    .updateTable('gap_wait')
    .set({ told_at: at })
    .where('gap_id', '=', gapId)
    .where('member_key', '=', memberKey)
    .execute();
}

export async function postponeWait(database: Database, gapId: string, memberKey: string, until: number): Promise<void> {
  await database
    .updateTable('gap_wait')
    .set((is) => ({ failures: is('failures', '+', 1), try_after: until }))
    .where('gap_id', '=', gapId)
    .where('member_key', '=', memberKey)
    .execute();
}
