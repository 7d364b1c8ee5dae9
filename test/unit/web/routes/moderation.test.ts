import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../../../src/moderation/views.ts';
import { toyAnswer } from '../../../support/toy-answer.ts';
import { toyLookups } from '../../../support/toy-lookups.ts';
import { assistant, bearer, send, sessions, store } from '../moderation-app.ts';

let id = '';
beforeEach(async () => {
  const answer = toyAnswer();
  id = answer.answer.id;
  await store.keep(answer, null);
});

describe('votes and reports', () => {
  it('count each visitor once, by a mark that no script reads', async () => {
    const first = await send('POST', `/api/answers/${id}/votes`, { value: 1 });
    expect(first.body).toEqual({ up: 1, down: 0 });
    expect(first.cookie).toMatch(/^visitor=[\w-]{22}; .*HttpOnly; SameSite=Strict$/u);
    const cookie = first.cookie!.split(';')[0]!;
    const again = await send('POST', `/api/answers/${id}/votes`, { value: -1 }, { cookie });
    expect(again).toMatchObject({ body: { up: 0, down: 1 }, cookie: null });
    expect((await send('POST', `/api/answers/${id}/votes`, { value: 1 })).body).toEqual({ up: 1, down: 1 });
    expect((await send('POST', `/api/answers/${id}/votes`, { value: 0 }, { cookie })).body).toEqual({ up: 1, down: 0 });
  });

  it('need a reason, and say what is wrong with them', async () => {
    const reported = await send('POST', `/api/answers/${id}/reports`, { reason: '<img src=x onerror=alert(1)>' });
    expect(reported.body).toEqual({ state: 'unreviewed' });
    const cookie = reported.cookie!.split(';')[0]!;
    const faults = [
      [`/api/answers/${id}/reports`, { reason: 'twice' }, 409, 'CONFLICT'],
      [`/api/answers/${id}/reports`, { reason: ' ' }, 400, 'BODY'],
      [`/api/answers/${id}/reports`, {}, 400, 'BODY'],
      [`/api/answers/${id}/reports`, { reason: 'x'.repeat(1001) }, 400, 'BODY'],
      [`/api/answers/${id}/votes`, { value: 2 }, 400, 'BODY'],
      ['/api/answers/nothing/votes', { value: 1 }, 404, 'NOT_FOUND'],
      ["/api/answers/' or 1=1 --/votes", { value: 1 }, 404, 'NOT_FOUND'],
    ] as const;
    for (const [path, body, status, code] of faults)
      expect(await send('POST', path, body, { cookie })).toMatchObject({
        status,
        body: { error: { code, message: expect.any(String), remedy: expect.any(String) } },
      });
    expect(await store.check()).toEqual([]);
  });

  it('let a visitor see and delete what is kept of them', async () => {
    const { cookie } = await send('POST', `/api/answers/${id}/reports`, { reason: 'my own words' });
    const mine = { cookie: cookie!.split(';')[0]! };
    expect((await send('GET', '/api/my-data', undefined, mine)).body).toMatchObject({
      events: [{ reason: 'my own words' }],
    });
    expect((await send('DELETE', '/api/my-data', undefined, mine)).body).toEqual({ forgotten: 0 });
    expect(JSON.stringify(await store.exportRows())).not.toContain('my own words');
    expect((await send('GET', '/api/my-data')).status).toBe(404);
  });
});

describe('reviews', () => {
  const get = (path: string) => send('GET', path, undefined, bearer);
  const decide = (body: unknown) => send('POST', `/api/answers/${id}/verdicts`, body, bearer);

  it('list cases by state, words and more, and show one with all that decides', async () => {
    const { body } = await get(
      '/api/reviews?state=unreviewed,disputed&text=2031&language=en&status=answered&server=club',
    );
    expect(body['cases']).toContainEqual(expect.objectContaining({ answerId: id, state: 'unreviewed' }));
    expect((await get('/api/reviews?text=nothing%20like%20it')).body).toEqual({ cases: [], total: 0 });
    expect((await get(`/api/reviews/${id}`)).body).toMatchObject({
      answerId: id,
      text: 'It met in Norvale.',
      actions: ['verify', 'correct', 'hide'],
      verdicts: 0,
      threshold: expect.any(Number),
      history: [{ kind: 'ask', by: null }],
    });
    expect((await get('/api/reviews/nothing')).status).toBe(404);
  });

  it.each([
    '/api/reviews?state=wrong',
    '/api/reviews?limit=0',
    '/api/reviews?limit=1;drop',
    '/api/reviews?offset=-1',
    '/api/audit?kind=wrong',
    '/api/audit?since=yesterday',
    '/api/figures?days=1e9',
    '/api/gaps?open=maybe',
    '/api/passages',
  ])('refuse %s and say what does not fit', async (path) => {
    expect(await get(path)).toMatchObject({ status: 400, body: { error: { code: 'QUERY' } } });
  });

  it('correct with passages that are there, or as a note', async () => {
    const passageId = [...toyLookups.sources()].flatMap(
      ({ documentId }) =>
        toyLookups.forum('chess-2031', 'en')?.citations.filter((one) => one.documentId === documentId) ?? [],
    )[0]!.passageId;
    const wrong = await decide({
      kind: 'correct',
      correction: { text: 'It met in Norvale.', passageIds: ['nothing'] },
    });
    expect(wrong).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('passage') } } });
    expect(await decide({ kind: 'correct' })).toMatchObject({ status: 400 });
    expect(await decide({ kind: 'correct', correction: { text: ' ', passageIds: [] } })).toMatchObject({ status: 400 });
    const right = await decide({
      kind: 'correct',
      reason: 'the record says so',
      correction: { text: 'Norvale.', passageIds: [passageId] },
    });
    expect(right.body).toMatchObject({
      state: 'corrected',
      correction: { text: 'Norvale.', isNote: false, citations: [{ n: 1, passageId }] },
    });
    expect((right.body as unknown as CaseDetail).passages.map((one) => one.passageId)).toContain(passageId);
    expect((await decide({ kind: 'undo' })).body).toMatchObject({ state: 'unreviewed' });
    const note = await decide({
      kind: 'correct',
      correction: { text: 'Ask Nora; drop table answer; --', passageIds: [] },
    });
    expect(note.body).toMatchObject({
      correction: { isNote: true, citations: [], text: 'Ask Nora; drop table answer; --' },
    });
  });

  it('tell the second moderator who came first', async () => {
    expect((await decide({ kind: 'verify', seen: 0 })).status).toBe(200);
    expect(await decide({ kind: 'hide', seen: 0 })).toMatchObject({
      status: 409,
      body: { error: { code: 'CONFLICT', message: expect.stringContaining('verify by token') } },
    });
    expect(await decide({ kind: 'hide' })).toMatchObject({ status: 409 });
    expect(await decide({ kind: 'nonsense' })).toMatchObject({ status: 400 });
  });

  it('show who claimed a case, until they give it back', async () => {
    const nora = { cookie: `moderator=${sessions.open('Nora')}` };
    expect((await send('POST', `/api/answers/${id}/claims`, {}, nora)).body).toMatchObject({ claim: { by: 'Nora' } });
    expect((await send('POST', `/api/answers/${id}/claims`, {}, bearer)).body).toMatchObject({ claim: { by: 'Nora' } });
    expect((await send('DELETE', `/api/answers/${id}/claims`, undefined, nora)).body).toMatchObject({ claim: null });
    expect((await send('POST', '/api/answers/nothing/claims', {}, bearer)).status).toBe(404);
  });

  it('find passages for a correction, gaps and figures', async () => {
    await store.keep(toyAnswer({ status: 'not_found', question: 'Who won?' }), 'gap-1');
    expect((await get('/api/gaps?open=true')).body['gaps']).toContainEqual(
      expect.objectContaining({ id: 'gap-1', question: 'Who won?', count: 1 }),
    );
    expect((await get('/api/passages?text=library')).body).toEqual({ passages: [] });
    expect(assistant.asked.at(-1)).toEqual({ question: 'library' });
    expect((await get('/api/figures?days=366')).body).toMatchObject({ openGaps: 1 });
  });
});
