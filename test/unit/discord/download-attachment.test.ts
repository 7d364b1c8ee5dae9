import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDownload } from '../../../src/discord/download-attachment.ts';
import type { CdnFault } from '../../support/discord-server/cdn.ts';
import { startDiscordServer, type DiscordServer } from '../../support/discord-server/start-discord-server.ts';

const text = 'The readers of the library met in Tyre.';
const maxBytes = 1000;

describe('downloading what a member attached', () => {
  let server: DiscordServer;

  beforeAll(async () => {
    server = await startDiscordServer();
  });
  afterAll(() => server.close());

  const download = (content: string, fault: CdnFault = {}) => {
    const { url, size } = server.cdn.host('a.md', content, fault);
    const patienceMs = fault.stallsAfter === undefined ? 30_000 : 300;
    return createDownload(server.apiUrl, patienceMs)({ url: url!, size }, maxBytes);
  };

  it('gives the bytes, whatever their type is said to be', async () => {
    for (const fault of [{}, { contentType: 'text/html' }]) {
      const done = await download(text, fault);
      expect(done.isDone && Buffer.from(done.bytes).toString()).toBe(text);
    }
  });

  it('refuses what is too large before it asks for it, and where the size was a lie', async () => {
    const before = server.cdn.asked.length;
    expect(await download('a'.repeat(maxBytes + 1))).toEqual({ isDone: false, refusal: 'size' });
    expect(server.cdn.asked).toHaveLength(before);
    const lie = { saysSize: 10 };
    expect(await download('a'.repeat(100_000), lie)).toEqual({ isDone: false, refusal: 'size' });
    expect(await download(text, lie)).toMatchObject({ refusal: 'unreachable', reason: '39 bytes came of 10' });
  });

  it.each([
    ['a file that is gone', { status: 404 }],
    ['a fault', { status: 500 }],
    ['a redirect', { redirectTo: '/attachments/1/a.md' }],
    ['a file that stalls', { stallsAfter: 5 }],
  ])('gives up at %s', async (_, fault) => {
    expect(await download(text, fault)).toMatchObject({ isDone: false, refusal: 'unreachable' });
  });

  it.each([
    'http://127.0.0.1:1/attachments/1/a.md',
    'http://cdn.discordapp.com/attachments/1/a.md',
    'https://cdn.discordapp.com.example/a.md',
    'https://cdn.discordapp.com:8443/a.md',
    'https://me@cdn.discordapp.com/a.md',
    'file:///etc/passwd',
    'a.md',
  ])('asks nobody else: %s', async (url) => {
    const done = await createDownload(server.apiUrl)({ url, size: 10 }, maxBytes);
    expect(done).toMatchObject({ refusal: 'unreachable', reason: expect.stringContaining('the address') as string });
  });

  it('does not ask a test server where there is none', async () => {
    const { url, size } = server.cdn.host('a.md', text);
    expect(await createDownload(null)({ url: url!, size }, maxBytes)).toMatchObject({ refusal: 'unreachable' });
  });
});
