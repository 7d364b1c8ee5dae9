import { Collection, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { heardAs, leavesRoom } from '../../../src/discord/is-for-bot.ts';
import { optedIn } from '../../../src/discord/opted-in.ts';
import { defaultSettings } from '../../../src/moderation/settings.ts';

const settings = {
  ...defaultSettings,
  openChannels: ['open', 'forum'],
  followsThreads: true,
};

describe('as what a message is heard', () => {
  it.each([
    ['in an open channel', { messageId: '1', channelId: 'open', parentId: null }, 'open'],
    ['in another channel', { messageId: '1', channelId: 'general', parentId: null }, null],
    ['as the first of a post', { messageId: '7', channelId: '7', parentId: 'forum' }, 'post'],
    ['as the first of a post of another forum', { messageId: '7', channelId: '7', parentId: 'other' }, null],
    ['later in a post', { messageId: '8', channelId: '7', parentId: 'forum' }, 'thread'],
    ['in a thread of any channel', { messageId: '8', channelId: '7', parentId: 'general' }, 'thread'],
  ] as const)('%s', (_, place, as) => {
    expect(heardAs(place, settings)).toBe(as);
  });

  it('is nothing unless the server has opted in', () => {
    const thread = { messageId: '8', channelId: '7', parentId: 'forum' };
    expect(heardAs(thread, { ...settings, followsThreads: false })).toBeNull();
    expect(heardAs({ ...thread, channelId: 'open', parentId: null }, defaultSettings)).toBeNull();
    expect([optedIn(settings), optedIn(defaultSettings)]).toEqual([
      ['open channels (2)', 'threads followed without a mention'],
      [],
    ]);
  });
});

describe('whether a message leaves room for the bot', () => {
  const message = (over: object = {}): Message =>
    ({
      author: { id: 'salma', bot: false },
      content: 'Where was it held?',
      mentions: { everyone: false, users: new Collection(), repliedUser: null },
      reference: null,
      system: false,
      webhookId: null,
      ...over,
    }) as unknown as Message;
  const reply = (to: string | null) =>
    message({
      reference: { messageId: '1' },
      mentions: { everyone: false, users: new Collection(), repliedUser: to === null ? null : { id: to } },
    });
  const toBot = { everyone: false, users: new Collection([['5', { bot: true }]]), repliedUser: null };

  it.each([
    ['a question', message(), true, true],
    ['of another bot', message({ author: { id: 'robot', bot: true } }), false, false],
    ['of a webhook', message({ webhookId: '9' }), false, false],
    ['of Discord itself', message({ system: true }), false, false],
    ['a reply to a member', reply('omar'), false, false],
    ['a reply to what is gone', reply(null), false, false],
    ['a reply to oneself', reply('salma'), true, true],
    ['to a member', message({ content: '<@12> where was it held?' }), false, false],
    ['about a member', message({ content: 'where did <@12> speak?' }), true, false],
    ['to everyone', message({ content: 'where was it held? @everyone' }), false, false],
    ['to those who are here', message({ content: '@here where was it held?' }), false, false],
    ['to a role', message({ content: 'where was it held? <@&12>' }), false, false],
    ['to a bot', message({ content: 'where was it held? <@5>', mentions: toBot }), false, false],
  ])('%s', (_, said, inChannel, inThread) => {
    expect([leavesRoom(said, 'open'), leavesRoom(said, 'post'), leavesRoom(said, 'thread')]).toEqual([
      inChannel,
      inChannel,
      inThread,
    ]);
  });
});
