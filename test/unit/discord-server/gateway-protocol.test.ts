import { once } from 'node:events';
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/start-discord-server.ts';

let server: DiscordServer;

beforeAll(async () => {
  server = await startDiscordServer();
});

afterAll(() => server.close());

/** Sends these, and gives the code with which the server closes. */
async function closeCode(...payloads: unknown[]): Promise<number> {
  const socket = new WebSocket(server.gateway.url());
  await once(socket, 'open');
  for (const payload of payloads) socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

const identify = (fields: object = {}) => ({ op: Op.Identify, d: { token: server.token, intents: 1, ...fields } });
const heartbeat = { op: Op.Heartbeat, d: null };

describe('the gateway closes', () => {
  it('on what is no payload, and on opcodes that there are not', async () => {
    expect(await closeCode('{')).toBe(Close.DecodeError);
    expect(await closeCode('[]')).toBe(Close.DecodeError);
    expect(await closeCode(identify(), { op: 99, d: null })).toBe(Close.UnknownOpcode);
  });

  it('before an IDENTIFY and on a second one', async () => {
    expect(await closeCode({ op: Op.PresenceUpdate, d: {} })).toBe(Close.NotAuthenticated);
    expect(await closeCode(identify(), identify())).toBe(Close.AlreadyAuthenticated);
  });

  it('on an IDENTIFY that is not right', async () => {
    expect(await closeCode(identify({ token: 'x' }))).toBe(Close.AuthenticationFailed);
    expect(await closeCode(identify({ shard: [2, 2] }))).toBe(Close.InvalidShard);
    expect(await closeCode(identify({ intents: 1 << 30 }))).toBe(Close.InvalidIntents);
    expect(await closeCode(identify({ intents: 1 << 15 }))).toBe(Close.DisallowedIntents);
  });

  it('on more than 120 sends in a minute', async () => {
    expect(await closeCode(...Array.from({ length: 121 }, () => heartbeat))).toBe(Close.RateLimited);
  });

  it('on a RESUME from the future', async () => {
    const first = new WebSocket(server.gateway.url());
    await once(first, 'open');
    first.send(JSON.stringify(identify()));
    await server.until('a session', () => server.gateway.sessions.length > 0);
    const session_id = server.gateway.sessions.at(-1)?.id;
    expect(await closeCode({ op: Op.Resume, d: { token: server.token, session_id, seq: 99 } })).toBe(Close.InvalidSeq);
  });
});
