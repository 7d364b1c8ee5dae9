import { createServer } from 'node:net';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { runMuntada } from '../../support/run-muntada.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeToyForums } from '../../support/toy-forums.ts';
import { openDiscord } from './bot-session.ts';

/** What an operator meets whose token, network or application is not as it should be. */
describe('a bot that cannot connect', () => {
  const server = openDiscord();
  let folders: { readonly data: string; readonly corpus: string };

  beforeAll(async () => {
    folders = { data: await temporaryFolder('bot'), corpus: await temporaryFolder('corpus') };
    await writeToyForums(folders.corpus);
  });

  const start = async (token: string, apiUrl: string) => {
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, HOST: '127.0.0.1', PORT: '0' };
    const result = await runMuntada(['start', '--data', folders.data, '--corpus', folders.corpus], { env });
    const said = result.stdout + result.stderr;
    expect(said).not.toContain(token);
    expect(said).not.toMatch(/^\s+at /mu);
    expect(said).not.toContain('fault of the program');
    return { code: result.code, said };
  };

  it('ends with the remedy where Discord does not know the token', async () => {
    const { code, said } = await start(`${server().token.split('.')[0]}.wrong.${'y'.repeat(27)}`, server().apiUrl);
    expect(code).toBe(1);
    expect(said).toContain('DISCORD_TOKEN');
  });

  it('ends with the remedy where nobody listens', async () => {
    const { code, said } = await start(server().token, `http://127.0.0.1:${await freePort()}/api`);
    expect(code).toBe(1);
    expect(said).toContain('DISCORD_API_URL');
  });

  it('ends with the remedy where the name leads nowhere', async () => {
    const { code, said } = await start(server().token, 'http://discord.invalid/api');
    expect(code).toBe(1);
    expect(said).toContain('DISCORD_API_URL');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
