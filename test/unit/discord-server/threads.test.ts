import { ChannelType, type Client, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/start-discord-server.ts';
import { connectBot, refusalOf } from './connected-bot.ts';

let server: DiscordServer;
let client: Client<true>;
let guild: GuildActor;
let member: AskingMember;

beforeAll(async () => {
  server = await startDiscordServer();
  guild = server.guild();
  member = guild.member();
  client = await connectBot(server);
});

afterAll(async () => {
  await client.destroy();
  await server.close();
});

const send = (id: string, content: string) => client.rest.post(Routes.channelMessages(id), { body: { content } });

describe('a thread', () => {
  it('is opened once on a message, and has its id', async () => {
    const channel = guild.channel('general');
    const said = member.says(channel, 'question');
    const open = (name: string) => client.rest.post(Routes.threads(channel.id, said.id), { body: { name } });
    expect(await refusalOf(open('x'.repeat(101)))).toBe(50_035);
    expect(await open('Answers')).toMatchObject({ id: said.id, parent_id: channel.id, type: ChannelType.PublicThread });
    expect(await refusalOf(open('Again'))).toBe(160_004);
  });

  it('is reopened by a message, but nothing in it changes while it is archived', async () => {
    const channel = guild.channel('general');
    const thread = member.opensThread(member.says(channel, 'question'), 'Talk');
    const { id } = (await send(thread.id, 'answer')) as { id: string };
    member.archives(thread);
    const edit = () => client.rest.patch(Routes.channelMessage(thread.id, id), { body: { content: 'x' } });
    expect(await refusalOf(edit())).toBe(50_083);
    await send(thread.id, 'more');
    expect(thread.thread?.archived).toBe(false);
    await edit();
    member.archives(thread, { locked: true });
    expect(await refusalOf(send(thread.id, 'no'))).toBe(50_083);
  });

  it('is a post in a forum', async () => {
    const forum = guild.forum('help');
    expect(await refusalOf(send(forum.id, 'x'))).toBe(50_008);
    const heard = new Promise<string>((resolve) => {
      client.once('threadCreate', ({ name }) => resolve(name));
    });
    const post = member.opensPost(forum, 'A question', 'text');
    expect(await heard).toBe('A question');
    expect(post.messages.has(post.id)).toBe(true);
    const body = { name: 'Own', message: { content: 'text', allowed_mentions: { parse: [] } } };
    expect(await client.rest.post(Routes.threads(forum.id), { body })).toMatchObject({ message: { content: 'text' } });
  });
});
