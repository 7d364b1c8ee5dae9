import { afterEach, describe, expect, it } from 'vitest';
import { tellWaiting } from '../../../../src/discord/posts/tell-waiting.ts';
import { step } from '../../../contract/moderation-step.ts';
import { chessAnswer } from '../../../support/discord-answers.ts';
import { toyAnswer } from '../../../support/toy-answer.ts';
import { toyPost } from '../../../support/toy-post.ts';
import { openToyDiscord } from './toy-posts.ts';

type Toy = Awaited<ReturnType<typeof openToyDiscord>>;

describe('tellWaiting', () => {
  let toy: Toy;
  afterEach(() => toy.store.close());

  const open = async (ask?: Parameters<typeof openToyDiscord>[0]) => {
    toy = await openToyDiscord(ask);
    await toy.store.keep(toyAnswer({ id: 'a', status: 'not_found', question: 'Who won in 2031?' }), 'g1');
    await toy.store.notePost(toyPost('a', { server: '77' }));
    for (const user of ['1', '2']) await toy.store.want('a', await toy.store.memberKey('club', `discord:${user}`), 5);
  };
  const tell = async () => {
    await tellWaiting(toy.parts, toy.rest);
    return toy.requests.splice(0);
  };
  const sent = (requests: Awaited<ReturnType<typeof tell>>) =>
    requests.filter(({ route }) => route.endsWith('/messages')).map(({ body }) => body);

  it('writes to each once what a moderator answered, with the question and a link; the message is noted', async () => {
    await open();
    expect(await tell()).toEqual([]);
    await toy.store.apply('a', step('correct'), null);
    const messages = sent(await tell());
    expect(messages).toHaveLength(2);
    for (const message of messages) {
      expect(message['content']).toContain('Who won in 2031?');
      expect(message['content']).toContain('<https://discord.com/channels/77/channel-1/message-a>');
      expect(message).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true });
      expect(JSON.stringify(message['embeds'])).toContain('It met in Midham');
    }
    expect(new Set(messages.map(({ nonce }) => nonce)).size).toBe(2);
    expect((await toy.store.postsOf('a')).filter(({ kind }) => kind === 'notice')).toHaveLength(2);
    expect(await tell()).toEqual([]);
  });

  it('tells what the documents answer by now, and waits where they do not after all', async () => {
    let isFound = false;
    await open(async () => chessAnswer('en', { status: isFound ? 'answered' : 'not_found' }));
    await toy.store.closeGap('g1', 9);
    expect(await tell()).toEqual([]);
    isFound = true;
    expect(await tell()).toEqual([]);
    const waits = await toy.store.dueWaits(Date.now() + 3_601_000, 9);
    for (const { gapId, memberKey } of waits) await toy.store.postponeWait(gapId, memberKey, 0);
    const messages = sent(await tell());
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({ components: [] });
  });

  it('replies in the channel to those who take no direct messages, with one number for all', async () => {
    await open();
    await toy.store.apply('a', step('correct'), null);
    toy.refusals.set('/users/@me/channels', 50_007);
    const replies = sent(await tell());
    expect(new Set(replies.map(({ nonce }) => nonce)).size).toBe(1);
    expect(replies[0]).toMatchObject({
      message_reference: { message_id: 'message-a' },
      allowed_mentions: { parse: [] },
    });
    expect(await toy.store.dueWaits(Date.now(), 9)).toEqual([]);
  });

  it('tells nobody who is forgotten, and tries later where Discord refuses', async () => {
    await open();
    await toy.store.forget('discord:1', 6);
    await toy.store.apply('a', step('correct'), null);
    toy.refusals.set('/users/@me/channels', 40_003);
    expect(await tell()).toEqual([]);
    toy.refusals.clear();
    expect(await tell()).toEqual([]);
    expect(await toy.store.dueWaits(Date.now() + 61_000, 9)).toMatchObject([{ userId: 'discord:2', failures: 1 }]);
  });
});
