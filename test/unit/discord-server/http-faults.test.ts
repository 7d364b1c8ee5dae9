import { type Client, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/start-discord-server.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { connectBot, refusalOf } from './connected-bot.ts';

let server: DiscordServer;
let client: Client<true>;
let channel: ChannelState;

beforeEach(async () => {
  server = await startDiscordServer();
  channel = server.guild().channel('general');
  client = await connectBot(server, { rest: { retries: 1 } });
});

afterEach(async () => {
  await client.destroy();
  await server.close();
});

const send = () => client.rest.post(Routes.channelMessages(channel.id), { body: { content: 'x' } });
const statuses = () => server.requests.filter(({ path }) => path.endsWith('/messages')).map(({ status }) => status);
const on = /^POST .*messages$/u;

describe('faults', () => {
  it.each(['user', 'shared', 'global'] as const)('limit a request (%s) until it comes again', async (scope) => {
    server.http.add({ on, status: 429, retryAfterS: 0.2, scope });
    const limited: boolean[] = [];
    client.rest.on('rateLimited', (info) => void limited.push(info.global));
    const began = Date.now();
    await send();
    expect(Date.now() - began).toBeGreaterThanOrEqual(200);
    expect(statuses()).toEqual([429, 200]);
    expect(limited.every((isGlobal) => isGlobal === (scope === 'global'))).toBe(true);
  });

  it('fail a request with a 5xx as often as is said', async () => {
    server.http.add({ on, status: 503, times: 2 });
    await expect(send()).rejects.toMatchObject({ status: 503 });
    await send();
    expect(statuses()).toEqual([503, 503, 200]);
  });

  it('lose the answer of a request that was done', async () => {
    server.http.add({ on, status: 502, afterwards: true });
    await send();
    expect(channel.messages.size).toBe(2);
  });

  it('withdraw the token', async () => {
    server.http.add({ on, status: 401 });
    expect(await refusalOf(send())).toBe(0);
    await expect(send()).rejects.toThrow(/token/u);
  });
});
