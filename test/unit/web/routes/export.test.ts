import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readExport } from '../../../../src/moderation/export-file.ts';
import { addModerationRoutes } from '../../../../src/web/moderation-routes.ts';
import { createSessions } from '../../../../src/web/session.ts';
import { openToyModeration } from '../../../support/toy-moderation.ts';
import { toyAnswer } from '../../../support/toy-answer.ts';
import { createFakeAssistant } from '../fake-assistant.ts';

const token = 'a-token-of-moderators';
const { store, moderation } = await openToyModeration();
await store.keep(toyAnswer({ question: '=WHERE?' }), 'g1');
const app = new Hono();
addModerationRoutes(app, (_, next) => next(), {
  moderation,
  assistant: createFakeAssistant(),
  sessions: createSessions(token, Date.now),
  exportRows: () => store.exportRows(),
});
const get = async (query: string, headers = { authorization: `Bearer ${token}` }) =>
  app.request(`/api/export${query}`, { headers });

describe('GET /api/export', () => {
  it('sends everything as a file that can be imported', async () => {
    const response = await get('');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="muntada.jsonl"');
    expect(readExport(new Uint8Array(await response.arrayBuffer()))).toEqual(await store.exportRows());
  });

  it.each([
    ['answers.csv', "'=WHERE?"],
    ['audit.csv', ',ask,'],
    ['gaps.csv', 'g1,club'],
  ])('sends %s for people', async (form, says) => {
    const response = await get(`?as=${form}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain(`muntada-${form}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain(says);
  });

  it('is for moderators, and knows its forms', async () => {
    expect((await get('', { authorization: 'Bearer nobody' })).status).toBe(401);
    const response = await get('?as=xlsx');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('answers.csv');
  });
});
