import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/web/create-app.ts';
import { createHostCheck } from '../../../src/web/hosts.ts';
import { createMetrics } from '../../../src/web/metrics.ts';
import { createSessions } from '../../../src/web/session.ts';
import { openToyModeration } from '../../support/toy-moderation.ts';
import { createFakeAssistant, createFakeLibrary, libraryId, passages, text } from './fake-assistant.ts';

const host = '127.0.0.1:8787';
const { moderation, store } = await openToyModeration();
afterAll(() => store.close());

function openApp(isReady = true) {
  const [assistant, library] = [createFakeAssistant(), createFakeLibrary()];
  const logged: unknown[] = [];
  const note = (facts: object) => void logged.push(facts);
  let clock = 0;
  const bytes = new TextEncoder().encode('<!doctype html>');
  const app = createApp({
    assistant,
    library: () => library,
    moderation,
    exportRows: () => store.exportRows(),
    sessions: createSessions(null, Date.now),
    metrics: createMetrics(() => library.homeTexts),
    log: { debug: () => undefined, info: note, warn: note, error: note },
    now: () => (clock += 3),
    allowsHost: createHostCheck('127.0.0.1'),
    page: new Map([['/', { bytes, type: 'text/html; charset=utf-8', etag: '"1"' }]]),
    isReady: () => isReady,
  });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { host, ...headers } });
  const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    app.request('/api/ask', {
      method: 'POST',
      body,
      headers: { host, 'content-type': 'application/json', ...headers },
    });
  return { app, assistant, logged, get, post };
}

async function errorOf(response: Response) {
  const { error } = (await response.json()) as { error: { code: string; message: string; remedy: string } };
  return { status: response.status, ...error };
}

describe('POST /api/ask', () => {
  it('answers', async () => {
    const { post, assistant } = openApp();
    const response = await post('{"question":"كم قارئاً؟"}');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({ question: 'كم قارئاً؟', status: 'answered' });
    expect(assistant.asked).toMatchObject([
      { question: 'كم قارئاً؟', previous: null, from: { scope: { server: 'home' } } },
    ]);
  });

  it('passes the question before, and takes null for none', async () => {
    const { post, assistant } = openApp();
    await post('{"question":"ومتى؟","previous":"أين؟"}', { 'content-type': 'application/json; charset=utf-8' });
    await post('{"question":"ومتى؟","previous":null,"more":1}');
    expect(assistant.asked.map(({ previous }) => previous)).toEqual(['أين؟', null]);
  });

  it.each([
    { wrong: 'no JSON', body: '{"question":', says: 'not JSON' },
    { wrong: 'an empty body', body: '', says: 'not JSON' },
    { wrong: 'a list', body: '[1]', says: 'the body' },
    { wrong: 'null', body: 'null', says: 'the body' },
    { wrong: 'no question', body: '{}', says: 'question' },
    { wrong: 'a number for a question', body: '{"question":7}', says: 'question' },
    { wrong: 'a list for the question before', body: '{"question":"a","previous":[]}', says: 'previous' },
    { wrong: 'bytes that are not UTF-8', body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]), says: 'not UTF-8' },
    { wrong: 'zeros', body: new Uint8Array(64), says: 'not JSON' },
  ])('says what is wrong with $wrong', async ({ body, says }) => {
    const { post, assistant } = openApp();
    const error = await errorOf(await post(body));
    expect(error).toMatchObject({ status: 400, code: 'BODY', message: expect.stringContaining(says) as string });
    expect(error.remedy).toContain('question');
    expect(assistant.asked).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'refuses a body declared as "%s"',
    async (type) => {
      const error = await errorOf(await openApp().post('{"question":"a"}', { 'content-type': type }));
      expect(error).toMatchObject({ status: 415, code: 'CONTENT_TYPE' });
    },
  );

  it('takes 64 KiB and no byte more, declared or streamed', async () => {
    const { post, app } = openApp();
    const body = (bytes: number) => JSON.stringify({ question: 'a'.repeat(bytes - 15) });
    expect((await post(body(65_536))).status).toBe(200);
    expect(await errorOf(await post(body(65_537)))).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    const stream = new Blob([body(70_000)]).stream();
    const request = new Request(`http://${host}/api/ask`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { host, 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    expect(await errorOf(await app.request(request))).toMatchObject({ status: 413 });
  });

  it.each([
    { sent: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    { sent: { 'sec-fetch-site': 'same-site' }, status: 403 },
    { sent: { 'sec-fetch-site': 'same-origin', origin: `http://${host}` }, status: 200 },
    { sent: { origin: `http://${host}` }, status: 200 },
    { sent: { origin: 'http://127.0.0.1:9999' }, status: 403 },
    { sent: { origin: 'https://elsewhere.example' }, status: 403 },
    { sent: { origin: 'null' }, status: 403 },
  ])('$sent gets $status', async ({ sent, status }) => {
    const { post, assistant } = openApp();
    const response = await post('{"question":"a"}', sent);
    expect(response.status).toBe(status);
    expect(assistant.asked).toHaveLength(status === 200 ? 1 : 0);
  });

  it('hides a fault behind a number that the log explains', async () => {
    const { post, logged } = openApp();
    const response = await post('{"question":"break"}');
    const body = await response.text();
    const { error } = JSON.parse(body) as { error: { code: string; reference: string; remedy: string } };
    expect({ status: response.status, code: error.code }).toEqual({ status: 500, code: 'BUG' });
    expect(error.remedy).toContain(error.reference);
    expect(body).not.toMatch(/secret|\.ts|at /u);
    expect(logged).toEqual([expect.objectContaining({ reference: error.reference, route: '/api/ask' })]);
  });
});

describe('documents and passages', () => {
  it('lists documents without their text', async () => {
    const { documents } = (await (await openApp().get('/api/documents')).json()) as { documents: object[] };
    expect(documents).toHaveLength(2);
    expect(documents[0]).toMatchObject({ id: libraryId, kind: 'digest', year: 2021, passages: 3 });
    expect(documents[1]).toMatchObject({ id: 'museum', language: 'en', passages: 0 });
    for (const document of documents) expect(document).not.toHaveProperty('text');
  });

  it.each([encodeURIComponent(libraryId), libraryId])('shows the document %s', async (id) => {
    expect(await (await openApp().get(`/api/documents/${id}`)).json()).toMatchObject({
      id: libraryId,
      text,
      passages: 3,
    });
  });

  it('shows a passage between its neighbours', async () => {
    const [first, second, third] = passages as [(typeof passages)[0], (typeof passages)[0], (typeof passages)[0]];
    const body = await (await openApp().get(`/api/passages/${encodeURIComponent(second.id)}`)).json();
    const { start, end } = second;
    expect(body).toMatchObject({
      passage: { id: second.id, documentId: libraryId, section: null, start, end, text: text.slice(start, end) },
      document: { id: libraryId, title: 'لقاء المكتبة' },
      before: { id: first.id, text: text.slice(first.start, first.end) },
      after: { id: third.id, text: text.slice(third.start, third.end) },
    });
    expect(body).not.toHaveProperty('document.text');
  });

  it('knows the ends of a document', async () => {
    const body = await (await openApp().get(`/api/passages/${encodeURIComponent(passages[0]!.id)}`)).json();
    expect(body).toMatchObject({ before: null, after: { id: passages[1]!.id } });
  });

  it.each([
    '/api/documents/none',
    '/api/documents/%E0%A4%A',
    '/api/documents/..%2F..%2Fpackage.json',
    '/api/passages/none',
    '/api/passages/',
    '/nothing',
    '/style.css.map',
    '/../package.json',
    '/%2e%2e/package.json',
  ])('%s is not there, and says so', async (path) => {
    expect(await errorOf(await openApp().get(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});

describe('every request', () => {
  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1:8787', '[::1]:8787'])('may call the server %s', async (name) => {
    expect((await openApp().get('/healthz', { host: name })).status).toBe(200);
  });

  it.each(['elsewhere.example', '127.0.0.1.elsewhere.example', '127.0.0.1:8787@elsewhere.example', '', 'localhost:x'])(
    'may not call it "%s"',
    async (name) => {
      for (const path of ['/', '/healthz', '/api/documents', '/metrics', '/nothing'])
        expect(await errorOf(await openApp().get(path, { host: name }))).toMatchObject({ status: 421, code: 'HOST' });
    },
  );

  it.each(['/', '/healthz', '/api/documents', '/nothing', '/api/documents/none'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await openApp().get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http|data:/u);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': path === '/' ? 'no-cache' : 'no-store',
      });
    },
  );

  it.each([
    { method: 'GET', path: '/api/ask', allow: 'POST' },
    { method: 'DELETE', path: '/api/documents', allow: 'GET, HEAD' },
    { method: 'PUT', path: `/api/documents/${libraryId}`, allow: 'GET, HEAD' },
    { method: 'POST', path: '/', allow: 'GET, HEAD' },
    { method: 'OPTIONS', path: '/api/ask', allow: 'POST' },
  ])('$method $path is told what the path takes', async ({ method, path, allow }) => {
    const response = await openApp().app.request(path, { method, headers: { host } });
    expect(response.headers.get('allow')).toBe(allow);
    expect(await errorOf(response)).toMatchObject({ status: 405, code: 'METHOD' });
  });
});

describe('the page', () => {
  it('is kept by the browser, and asked about each time', async () => {
    const { get } = openApp();
    const first = await get('/');
    expect(await first.text()).toBe('<!doctype html>');
    expect(first.headers.get('content-type')).toContain('text/html');
    const tag = first.headers.get('etag')!;
    for (const known of [tag, `W/${tag}`, `"0", ${tag}`]) {
      const again = await get('/', { 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await get('/', { 'if-none-match': '"0"' })).status).toBe(200);
  });
});

describe('health', () => {
  it('is alive and ready', async () => {
    const { get } = openApp();
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
  });

  it('is alive but not ready while it starts or closes', async () => {
    const { get } = openApp(false);
    expect((await get('/healthz')).status).toBe(200);
    expect(await errorOf(await get('/readyz'))).toMatchObject({ status: 503, code: 'NOT_READY' });
  });

  it('counts questions, requests, the index and the event loop', async () => {
    const { get, post } = openApp();
    await post('{"question":"a"}');
    await post('{"question":"b"}');
    await get(`/api/documents/${libraryId}`);
    await get('/');
    await get('/elsewhere/1');
    const response = await get('/metrics');
    const lines = (await response.text()).split('\n');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(lines).toContain('muntada_questions_total{language="ar",status="answered"} 2');
    expect(lines).toContain('muntada_ask_duration_seconds_count{language="ar"} 2');
    expect(lines).toContain('muntada_index_documents 2');
    expect(lines).toContain('muntada_index_passages 3');
    expect(lines).toContain('muntada_index_info{version="0123456789abcdef"} 1');
    const count = (method: string, route: string, status: number) =>
      `muntada_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;
    expect(lines).toContain(`${count('POST', '/api/ask', 200)} 2`);
    expect(lines).toContain(`${count('GET', '/api/documents/:id{.+}', 200)} 1`);
    expect(lines).toContain(`${count('GET', 'page', 200)} 1`);
    expect(lines).toContain(`${count('GET', 'none', 404)} 1`);
    expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds '))).toBe(true);
    expect(lines.join('\n')).not.toContain(libraryId);
  });
});
