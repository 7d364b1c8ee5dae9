import { afterAll } from 'vitest';
import { createApp } from '../../../src/web/create-app.ts';
import { createHostCheck } from '../../../src/web/hosts.ts';
import { createMetrics } from '../../../src/web/metrics.ts';
import { createSessions } from '../../../src/web/session.ts';
import { openToyModeration } from '../../support/toy-moderation.ts';
import { createFakeAssistant, createFakeLibrary } from './fake-assistant.ts';

export const token = 'a-token-of-the-club';
export const host = '127.0.0.1:8787';
const opened = await openToyModeration();
const { moderation } = opened;
export const { store } = opened;
afterAll(() => store.close());
/** What the sessions' clock shows; milliseconds since 1970. */
export const clock = { now: 0 };
export const sessions = createSessions(token, () => clock.now);
export const assistant = createFakeAssistant();
const library = createFakeLibrary();
const silent = () => undefined;
export const app = createApp({
  assistant,
  moderation,
  sessions,
  library: () => library,
  exportRows: () => store.exportRows(),
  metrics: createMetrics(() => library.homeTexts),
  log: { debug: silent, info: silent, warn: silent, error: silent },
  now: () => 0,
  allowsHost: createHostCheck('127.0.0.1'),
  page: new Map(),
  isReady: () => true,
});
export const bearer = { authorization: `Bearer ${token}` };

/** A request of a program: it sends neither an origin nor a fetch site. */
export async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await app.request(path, {
    method,
    headers: { host, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const read = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
  return { status: response.status, cookie: response.headers.get('set-cookie'), body: read };
}
