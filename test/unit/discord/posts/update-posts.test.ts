import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newStanding } from '../../../../src/discord/answer-standing.ts';
import { shownKey } from '../../../../src/discord/posts/shown-answer.ts';
import { updatePosts } from '../../../../src/discord/posts/update-posts.ts';
import { createRateLimit } from '../../../../src/foundation/rate-limit.ts';
import { step } from '../../../contract/moderation-step.ts';
import { toyAnswer } from '../../../support/toy-answer.ts';
import { toyPost } from '../../../support/toy-post.ts';
import { openToyDiscord } from './toy-posts.ts';

type Toy = Awaited<ReturnType<typeof openToyDiscord>>;

describe('updatePosts', () => {
  let toy: Toy;
  let staleEdits = createRateLimit(2, 60);
  beforeEach(async () => {
    toy = await openToyDiscord();
    staleEdits = createRateLimit(2, 60);
  });
  afterEach(() => toy.store.close());

  /** An answer that stands in a message as it was given. */
  const post = async (id: string) => {
    const kept = toyAnswer({ id });
    await toy.store.keep(kept, null);
    const answer = { ...kept.answer, question: '' };
    await toy.store.notePost(toyPost(id, { shown: shownKey(answer, newStanding) }));
  };
  const take = async (id: string, kind: Parameters<typeof step>[0], key?: string) => {
    expect(await toy.store.apply(id, step(kind, key), null)).toMatchObject({ isDone: true });
  };
  const update = async () => {
    await updatePosts(toy.parts, toy.rest, staleEdits);
    return toy.requests.splice(0);
  };

  it('edits a message once for what would be seen, and calls nobody', async () => {
    await post('a');
    await take('a', 'report', 'k1');
    expect(await update()).toEqual([]);
    await take('a', 'verify');
    expect(await update()).toMatchObject([
      { method: 'patch', route: '/channels/channel-1/messages/message-a', body: { allowed_mentions: { parse: [] } } },
    ]);
    expect(await update()).toEqual([]);
    await take('a', 'undo');
    await take('a', 'verify');
    expect(await update()).toEqual([]);
    await take('a', 'undo');
    await take('a', 'hide');
    const [edit] = await update();
    expect(edit?.body).toMatchObject({ components: [] });
    expect(edit?.body).not.toHaveProperty('shows');
  });

  it('shows as stale only what it showed as checked, and so many a minute', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      await post(id);
      await take(id, 'verify');
      if (id !== 'd') await update();
    }
    for (const id of ['a', 'b', 'c', 'd']) await take(id, 'expire');
    expect(await update()).toHaveLength(2);
    expect(await update()).toHaveLength(0);
    staleEdits = createRateLimit(2, 60);
    expect(await update()).toHaveLength(1);
    expect(await toy.store.duePosts(Date.now(), 9)).toEqual([]);
  });

  it('forgets a message that is gone, tries a forbidden one later, and goes on to the others', async () => {
    for (const id of ['a', 'b', 'c']) {
      await post(id);
      await take(id, 'verify');
    }
    toy.refusals.set('message-a', 10_008).set('message-b', 50_013);
    expect((await update()).map(({ route }) => route)).toEqual(['/channels/channel-1/messages/message-c']);
    expect(await toy.store.findPost('message-a')).toBeNull();
    expect(await toy.store.duePosts(Date.now(), 9)).toEqual([]);
    toy.refusals.clear();
    expect(await toy.store.duePosts(Date.now() + 61_000, 9)).toMatchObject([{ messageId: 'message-b', failures: 1 }]);
  });
});
