import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteLink } from '../../../src/discord/check-discord.ts';
import { intentSwitch } from '../../../src/discord/opted-in.ts';
import { projectRoot } from '../../../src/foundation/project-root.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { runMuntada } from '../../support/run-muntada.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openDiscord } from './bot-session.ts';

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly text: string;
  readonly remedy: string | null;
}

describe('muntada doctor, of Discord', () => {
  const server = openDiscord();
  let data: string;

  beforeAll(async () => {
    server().guild({ name: 'Lake' });
    data = await temporaryFolder('doctor');
  });

  /** What it finds of Discord, with a port of our own and these variables. */
  const examine = async (env: Readonly<Record<string, string>>): Promise<Finding | undefined> => {
    const { stdout } = await runMuntada(['doctor', '--json', '--data', data], {
      env: { DISCORD_API_URL: server().apiUrl, ...env },
    });
    return (JSON.parse(stdout) as Finding[]).find(({ name }) => name === 'Discord');
  };

  it('says nothing where there is no token', async () => {
    expect(await examine({})).toBeUndefined();
  });

  it('names the bot, its application, its servers and its invitation', async () => {
    const { id, username } = server().world.bot;
    const found = await examine({ DISCORD_TOKEN: server().token, DISCORD_APPLICATION_ID: id });
    expect(found).toMatchObject({ ok: true, remedy: null });
    for (const part of [username, id, 'Lake', inviteLink(id), intentSwitch]) expect(found?.text).toContain(part);
  });

  it('names the servers that have opted in to what is off without the intent', async () => {
    const [lake] = server().world.guilds.values();
    const { store } = await openStore(null, data);
    await store.changeSettings(lake!.id, { set: { openChannels: ['123456789012345678'] } }, 'nora', 1);
    await store.close();
    const waiting = await examine({ DISCORD_TOKEN: server().token });
    expect(waiting).toMatchObject({ ok: true, remedy: expect.stringContaining('Message Content Intent') });
    expect(waiting?.text).toMatch(/does nothing\.\W+Lake\W+open channels \(1\)$/u);
  });

  it('names the servers where permissions are missing, and how they are given', async () => {
    server().guild({ name: 'Pond', everyone: ['ViewChannel', 'SendMessages', 'UseApplicationCommands'] });
    const found = await examine({ DISCORD_TOKEN: server().token });
    expect(found).toMatchObject({ ok: false });
    expect(found?.text).toMatch(/Pond\W+Send Messages in Threads, Embed Links, Read Message History\./u);
    expect(found?.text).not.toContain('Lake');
    expect(found?.remedy).toContain(inviteLink(server().world.bot.id));
  });

  it('knows a token that Discord does not', async () => {
    const wrong = await examine({ DISCORD_TOKEN: `${server().token}x` });
    expect(wrong).toMatchObject({ ok: false, remedy: expect.stringContaining('DISCORD_TOKEN') });
  });

  it('knows another application’s id', async () => {
    const other = await examine({ DISCORD_TOKEN: server().token, DISCORD_APPLICATION_ID: '123456789012345678' });
    expect(other).toMatchObject({ ok: false, remedy: expect.stringContaining(server().world.bot.id) });
  });

  it('says that Discord cannot be reached', async () => {
    const found = await examine({ DISCORD_TOKEN: server().token, DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(found).toMatchObject({ ok: false, remedy: expect.stringContaining('DISCORD_API_URL') });
  });
});

describe('docs/discord.md', () => {
  it('invites with the permissions that are asked for', async () => {
    const page = await readFile(join(projectRoot, 'docs', 'discord.md'), 'utf8');
    expect(page).toContain(inviteLink('APPLICATION_ID'));
  });
});
