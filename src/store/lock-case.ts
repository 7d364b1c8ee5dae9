import type { Change } from './database.ts';

/** What a step needs to know of the answer it is about. */
export interface LockedCase {
  readonly server: string;
  readonly gap_id: string | null;
}

/** Until the transaction ends, no other one takes a step of this answer. */
export async function lockCase(change: Change, answerId: string): Promise<LockedCase | null> {
  const { numUpdatedRows } = await change
    .updateTable('answer_case')
    .set((is) => ({ steps: is.ref('steps') }))
    .where('answer_id', '=', answerId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return null;
  return change.selectFrom('answer').select(['server', 'gap_id']).where('id', '=', answerId).executeTakeFirstOrThrow();
}
