import { beforeEach, describe, expect, it } from 'vitest';
import { createSessions } from '../../../../src/web/session.ts';
import { toyAnswer } from '../../../support/toy-answer.ts';
import { app, clock, host, send, sessions, store, token } from '../moderation-app.ts';

let id = '';
beforeEach(async () => {
  clock.now = 0;
  const answer = toyAnswer();
  id = answer.answer.id;
  await store.keep(answer, null);
});

/** Every route that only moderators may use. */
const guarded = [
  ['GET', '/api/reviews'],
  ['GET', '/api/reviews/x'],
  ['POST', '/api/answers/x/verdicts'],
  ['POST', '/api/answers/x/claims'],
  ['DELETE', '/api/answers/x/claims'],
  ['GET', '/api/audit'],
  ['GET', '/api/gaps'],
  ['GET', '/api/figures'],
  ['GET', '/api/passages?text=chess'],
] as const;

describe('a session', () => {
  const login = (body: unknown) => send('POST', '/api/session', body);

  it('begins with the token, lasts for hours, and ends', async () => {
    const { status, cookie, body } = await login({ token, name: ' نورة ' });
    expect({ status, body }).toEqual({ status: 200, body: { name: 'نورة' } });
    expect(cookie).toMatch(/^moderator=.*; Path=\/api; HttpOnly; SameSite=Strict$/u);
    expect(cookie).not.toContain(token);
    const headers = { cookie: cookie!.split(';')[0]! };
    expect((await send('GET', '/api/session', undefined, headers)).body).toEqual({ name: 'نورة' });
    expect((await send('GET', '/api/reviews', undefined, headers)).status).toBe(200);
    const decided = await send('POST', `/api/answers/${id}/verdicts`, { kind: 'verify' }, headers);
    expect(decided.body).toMatchObject({ state: 'verified', history: [{}, { kind: 'verify', by: 'نورة' }] });
    expect(
      (await send('GET', `/api/audit?by=${encodeURIComponent('نورة')}&answer=${id}`, undefined, headers)).body,
    ).toMatchObject({
      events: [{ kind: 'verify' }],
    });
    expect((await send('DELETE', '/api/session', undefined, headers)).cookie).toContain('Max-Age=0');
    clock.now = 12 * 3600_000 + 1;
    expect((await send('GET', '/api/session', undefined, headers)).status).toBe(401);
  });

  it('is not opened by a wrong token, and not tried for ever', async () => {
    expect(await login({ token: `${token}x`, name: 'Mallory' })).toMatchObject({ status: 401, cookie: null });
    expect(await login({ token: '', name: 'Mallory' })).toMatchObject({ status: 401 });
    expect(await login({ token, name: ' ' })).toMatchObject({ status: 400 });
    for (let i = 0; i < 8; i++) await login({ token: `guess ${i}`, name: 'Mallory' });
    expect(await login({ token: 'one more', name: 'Mallory' })).toMatchObject({
      status: 429,
      body: { error: { code: 'TOO_MANY', remedy: expect.stringMatching(/Wait \d+ seconds/u) } },
    });
  });

  it('is not opened where there is no token', () => {
    const closed = createSessions(null, () => 0);
    expect([closed.isOpen, closed.isToken(''), closed.isToken('null'), closed.read(closed.open('x'))]).toEqual([
      false,
      false,
      false,
      null,
    ]);
  });

  it.each(guarded)('is needed for %s %s: forged and altered ones are refused', async (method, path) => {
    const [text = '', signature = ''] = sessions.open('Nora').split('.');
    const other = Buffer.from(JSON.stringify({ name: 'Mallory', until: 9e15 })).toString('base64url');
    const forged = [
      '',
      text,
      `${text}.`,
      `${other}.${signature}`,
      `${text}.${signature.slice(0, -2)}xx`,
      createSessions('another-token-here', () => 0).open('Nora'),
      createSessions(null, () => 0).open('Nora'),
      "' or 1=1 --",
    ];
    const headers = [
      {},
      ...forged.map((value) => ({ cookie: `moderator=${encodeURIComponent(value)}` })),
      { authorization: 'Bearer wrong' },
      { authorization: `Basic ${token}` },
    ];
    for (const one of headers)
      expect(await send(method, path, method === 'POST' ? {} : undefined, one)).toMatchObject({
        status: 401,
        body: { error: { code: 'TOKEN' } },
      });
  });

  it('does not help a page elsewhere to change anything', async () => {
    const cookie = `moderator=${sessions.open('Nora')}`;
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ];
    const posts = [
      ['POST', `/api/answers/${id}/verdicts`, { kind: 'hide' }],
      ['POST', `/api/answers/${id}/claims`, {}],
      ['DELETE', `/api/answers/${id}/claims`, undefined],
      ['POST', `/api/answers/${id}/votes`, { value: 1 }],
      ['POST', `/api/answers/${id}/reports`, { reason: 'x' }],
      ['POST', '/api/session', { token, name: 'x' }],
      ['DELETE', '/api/session', undefined],
      ['DELETE', '/api/my-data', undefined],
    ] as const;
    for (const headers of elsewhere)
      for (const [method, path, body] of posts)
        expect(await send(method, path, body, { cookie, ...headers })).toMatchObject({
          status: 403,
          body: { error: { code: 'ORIGIN' } },
        });
    const form = await app.request(`/api/answers/${id}/verdicts`, {
      method: 'POST',
      headers: { host, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'kind=hide',
    });
    expect(form.status).toBe(415);
    expect((await store.find(id))?.state).toBe('unreviewed');
  });
});
