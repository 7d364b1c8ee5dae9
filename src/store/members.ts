import { randomBytes } from 'node:crypto';
import type { MemberData } from '../moderation/moderation-store.ts';
import type { Change, Database } from './database.ts';
import { toPost } from './posts.ts';
import { toKeptAnswer } from './read-cases.ts';
import { selectEvents, toLogEvent } from './read-events.ts';
import { system, writeEvent } from './write-event.ts';

/** A member's random key in a server, made at the first call. */
export async function memberKey(database: Database, server: string, userId: string): Promise<string> {
  const made = await database
    .selectFrom('member')
    .select('member_key')
    .where('server', '=', server)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  if (made !== undefined) return made.member_key;
  // Another process may have made it since; then that one is given back, by the same statement.
  const { member_key: key } = await database
    .insertInto('member')
    .values({ member_key: randomBytes(12).toString('base64url'), server, user_id: userId })
    .onConflict((conflict) => conflict.columns(['user_id', 'server']).doUpdateSet({ server }))
    .returning('member_key')
    .executeTakeFirstOrThrow();
  return key;
}

export async function namedMembers(database: Database, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await database
    .selectFrom('member')
    .selectAll()
    .where('member_key', 'in', [...keys])
    .execute();
  return new Map(rows.map(({ member_key: key, user_id: userId }) => [key, userId]));
}

/** What is kept of a person in all servers. */
export async function dataOf(database: Database, userId: string): Promise<MemberData> {
  const members = await database.selectFrom('member').selectAll().where('user_id', '=', userId).execute();
  const keys = members.map(({ member_key: key }) => key);
  if (keys.length === 0) return { servers: [], keys, answers: [], events: [], posts: [], waits: [] };
  const answers = await database
    .selectFrom('answer')
    .selectAll()
    .where('asker', 'in', keys)
    .orderBy('asked_at')
    .execute();
  const events = await selectEvents(database).where('event.actor', 'in', keys).orderBy('event.seq').execute();
  const posts = await database
    .selectFrom('post')
    .selectAll()
    .where('member', 'in', keys)
    .orderBy('posted_at')
    .execute();
  const waits = await database
    .selectFrom('gap_wait')
    .select('answer_id')
    .where('member_key', 'in', keys)
    .where('told_at', 'is', null)
    .orderBy('wanted_at')
    .execute();
  return {
    servers: members.map(({ server }) => server),
    keys,
    answers: answers.map(toKeptAnswer),
    events: events.map(toLogEvent),
    posts: posts.map(toPost),
    waits: waits.map(({ answer_id: id }) => id),
  };
}

/**
 * Deletes a person's keys, what they asked, where they were answered and wait for an answer, and the reasons they wrote;
 * what was counted stays counted.
 */
export async function forgetMember(database: Database, userId: string, at: number): Promise<number> {
  return database.transaction().execute(async (change) => {
    const members = await change.deleteFrom('member').where('user_id', '=', userId).returningAll().execute();
    const keys = members.map(({ member_key: key }) => key);
    if (keys.length === 0) return 0;
    await change.deleteFrom('post').where('member', 'in', keys).execute();
    await change.deleteFrom('gap_wait').where('member_key', 'in', keys).execute();
    await change
      .deleteFrom('event_reason')
      .where('seq', 'in', (is) => is.selectFrom('event').select('seq').where('actor', 'in', keys))
      .execute();
    const asked = await change
      .selectFrom('answer')
      .select(['id', 'server'])
      .where('asker', 'in', keys)
      .orderBy('id') // in one order everywhere, so that two that forget at once never wait for each other
      .execute();
    for (const { id } of asked) await wipeQuestion(change, id);
    for (const { server } of members) {
      const count = asked.filter((answer) => answer.server === server).length;
      await writeEvent(change, { at, server, kind: 'forget', by: system, detail: { count } });
    }
    return asked.length;
  });
}

const known = ['verified', 'corrected', 'stale'];

/**
 * Forgets who asked the questions of a server before a time, and the questions too. Those whose answer was verified or
 * corrected, and those of an open gap, are the community's by now and stay, without their asker.
 */
export async function anonymiseBefore(database: Database, server: string, before: number, at: number): Promise<number> {
  return database.transaction().execute(async (change) => {
    const old = await change
      .selectFrom('answer')
      .innerJoin('answer_case', 'answer_case.answer_id', 'answer.id')
      .leftJoin('gap', 'gap.id', 'answer.gap_id')
      .select(['answer.id', 'state', 'gap.id as gap', 'gap.closed_at', 'asker', 'previous', 'question'])
      .where('answer.server', '=', server)
      .where('asked_at', '<', before)
      .where((is) =>
        is.or([is('asker', 'is not', null), is('question', 'is not', null), is('previous', 'is not', null)]),
      )
      .orderBy('answer.id')
      .execute();
    let count = 0;
    for (const { id, state, gap, closed_at: closedAt, asker, previous } of old) {
      const stays = known.includes(state) || (gap !== null && closedAt === null);
      if (stays && asker === null && previous === null) continue;
      count += 1;
      if (stays) await change.updateTable('answer').set({ asker: null, previous: null }).where('id', '=', id).execute();
      else await wipeQuestion(change, id);
    }
    await anonymisePosts(change, server, before);
    if (count > 0) await writeEvent(change, { at, server, kind: 'anonymise', by: system, detail: { count } });
    return count;
  });
}

/** A channel of direct messages is its member's; in a server the messages stay, and nobody is known to have asked. */
async function anonymisePosts(change: Change, server: string, before: number): Promise<void> {
  const direct = change.selectFrom('answer').select('id').where('server', '=', server).where('is_private', '=', 1);
  await change
    .deleteFrom('post')
    .where('server', '=', server)
    .where('posted_at', '<', before)
    .where((is) => is.or([is('kind', '=', 'notice'), is('answer_id', 'in', direct)]))
    .execute();
  await change
    .updateTable('post')
    .set({ member: null })
    .where('server', '=', server)
    .where('posted_at', '<', before)
    .execute();
  await change
    .deleteFrom('gap_wait')
    .where('wanted_at', '<', before)
    .where('answer_id', 'in', (is) => is.selectFrom('answer').select('id').where('server', '=', server))
    .execute();
}

/** The answer's text may repeat words of the question, so it goes too; the citations are the documents'. */
async function wipeQuestion(change: Change, id: string): Promise<void> {
  const { body } = await change.selectFrom('answer').select('body').where('id', '=', id).executeTakeFirstOrThrow();
  const rest = body === null ? null : JSON.stringify({ ...(JSON.parse(body) as object), text: '' });
  await change
    .updateTable('answer')
    .set({ asker: null, question: null, previous: null, vector: null, shape: null, maker: null, body: rest })
    .where('id', '=', id)
    .execute();
}
