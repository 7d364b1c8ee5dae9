import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { lookUpRoutes } from '../../../../src/web/routes/lookups.ts';
import { toyLookups } from '../../../support/toy-lookups.ts';

const app = new Hono();
for (const [path, lookUp] of Object.entries(lookUpRoutes(() => toyLookups))) app.get(path, lookUp);

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the look-ups over HTTP', () => {
  it.each([
    { path: '/api/forums', like: { forums: [{ id: 'chess-2031' }, {}, {}, {}, {}] } },
    { path: '/api/forums?series=Related', like: { forums: [{ id: 'go-congress' }] } },
    { path: '/api/forums?series=', like: { forums: [{}, {}, {}, {}, {}] } },
    { path: '/api/forums/chess-2032', like: { id: 'chess-2032', language: 'ar', previous: { id: 'chess-2031' } } },
    { path: `/api/forums/${encodeURIComponent('منتدى الشطرنج ٢٠٣٢')}`, like: { id: 'chess-2032' } },
    {
      path: '/api/themes?forum=chess-2033&language=en',
      like: { editions: [{ facts: [{ fact: 'theme' }, { fact: 'tracks' }] }] },
    },
    { path: '/api/themes?year=2033', like: { editions: [{ id: 'chess-2033' }] } },
    { path: '/api/themes?year=2031', like: { editions: [] } },
    { path: '/api/themes?forum=', like: { editions: [{ id: 'chess-2033' }] } },
    { path: '/api/outcomes?series=wsis-forum', like: { editions: [{ id: 'chess-2031' }] } },
    {
      path: '/api/compare?left=chess-2031&right=chess-2033',
      like: { left: { id: 'chess-2031' }, right: { id: 'chess-2033' } },
    },
    { path: '/api/timeline?series=wsis%20forum', like: { series: 'WSIS Forum', entries: [{}, {}, {}] } },
    { path: '/api/timeline?topic=clocks', like: { series: null, topic: 'clocks', entries: [{}, {}] } },
    { path: '/api/timeline?series=wsis&topic=clocks', like: { entries: [] } },
    { path: '/api/terms/pion?language=fr', like: { term: 'pion', names: { en: ['pawn'] } } },
    {
      path: '/api/complete?kind=forum&q=club',
      like: { candidates: [{ value: 'chess-club', shown: { ar: 'نادي الشطرنج' } }] },
    },
    { path: '/api/complete?kind=year', like: { candidates: [{ value: '2033' }, {}, {}, {}] } },
  ])('$path', async ({ path, like }) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject(like);
  });

  it('lists the sources that answers come from, and never the address of a copy', async () => {
    const { body } = await get('/api/sources');
    expect((body['sources'] as unknown[]).length).toBe(toyLookups.sources().length);
    const card = await get('/api/forums/chess-2033');
    expect(JSON.stringify([body, card])).not.toContain('mirror.example');
  });

  it.each([
    { path: '/api/forums/draughts', says: 'no forum', remedy: 'GET /api/forums' },
    { path: '/api/forums/chess%20forum', says: 'no forum', remedy: '/api/complete?kind=forum' },
    { path: '/api/compare?left=chess-2031&right=draughts', says: 'One of the two', remedy: 'GET /api/forums' },
    { path: '/api/themes?forum=draughts', says: 'no forum', remedy: '/api/complete?kind=forum' },
    { path: '/api/terms/bishop', says: 'glossary', remedy: '/api/complete?kind=term' },
  ])('404, with the way out: $path', async ({ path, says, remedy }) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toEqual({
      error: {
        code: 'NOT_FOUND',
        message: expect.stringContaining(says) as string,
        remedy: expect.stringContaining(remedy) as string,
      },
    });
  });

  it.each([
    { path: '/api/forums?series=chess', says: '"series" is not known', remedy: 'Arab IGF' },
    { path: '/api/forums?language=de', says: '"language" is not known', remedy: 'ar, en, fr' },
    { path: '/api/forums/chess-2031?language=', says: '"language" is not known', remedy: 'ar, en, fr' },
    { path: '/api/themes?year=soon', says: '"year" is not a year', remedy: 'four digits' },
    { path: '/api/outcomes?year=31', says: '"year" is not a year', remedy: 'four digits' },
    { path: '/api/compare?left=chess-2031', says: '"right" is missing', remedy: 'left=' },
    { path: '/api/compare?left=%20&right=chess-2031', says: '"left" is missing', remedy: 'right=' },
    { path: '/api/timeline', says: '"series" and "topic" are missing', remedy: 'WSIS Forum' },
    { path: '/api/timeline?topic=%20', says: '"series" and "topic" are missing', remedy: 'WSIS Forum' },
    { path: '/api/complete?q=a', says: '"kind" is missing', remedy: 'forum, series, term, document, year' },
    { path: '/api/complete?kind=person&q=a', says: '"kind" is missing or not known', remedy: 'forum, series' },
  ])('400, with what would do: $path', async ({ path, says, remedy }) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body).toEqual({
      error: {
        code: 'QUERY',
        message: expect.stringContaining(says) as string,
        remedy: expect.stringContaining(remedy) as string,
      },
    });
  });

  it.each([
    { query: '', accepts: '', language: 'ar' },
    { query: '', accepts: 'fr', language: 'fr' },
    { query: '', accepts: 'de-DE, en-GB;q=0.8, fr;q=0.5', language: 'en' },
    { query: '', accepts: 'FR-ca,ar', language: 'fr' },
    { query: '', accepts: 'de, *', language: 'ar' },
    { query: '?language=en', accepts: 'fr', language: 'en' },
    { query: '?language=ar', accepts: 'en', language: 'ar' },
  ])('"$query" with "$accepts" is answered in $language', async ({ query, accepts, language }) => {
    const headers: Record<string, string> = accepts === '' ? {} : { 'accept-language': accepts };
    expect((await get(`/api/forums/chess-2031${query}`, headers)).body['language']).toBe(language);
  });

  it('leaves a fault of the program to who answers for it', async () => {
    const broken = lookUpRoutes(() => ({
      ...toyLookups,
      sources: () => {
        throw new TypeError('a bug');
      },
    }));
    const app = new Hono();
    let seen: unknown = null;
    app.get('/api/sources', broken['/api/sources']!);
    app.onError((error, c) => {
      seen = error;
      return c.text('', 500);
    });
    const { status } = await app.request('/api/sources');
    expect(status).toBe(500);
    expect(seen).toBeInstanceOf(TypeError);
  });
});
