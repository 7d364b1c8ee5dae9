import type { CaseView, Claim } from '../moderation/kept-answer.ts';
import type { Database } from './database.ts';
import { readCase } from './read-cases.ts';
import { lockCase } from './lock-case.ts';
import { writeEvent } from './write-event.ts';

/** One vote a member and answer; `0` takes it back. */
export async function castVote(
  database: Database,
  answerId: string,
  memberKey: string,
  value: -1 | 0 | 1,
  at: number,
): Promise<CaseView['votes'] | null> {
  return database.transaction().execute(async (change) => {
    const locked = await lockCase(change, answerId);
    if (locked === null) return null;
    const mine = { answer_id: answerId, member_key: memberKey };
    if (value === 0)
      await change.deleteFrom('vote').where('answer_id', '=', answerId).where('member_key', '=', memberKey).execute();
    else
      await change
        .insertInto('vote')
        .values({ ...mine, value })
        .onConflict((conflict) => conflict.columns(['answer_id', 'member_key']).doUpdateSet({ value }))
        .execute();
    const { server } = locked;
    await writeEvent(change, {
      at,
      server,
      answerId,
      kind: 'vote',
      by: { role: 'member', key: memberKey },
      detail: { value },
    });
    return (await readCase(change, answerId))!.votes;
  });
}

/** @returns The claim that holds now; `null`: there is no such answer. */
export async function claimCase(
  database: Database,
  answerId: string,
  memberKey: string,
  until: number,
  at: number,
): Promise<Claim | null> {
  return database.transaction().execute(async (change) => {
    const { numUpdatedRows } = await change
      .updateTable('answer_case')
      .set({ claimed_by: memberKey, claimed_until: until })
      .where('answer_id', '=', answerId)
      .where((is) =>
        is.or([is('claimed_by', 'is', null), is('claimed_by', '=', memberKey), is('claimed_until', '<=', at)]),
      )
      .executeTakeFirstOrThrow();
    const view = await readCase(change, answerId);
    if (view === null) return null;
    if (numUpdatedRows > 0n) {
      const { server } = view.kept;
      const by = { role: 'moderator', key: memberKey } as const;
      await writeEvent(change, { at, server, answerId, kind: 'claim', by, detail: { until } });
    }
    return view.claim;
  });
}

/** Gives a claim back. @returns Whether it was this moderator's. */
export async function releaseCase(
  database: Database,
  answerId: string,
  memberKey: string,
  at: number,
): Promise<boolean> {
  return database.transaction().execute(async (change) => {
    const { numUpdatedRows } = await change
      .updateTable('answer_case')
      .set({ claimed_by: null, claimed_until: null })
      .where('answer_id', '=', answerId)
      .where('claimed_by', '=', memberKey)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    const { server } = (await readCase(change, answerId))!.kept;
    await writeEvent(change, { at, server, answerId, kind: 'release', by: { role: 'moderator', key: memberKey } });
    return true;
  });
}
