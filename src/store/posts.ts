import { sql, type Selectable } from 'kysely';
import type { DuePost, Post, PostKind } from '../moderation/post-store.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Notes a message; one that is edited into another answer is noted anew. */
export async function notePost(database: Database, post: Post): Promise<void> {
  const row = {
    channel_id: post.channelId,
    server: post.server,
    answer_id: post.answerId,
    kind: post.kind,
    member: post.member,
    shown: post.shown,
    // What it shows may already be less than what became of the answer: whoever follows it compares.
    steps: 0,
    failures: 0,
    try_after: 0,
    posted_at: post.postedAt,
  };
  await database
    .insertInto('post')
    .values({ message_id: post.messageId, ...row })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet(row))
    .execute();
}

export async function findPost(database: Database, messageId: string): Promise<Post | null> {
  const row = await database.selectFrom('post').selectAll().where('message_id', '=', messageId).executeTakeFirst();
  return row === undefined ? null : toPost(row);
}

/** Oldest first. */
export async function readPostsOf(database: Database, answerId: string): Promise<Post[]> {
  const rows = await database
    .selectFrom('post')
    .selectAll()
    .where('answer_id', '=', answerId)
    .orderBy('posted_at')
    .orderBy('message_id')
    .execute();
  return rows.map(toPost);
}

/** Messages whose answer took steps since they were brought up to date; the stale ones last, the newest change first. */
export async function readDuePosts(database: Database, now: number, limit: number): Promise<DuePost[]> {
  const rows = await database
    .selectFrom('post')
    .innerJoin('answer_case', 'answer_case.answer_id', 'post.answer_id')
    .selectAll('post')
    .select('answer_case.steps as taken')
    .where(sql<boolean>`answer_case.steps > 0`)
    .whereRef('post.steps', '<', 'answer_case.steps')
    .where('post.try_after', '<=', now)
    .orderBy(sql`case answer_case.state when 'stale' then 1 else 0 end`)
    .orderBy('answer_case.changed_at', 'desc')
    .orderBy('post.message_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toPost(row), steps: row.taken, failures: row.failures }));
}

export async function noteShown(database: Database, messageId: string, shown: string, steps: number): Promise<void> {
  await database
    .updateTable('post')
    .set({ shown, steps, failures: 0, try_after: 0 })
    .where('message_id', '=', messageId)
    .execute();
}

export async function postponePost(database: Database, messageId: string, until: number): Promise<void> {
  await database
    .updateTable('post')
    .set((is) => ({ failures: is('failures', '+', 1), try_after: until }))
    .where('message_id', '=', messageId)
    .execute();
}

export async function dropPost(database: Database, messageId: string): Promise<void> {
  await database.deleteFrom('post').where('message_id', '=', messageId).execute();
}

export function toPost(row: Selectable<Tables['post']>): Post {
  return {
    messageId: row.message_id,
    channelId: row.channel_id,
    server: row.server,
    answerId: row.answer_id,
    kind: row.kind as PostKind,
    member: row.member,
    shown: row.shown,
    postedAt: row.posted_at,
  };
}
