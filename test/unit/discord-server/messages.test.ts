import { type Client, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import type { PermissionName } from '../../support/discord-server/permissions.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/start-discord-server.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { connectBot, refusalOf } from './connected-bot.ts';

let server: DiscordServer;
let client: Client<true>;
let guild: GuildActor;
let channel: ChannelState;
let member: AskingMember;

beforeAll(async () => {
  server = await startDiscordServer();
  guild = server.guild();
  channel = guild.channel('general');
  member = guild.member();
  client = await connectBot(server);
});

afterAll(async () => {
  await client.destroy();
  await server.close();
});

const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
const row = (...components: object[]) => ({ type: 1, components });
const texts = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ name: 'n', value: 'v'.repeat(length) }));
const option = (value: string) => ({ label: 'l', value });
const select = (...options: object[]) => row({ type: 3, custom_id: 's', options });

async function send(body: object, to: ChannelState = channel): Promise<{ id: string }> {
  return (await client.rest.post(Routes.channelMessages(to.id), { body })) as { id: string };
}

describe('a message', () => {
  it.each([
    ['2,000 characters', { content: 'ا'.repeat(2000) }],
    ['6,000 characters in embeds', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] }],
    ['five rows', { components: Array.from({ length: 5 }, (_, n) => row({ ...button, custom_id: `${n}` })) }],
    [
      'components of version 2',
      { flags: 1 << 15, components: [{ type: 17, components: [{ type: 10, content: 'x' }] }] },
    ],
  ])('may have %s', async (_, body) => {
    expect(await refusalOf(send(body))).toBeNull();
  });

  it.each([
    ['2,001 characters', { content: 'x'.repeat(2001) }],
    ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }],
    ['a long embed title', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['a long description', { embeds: [{ description: 'x'.repeat(4097) }] }],
    ['26 fields', { embeds: [{ fields: texts(26, 1) }] }],
    ['a long field', { embeds: [{ fields: texts(1, 1025) }] }],
    ['an empty field', { embeds: [{ fields: texts(1, 0) }] }],
    ['6,001 characters in embeds', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] }],
    ['six rows', { components: Array.from({ length: 6 }, (_, n) => row({ ...button, custom_id: `${n}` })) }],
    ['six buttons', { components: [row(...Array.from({ length: 6 }, (_, n) => ({ ...button, custom_id: `${n}` })))] }],
    ['a select beside a button', { components: [row(button, { type: 3, custom_id: 's', options: [option('a')] })] }],
    ['an empty row', { components: [row()] }],
    ['two equal custom ids', { components: [row(button), row(button)] }],
    ['a long custom id', { components: [row({ ...button, custom_id: 'x'.repeat(101) })] }],
    ['a long label', { components: [row({ ...button, label: 'x'.repeat(81) })] }],
    ['a link with a custom id', { components: [row({ ...button, style: 5, url: 'https://example.org' })] }],
    ['a select without options', { components: [select()] }],
    ['two equal options', { components: [select(option('a'), option('a'))] }],
    ['26 options', { components: [select(...Array.from({ length: 26 }, (_, n) => option(`${n}`)))] }],
    ['a text input', { components: [row({ type: 4, custom_id: 'x', label: 'x', style: 1 })] }],
    ['version 2 without its flag', { components: [{ type: 10, content: 'x' }] }],
    ['content beside version 2', { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'x' }] }],
    ['4,001 characters in version 2', { flags: 1 << 15, components: [{ type: 10, content: 'x'.repeat(4001) }] }],
    ['two rules for users', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }],
    ['an answer to nothing', { content: 'x', message_reference: { message_id: '1' } }],
    ['a long nonce', { content: 'x', nonce: 'x'.repeat(26) }],
  ])('may not have %s', async (_, body) => {
    expect(await refusalOf(send(body))).toBe(50_035);
  });

  it('is told what is wrong where', async () => {
    const error: unknown = await send({ embeds: [{ title: 'x'.repeat(257) }] }).catch((error: unknown) => error);
    expect((error as { rawError: unknown }).rawError).toEqual({
      message: 'Invalid Form Body',
      code: 50_035,
      errors: {
        embeds: {
          0: {
            title: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 0 and 256 in length.' }] },
          },
        },
      },
    });
  });

  it('is not empty, not even after an edit', async () => {
    expect(await refusalOf(send({ content: ' \n ' }))).toBe(50_006);
    const { id } = await send({ content: ' kept ' });
    const edit = (body: object) => client.rest.patch(Routes.channelMessage(channel.id, id), { body });
    expect(await refusalOf(edit({ content: '' }))).toBe(50_006);
    expect(await edit({ embeds: [{ title: 'more' }] })).toMatchObject({ content: 'kept', embeds: [{ title: 'more' }] });
  });

  it('in a channel is never for one only', async () => {
    const { id } = await send({ content: 'x', flags: 64 | 4 });
    expect(member.sees(channel).find((one) => one.id === id)?.flags).toBe(4);
  });

  it('is taken once with a nonce to enforce', async () => {
    const body = { content: 'once', nonce: '7', enforce_nonce: true };
    expect((await send(body)).id).toBe((await send(body)).id);
  });

  it('answers another, with or without a ping', async () => {
    const question = member.says(channel, 'q');
    const reply = (allowed_mentions: object) =>
      send({ content: 'a', message_reference: { message_id: question.id }, allowed_mentions });
    expect(await reply({ parse: [] })).toMatchObject({ mentions: [], referenced_message: { id: question.id } });
    expect(await reply({ parse: [], replied_user: true })).toMatchObject({ mentions: [{ id: member.id }] });
  });

  it('is edited by its author only, and deleted by those who may', async () => {
    const said = member.says(channel, 'mine');
    const route = Routes.channelMessage(channel.id, said.id);
    expect(await refusalOf(client.rest.patch(route, { body: { content: 'x' } }))).toBe(50_005);
    expect(await refusalOf(client.rest.delete(route))).toBe(50_013);
    member.edits(said, 'changed');
    member.deletes(said);
    expect(await refusalOf(client.rest.get(route))).toBe(10_008);
  });
});

describe('an edit', () => {
  it('keeps the ping of a reply', async () => {
    const { id } = await send({ content: 'a' });
    const answered = member.sees(channel).find((one) => one.id === id)!;
    const edited = (said: { id: string }) => server.world.channels.get(channel.id)?.messages.get(said.id)?.message;
    const pinged = member.says(channel, 'q', { replyTo: answered });
    const quiet = member.says(channel, 'q', { replyTo: answered, ping: false });
    for (const said of [pinged, quiet]) member.edits(said, 'changed');
    expect(edited(pinged)?.mentions.map((user) => user.id)).toEqual([client.user.id]);
    expect(edited(quiet)?.mentions).toEqual([]);
  });
});

describe('permissions', () => {
  /** A channel that takes something from the bot, or gives it. */
  const withOverwrite = (deny: PermissionName[], allow: PermissionName[] = [], id = server.world.bot.id) =>
    guild.channel('special', { overwrites: [{ id, deny, allow }] });

  it.each<[PermissionName, object, number]>([
    ['SendMessages', { content: 'x' }, 50_013],
    ['EmbedLinks', { embeds: [{ title: 'x' }] }, 50_013],
    ['ViewChannel', { content: 'x' }, 50_001],
  ])('without %s refuse', async (name, body, code) => {
    expect(await refusalOf(send(body, withOverwrite([name])))).toBe(code);
  });

  it('of the bot itself come after those of everyone', async () => {
    const everyone = { id: guild.id, deny: ['SendMessages'] as const };
    const closed = guild.channel('closed', { overwrites: [everyone] });
    const open = guild.channel('open', { overwrites: [everyone, { id: client.user.id, allow: ['SendMessages'] }] });
    expect(await refusalOf(send({ content: 'x' }, closed))).toBe(50_013);
    expect(await refusalOf(send({ content: 'x' }, open))).toBeNull();
    expect(() => member.says(open, 'x')).toThrow('may not write');
  });

  it('keep who is timed out from writing', async () => {
    const silent = guild.member();
    guild.timesOut(silent, 60_000);
    expect(() => silent.says(channel, 'x')).toThrow('may not write');
    server.clock.advance(60_001);
    expect(silent.says(channel, 'x').content).toBe('x');
  });

  it('give roles below the own one only', async () => {
    const low = server.guild({ bot: ['ManageRoles'] });
    const above = low.role('above');
    const give = (role: string, user: string) => client.rest.put(Routes.guildMemberRole(low.id, user, role));
    const someone = low.member();
    expect(await refusalOf(give(above.id, someone.id))).toBe(50_013);
    expect(await refusalOf(give('1', someone.id))).toBe(10_011);
    expect(await refusalOf(give('1', member.id))).toBe(10_007);
  });
});

describe('violations', () => {
  it('tell what was sent and what is wrong with it, refused or not', async () => {
    server.takeViolations();
    await send({ content: 'hello @everyone' });
    await refusalOf(send({ content: '', allowed_mentions: { parse: [] } }));
    await refusalOf(client.rest.get('/no/such/route'));
    const where = `POST /channels/${channel.id}/messages`;
    expect(server.violations()).toEqual([
      { where, what: 'allowed_mentions without {parse: []}' },
      { where, what: 'a ping: @everyone' },
      { where, what: expect.stringContaining('50006') as string },
      { where: 'GET /no/such/route', what: expect.stringContaining('no such route') as string },
    ]);
  });
});

describe('what there is not', () => {
  it('is refused by its kind', async () => {
    const get = (route: `/${string}`) => refusalOf(client.rest.get(route));
    expect(await get(Routes.channel('1'))).toBe(10_003);
    expect(await get(Routes.guild('1'))).toBe(10_004);
    expect(await get(Routes.guildMember(guild.id, server.stranger().id))).toBe(10_007);
    expect(await get(Routes.channelMessage(channel.id, '1'))).toBe(10_008);
    expect(await get(Routes.user('1'))).toBe(10_013);
  });
});

describe('reading', () => {
  it('gives the newest first, by page, without what the bot may not read', async () => {
    const quiet = guild.channel('quiet');
    const said = ['one', 'two', 'three'].map((text) => member.says(quiet, text));
    const read = async (query: Record<string, string>) =>
      (await client.rest.get(Routes.channelMessages(quiet.id), { query: new URLSearchParams(query) })) as {
        id: string;
        content: string;
      }[];
    const ids = async (query: Record<string, string>) =>
      (await read(query)).map(({ id }) => said.findIndex((one) => one.id === id));
    expect(await ids({})).toEqual([2, 1, 0]);
    expect(await ids({ limit: '1', before: said[2]!.id })).toEqual([1]);
    expect(await ids({ limit: '1', after: said[0]!.id })).toEqual([1]);
    expect(await ids({ limit: '2', around: said[0]!.id })).toEqual([0]);
    expect((await read({})).map(({ content }) => content)).toEqual(['', '', '']);
    expect(await refusalOf(read({ limit: '101' }))).toBe(50_035);
  });
});

describe('direct messages', () => {
  it('are opened by the bot, unless the other one takes none', async () => {
    const stranger = server.stranger();
    await client.users.send(stranger.id, 'hello');
    expect(stranger.sees(stranger.direct).map(({ content }) => content)).toEqual(['hello']);
    stranger.closesDms();
    expect(await refusalOf(client.users.send(stranger.id, 'again'))).toBe(50_007);
  });
});

describe('reactions', () => {
  it('are heard and given', async () => {
    const { id } = await send({ content: 'react' });
    const message = member.sees(channel).find((one) => one.id === id)!;
    const heard = new Promise<string | null>((resolve) => {
      client.once('messageReactionAdd', ({ emoji }) => resolve(emoji.name));
    });
    member.reacts(message, '👍');
    expect(await heard).toBe('👍');
    await client.rest.put(Routes.channelMessageOwnReaction(channel.id, id, encodeURIComponent('👍')));
    expect(member.sees(channel).find((one) => one.id === id)?.reactions?.[0]).toMatchObject({ count: 2, me: true });
    expect(await refusalOf(client.rest.put(Routes.channelMessageOwnReaction(channel.id, id, 'no')))).toBe(10_014);
  });
});
