import { ChannelType, type Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isSilent } from '../../../src/discord/silent-channels.ts';

interface FakeChannel {
  readonly type: ChannelType;
  readonly parentId: string | null;
}

/** Asks of a channel that the client knows, and of what Discord says when it is asked. */
async function ask(channelId: string, known: FakeChannel | null, told: FakeChannel | null) {
  const whole = (channel: FakeChannel) => ({
    ...channel,
    isThread: () => channel.type === ChannelType.PublicThread,
  });
  let fetched = 0;
  const channels = {
    cache: new Map(known === null ? [] : [[channelId, whole(known)]]),
    async fetch() {
      fetched++;
      if (told === null) throw new Error('unknown channel');
      return whole(told);
    },
  };
  const client = { channels } as unknown as Client;
  const silent = await isSilent({ silentChannels: ['quiet'] }, { guildId: 'g', channelId, client });
  return { silent, fetched };
}

const text = { type: ChannelType.GuildText, parentId: 'quiet' };
const thread = (parentId: string | null) => ({ type: ChannelType.PublicThread, parentId });

describe('a silent channel', () => {
  it('is known by its number, its threads by theirs', async () => {
    expect(await ask('quiet', null, null)).toEqual({ silent: true, fetched: 0 });
    expect(await ask('t', thread('quiet'), null)).toEqual({ silent: true, fetched: 0 });
    expect(await ask('t', thread('loud'), null)).toEqual({ silent: false, fetched: 0 });
    expect(await ask('c', text, null)).toEqual({ silent: false, fetched: 0 });
  });

  it('is asked for where only the number of a thread is known', async () => {
    for (const known of [null, thread(null)]) {
      expect(await ask('t', known, thread('quiet'))).toEqual({ silent: true, fetched: 1 });
      expect(await ask('t', known, thread('loud'))).toEqual({ silent: false, fetched: 1 });
      expect(await ask('t', known, null)).toEqual({ silent: true, fetched: 1 });
    }
  });

  it('costs nothing where there is none', async () => {
    const client = {} as Client;
    expect(await isSilent({ silentChannels: [] }, { guildId: 'g', channelId: 'c', client })).toBe(false);
  });
});
