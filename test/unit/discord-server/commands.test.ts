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
    ['26 options', { ...ping, options: Array.from({ length: 26 }, (_, n) => ({ ...option, name: `o${n}` })) }],
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
    ['a message command with a description', { name: 'Find sources', type: 3, description: 'no' }],
  ])('are refused: %s', async (_, body) => {
    expect(await refusalOf(client.rest.post(Routes.applicationCommands(client.user.id), { body }))).toBe(50_035);
  });

  it('are 15 at most for messages', async () => {
    const bodies = Array.from({ length: 16 }, (_, n) => ({ name: `Find ${n}`, type: 3 }));
    const put = (body: unknown) => client.rest.put(Routes.applicationCommands(client.user.id), { body });
    expect(await refusalOf(put(bodies))).toBe(30_032);
    expect(await refusalOf(put(bodies.slice(1)))).toBeNull();
    expect(await refusalOf(put([ping, ping]))).toBe(50_035);
  });
});
