import { type Client, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/start-discord-server.ts';
import { connectBot, refusalOf } from './connected-bot.ts';

let server: DiscordServer;
let client: Client<true>;
let guildId: string;

beforeAll(async () => {
  server = await startDiscordServer();
  guildId = server.guild().id;
  client = await connectBot(server);
});

afterAll(async () => {
  await client.destroy();
  await server.close();
});

const option = { type: 3, name: 'text', description: 'a text' };
const ping = { name: 'ping', description: 'answers' };
const named = (name: string) => ({ ...option, name });
const sub = (over: object = {}) => ({ type: 1, name: 'sub', description: 'a part', ...over });
const twentySix = Array.from({ length: 26 }, (_, n) => named(`o${n}`));

describe('commands', () => {
  it('are written, read, changed and deleted, globally and per guild', async () => {
    const { commands } = client.application;
    const global = await commands.create(ping);
    const [own] = (await commands.set([{ ...ping, name: 'اسأل' }], guildId)).values();
    expect((await commands.fetch()).map(({ name }) => name)).toEqual(['ping']);
    expect(own?.guildId).toBe(guildId);
    expect((await commands.edit(global.id, { description: 'other' })).description).toBe('other');
    await commands.delete(global.id);
    expect(await refusalOf(commands.fetch(global.id))).toBe(10_063);
    const [kept] = (await commands.set([{ ...ping, name: 'اسأل', description: 'new' }], guildId)).values();
    expect(kept?.id).toBe(own?.id);
    expect((await commands.set([], guildId)).size).toBe(0);
  });

  it('are listed with their localizations only when asked', async () => {
    const { commands } = client.application;
    await commands.set([{ ...ping, nameLocalizations: { fr: 'sonner' } }]);
    const read = (wanted: string) =>
      client.rest.get(Routes.applicationCommands(client.user.id), {
        query: new URLSearchParams({ with_localizations: wanted }),
      });
    const localized = expect.objectContaining({ name_localizations: { fr: 'sonner' } }) as unknown;
    expect(await read('true')).toEqual([localized]);
    expect(await read('false')).toEqual([
      expect.not.objectContaining({ name_localizations: expect.anything() as unknown }),
    ]);
    await commands.set([]);
  });

  it('keep what says something', async () => {
    const options = [{ ...option, required: false, choices: [] }];
    const kept = await client.rest.post(Routes.applicationCommands(client.user.id), { body: { ...ping, options } });
    expect(kept).toMatchObject({ options: [option] });
    await client.application.commands.set([]);
  });

  it.each([
    ['a name with a space', { ...ping, name: 'two words' }],
    ['a name with vowel signs', { ...ping, name: 'اِسأل' }],
    ['an upper-case name', { ...ping, name: 'Ping' }],
    ['a name that is too long', { ...ping, name: 'x'.repeat(33) }],
    ['no description', { ...ping, description: '' }],
    ['a description that is too long', { ...ping, description: 'x'.repeat(101) }],
    ['a locale that Discord lacks', { ...ping, name_localizations: { ar: 'اسأل' } }],
    ['26 options', { ...ping, options: twentySix }],
    ['two options of one name', { ...ping, options: [option, option] }],
    ['a required option after another', { ...ping, options: [option, { ...option, name: 'b', required: true }] }],
    [
      '26 choices',
      {
        ...ping,
        options: [{ ...option, choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) }],
      },
    ],
    [
      'more than 8,000 characters',
      {
        ...ping,
        options: Array.from({ length: 5 }, (_, n) => ({
          ...option,
          name: `o${n}`,
          choices: Array.from({ length: 20 }, (_, m) => ({
            name: `${m}`.padEnd(50, 'x'),
            value: `${m}`.padEnd(50, 'x'),
          })),
        })),
      },
    ],
    ['a subcommand beside an option', { ...ping, options: [sub(), option] }],
    ['a subcommand in a subcommand', { ...ping, options: [sub({ options: [sub()] })] }],
    ['an option in a group', { ...ping, options: [sub({ type: 2, options: [option] })] }],
    ['26 subcommands', { ...ping, options: Array.from({ length: 26 }, (_, n) => sub({ name: `s${n}` })) }],
    ['two subcommands of one name', { ...ping, options: [sub(), sub()] }],
    ['a subcommand without a description', { ...ping, options: [sub({ description: '' })] }],
    ['26 options of a subcommand', { ...ping, options: [sub({ options: twentySix })] }],
    ['a name of a subcommand’s option with a space', { ...ping, options: [sub({ options: [named('a b')] })] }],
    ['an option with options', { ...ping, options: [{ ...option, options: [named('inner')] }] }],
    ['the least of a text', { ...ping, options: [{ ...option, min_value: 1 }] }],
    ['the least over the most', { ...ping, options: [{ ...option, type: 4, min_value: 2, max_value: 1 }] }],
    ['half a number as the most', { ...ping, options: [{ ...option, type: 4, max_value: 1.5 }] }],
    ['kinds of channels of a role', { ...ping, options: [{ ...option, type: 8, channel_types: [0] }] }],
    ['a kind of channels that there is not', { ...ping, options: [{ ...option, type: 7, channel_types: [99] }] }],
    ['choices of a channel', { ...ping, options: [{ ...option, type: 7, choices: [{ name: 'a', value: 'a' }] }] }],
    ['the completion of a role', { ...ping, options: [{ ...option, type: 8, autocomplete: true }] }],
    ['a message command with a description', { name: 'Find sources', type: 3, description: 'no' }],
  ])('are refused: %s', async (_, body) => {
    expect(await refusalOf(client.rest.post(Routes.applicationCommands(client.user.id), { body }))).toBe(50_035);
  });

  it('may have subcommands, groups of them, and options of all kinds', async () => {
    const bounded = { ...option, type: 4, min_value: 1, max_value: 9 };
    const kinds = [bounded, { ...named('b'), type: 7, channel_types: [0, 15] }, { ...named('c'), type: 8 }];
    const options = [sub({ options: kinds }), sub({ type: 2, name: 'group', options: [sub()] })];
    const kept = await client.rest.post(Routes.applicationCommands(client.user.id), { body: { ...ping, options } });
    expect(kept).toMatchObject({ options });
    await client.application.commands.set([]);
  });

  it('are 15 at most for messages', async () => {
    const bodies = Array.from({ length: 16 }, (_, n) => ({ name: `Find ${n}`, type: 3 }));
    const put = (body: unknown) => client.rest.put(Routes.applicationCommands(client.user.id), { body });
    expect(await refusalOf(put(bodies))).toBe(30_032);
    expect(await refusalOf(put(bodies.slice(1)))).toBeNull();
    expect(await refusalOf(put([ping, ping]))).toBe(50_035);
  });
});
