import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discordDescription, findUnlikeDescription } from '../../support/discord-server/checks/api-description.ts';
import type { Answered } from '../../support/discord-server/rest-api.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const request = (method: string, path: string, body: object, status = 200): Answered => ({
  method,
  path,
  body,
  status,
});

describe('a description of the API', () => {
  it('finds what is unlike it, by the nearest path', async () => {
    const described = (schema: object) => ({ post: { requestBody: { content: { 'application/json': { schema } } } } });
    const file = join(await temporaryFolder('api'), 'api.json');
    const document = {
      openapi: '3.1.0',
      paths: {
        '/things/{id}': described({ $ref: '#/components/schemas/Thing' }),
        '/things/@me': described({ type: 'object', required: ['name'] }),
      },
      components: { schemas: { Thing: { type: 'object', properties: { allow: { type: 'integer' } } } } },
    };
    await writeFile(file, JSON.stringify(document));
    const unlike = findUnlikeDescription(file, [
      request('POST', '/things/1', { allow: '8' }),
      request('POST', '/things/1', { allow: [] }),
      request('POST', '/things/@me', {}),
      request('POST', '/things/@me', {}, 400),
      request('POST', '/others', {}),
    ]);
    expect(unlike.map(({ where }) => where)).toEqual(['POST /things/1', 'POST /things/@me']);
  });

  it.skipIf(!existsSync(discordDescription))("reads Discord's own (skipped where ../shared is missing)", () => {
    const unlike = findUnlikeDescription(discordDescription, [
      request('POST', '/channels/1/messages', { content: 'x', allowed_mentions: { parse: [] } }),
      request('POST', '/channels/1/messages', { content: 5 }),
      request('PATCH', '/webhooks/1/t/messages/@original', { content: {} }),
    ]);
    expect([...new Set(unlike.map(({ where }) => where))]).toEqual([
      'POST /channels/1/messages',
      'PATCH /webhooks/1/t/messages/@original',
    ]);
  });
});
