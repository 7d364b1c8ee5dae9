import { once } from 'node:events';
import { type Client, GatewayIntentBits, type Guild, type GuildChannel, type Message } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiscordServer } from '../../support/discord-server/start-discord-server.ts';
import { startDiscordServer } from '../../support/discord-server/start-discord-server.ts';
import { connectBot, createBot, refusalOf } from './connected-bot.ts';

let server: DiscordServer;
let client: Client | null = null;

beforeEach(async () => {
  server = await startDiscordServer();
});

afterEach(async () => {
  await client?.destroy();
  client = null;
  await server.close();
});

/** A guild with a channel and a member, and a bot that writes down what it reads. */
async function listen(options: Parameters<typeof connectBot>[1] = {}) {
  const guild = server.guild();
  const channel = guild.channel('general');
  const member = guild.member();
  client = await connectBot(server, options);
  const heard: string[] = [];
  client.on('messageCreate', ({ content }: Message) => void heard.push(content));
  const hears = async (count: number) => {
    await expect.poll(() => heard.length).toBe(count);
  };
  return { guild, channel, member, heard, hears };
}

describe('logging in', () => {
  it('tells the guilds with their channels', async () => {
    const { guild, channel } = await listen();
    expect(client?.guilds.cache.get(guild.id)?.channels.cache.has(channel.id)).toBe(true);
    expect([...((await client?.guilds.fetch())?.keys() ?? [])]).toEqual([guild.id]);
    expect(client?.user?.id).toBe(server.world.bot.id);
    expect(client?.application?.id).toBe(server.world.bot.id);
  });

  it('refuses another token', async () => {
    client = createBot(server);
    await expect(client.login(`${server.token}x`)).rejects.toThrow(/token/iu);
  });

  it('refuses privileged intents that are not granted, and grants those that are', async () => {
    client = createBot(server, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    await expect(client.login(server.token)).rejects.toThrow(/disallowed intents/iu);
    const other = await startDiscordServer({ grantedIntents: GatewayIntentBits.MessageContent });
    const granted = await connectBot(other, { intents: [GatewayIntentBits.MessageContent] });
    expect(granted.application.flags.has('GatewayMessageContentLimited')).toBe(true);
    await granted.destroy();
    await other.close();
  });

  it('refuses intents that there are not', async () => {
    client = createBot(server, { intents: [1 << 30] });
    await expect(client.login(server.token)).rejects.toThrow(/intents/iu);
  });

  it('splits guilds between shards', async () => {
    const sharded = await startDiscordServer({ shards: 2 });
    sharded.guild();
    client = await connectBot(sharded, { shards: 'auto' });
    expect(client.guilds.cache.size).toBe(1);
    expect(sharded.gateway.count.identified).toBe(2);
    await sharded.close();
  });
});

describe('what is heard', () => {
  it('is empty unless it mentions the bot or is a direct message', async () => {
    const { channel, member, heard, hears } = await listen();
    member.says(channel, 'secret');
    member.says(channel, 'for you', { mention: true });
    member.dm('direct');
    await hears(3);
    expect(heard).toEqual(['', `<@${server.world.bot.id}> for you`, 'direct']);
  });

  it('is nothing of a channel that the bot may not see, and nothing without the intent', async () => {
    const { guild, channel, member, heard, hears } = await listen({ intents: [GatewayIntentBits.Guilds] });
    member.says(channel, 'one', { mention: true });
    await client?.destroy();
    client = await connectBot(server);
    client.on('messageCreate', ({ content }) => void heard.push(content));
    const hidden = guild.channel('hidden', { overwrites: [{ id: server.world.bot.id, deny: ['ViewChannel'] }] });
    member.says(hidden, 'two', { mention: true });
    member.dm('three');
    await hears(1);
    expect(heard).toEqual(['three']);
  });

  it('comes twice, or in another order, on demand', async () => {
    const { member, heard, hears } = await listen();
    server.events.duplicateNext('MESSAGE_CREATE');
    member.dm('twice');
    await hears(2);
    server.events.reverseNext(2);
    member.dm('first');
    member.dm('second');
    await hears(4);
    expect(heard).toEqual(['twice', 'twice', 'second', 'first']);
  });
});

describe('a guild', () => {
  it('comes and goes while the bot is there', async () => {
    await listen();
    const came = once(client!, 'guildCreate') as Promise<[Guild]>;
    const later = server.guild({ name: 'Later' });
    expect((await came)[0].name).toBe('Later');
    const channelCame = once(client!, 'channelCreate') as Promise<[GuildChannel]>;
    later.channel('news');
    expect((await channelCame)[0].name).toBe('news');
    const went = once(client!, 'guildDelete') as Promise<[Guild]>;
    later.removesBot();
    expect((await went)[0].id).toBe(later.id);
    expect(await refusalOf(client!.guilds.fetch(later.id))).toBe(10_004);
  });

  it('tells the members that are asked for', async () => {
    const { guild, member } = await listen();
    const there = client!.guilds.cache.get(guild.id)!;
    expect((await there.members.fetch({ user: [member.id] })).has(member.id)).toBe(true);
    expect((await there.members.fetch(member.id)).id).toBe(member.id);
  });
});

describe('a broken connection', () => {
  it('is left when heartbeats are not answered', async () => {
    const quick = await startDiscordServer({ heartbeatMs: 200 });
    client = await connectBot(quick);
    quick.gateway.acknowledgesHeartbeats = false;
    await expect.poll(() => quick.gateway.count.resumed).toBeGreaterThan(0);
    await client.destroy();
    await quick.close();
  });

  it('resumes, and hears what it missed', async () => {
    const { member, heard, hears } = await listen();
    server.gateway.drop();
    member.dm('missed');
    await server.until('a RESUME', () => server.gateway.count.resumed === 1);
    member.dm('again');
    await hears(2);
    expect(heard).toEqual(['missed', 'again']);
    expect(server.gateway.count.identified).toBe(1);
  });

  it('resumes when it is asked to reconnect', async () => {
    await listen();
    server.gateway.askToReconnect();
    await server.until('a RESUME', () => server.gateway.count.resumed === 1);
    expect(server.gateway.count.identified).toBe(1);
  });

  it('identifies anew when its session is forgotten', async () => {
    await listen();
    server.gateway.drop({ forget: true });
    await expect.poll(() => server.gateway.count.identified, { timeout: 15_000 }).toBe(2);
    expect(server.gateway.count.resumed).toBe(0);
  });
});
