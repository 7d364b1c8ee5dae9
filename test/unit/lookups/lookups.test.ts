import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { createLookups } from '../../../src/lookups/create-lookups.ts';
import { completionKinds } from '../../../src/lookups/lookups.ts';
import { toyLookupParts, toyLookups as lookups } from '../../support/toy-lookups.ts';

const { documents, passages } = toyLookupParts;

describe('forums', () => {
  it('lists what is recorded, of one series where one is named', () => {
    expect(lookups.forums('en').map(({ short }) => short)).toEqual([
      'Chess Forum 2031',
      'Chess Forum 2032',
      'Chess Forum 2033',
      'Chess Club',
      'Go 2030',
    ]);
    expect(lookups.forums('ar', 'related').map(({ short }) => short)).toEqual(['الغو 2030']);
    expect(lookups.forums('fr', 'igf')).toEqual([]);
  });
});

describe('forum', () => {
  it('gives a card with the editions before and after, what belongs to it, and its documents', () => {
    expect(lookups.forum('chess forum 2032', 'en')).toMatchObject({
      id: 'chess-2032',
      language: 'en',
      documentId: 'forums/chess-2032.en',
      previous: { id: 'chess-2031', short: 'Chess Forum 2031' },
      next: { id: 'chess-2033' },
      related: [],
      documents: [],
    });
    expect(lookups.forum('chess-2031', 'ar')).toMatchObject({ previous: null, documentId: 'forums/chess-2031' });
    expect(lookups.forum('chess-2033', 'en')).toMatchObject({
      next: null,
      related: [{ id: 'chess-club' }],
      documents: [{ documentId: 'old-chess-report.en', title: 'The chess report' }],
    });
  });

  it('gives a digest in another language where it is not there in this one', () => {
    expect(lookups.forum('chess-2033', 'fr')?.documents).toEqual([
      { documentId: 'old-chess-report', title: 'تقرير الشطرنج' },
    ]);
  });

  it('follows a link from both ends, and gives a body no neighbours', () => {
    expect(lookups.forum('chess club', 'en')).toMatchObject({
      related: [{ id: 'chess-2033' }],
      previous: null,
      next: null,
    });
  });

  it('says nothing of a record that states nothing, and knows no other', () => {
    expect(lookups.forum('go-congress', 'en')).toMatchObject({ documentId: null, facts: [], citations: [] });
    expect(lookups.forum('draughts', 'en')).toBeNull();
    expect(lookups.forum('chess forum', 'en')).toBeNull();
  });

  it('cites the record’s own words in each language', () => {
    for (const language of languages) {
      const { citations } = lookups.forum('chess-2031', language)!;
      expect(citations.length).toBeGreaterThan(0);
      expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1));
      for (const { documentId, excerpt, start, end, language: own, source } of citations) {
        expect(documents.get(documentId)?.text.slice(start, end)).toBe(excerpt);
        expect({ own, source }).toEqual({ own: language, source: 'chess-2031.yaml' });
      }
    }
  });
});

describe('themes and outcomes', () => {
  it('gives those that have some, narrowed by series, year or name', () => {
    expect(lookups.themes('fr', {})).toMatchObject([
      { id: 'chess-2033', facts: [{ fact: 'theme', values: [{ text: 'Échiquiers ouverts' }] }, { fact: 'tracks' }] },
    ]);
    expect(lookups.outcomes('en', {}).map(({ id }) => id)).toEqual(['chess-2031']);
    expect(lookups.themes('en', { year: 2033 })).toHaveLength(1);
    expect(lookups.themes('en', { year: 2031 })).toEqual([]);
    expect(lookups.themes('en', { series: 'igf' })).toEqual([]);
    expect(lookups.themes('en', { series: 'wsis-forum', year: 2033 })).toHaveLength(1);
    expect(lookups.themes('en', { forum: 'منتدى الشطرنج 2033' })).toHaveLength(1);
    expect(lookups.themes('en', { forum: 'draughts' })).toEqual([]);
  });
});

describe('records about a document', () => {
  it('are those that name it, in any of its languages', () => {
    expect(lookups.recordsAbout('old-chess-report').map(({ id }) => id)).toEqual(['chess-2033']);
    expect(lookups.recordsAbout('old-chess-report.en')).toMatchObject([
      { id: 'chess-2033', short: 'Chess Forum 2033' },
    ]);
  });

  it('is the record itself for a record’s own document, and none for an unknown one', () => {
    expect(lookups.recordsAbout('forums/chess-2031.en').map(({ id }) => id)).toEqual(['chess-2031']);
    expect(lookups.recordsAbout('draughts')).toEqual([]);
  });
});

describe('compare', () => {
  it('sets two side by side, fact by fact, where one of them states something', () => {
    const comparison = lookups.compare('chess-2031', 'chess forum 2033', 'en');
    expect(comparison).toMatchObject({ left: { id: 'chess-2031' }, right: { id: 'chess-2033' }, language: 'en' });
    expect(comparison?.rows.map(({ fact, left, right }) => [fact, left !== null, right !== null])).toEqual([
      ['edition', true, true],
      ['place', true, true],
      ['dates', true, true],
      ['theme', false, true],
      ['tracks', false, true],
      ['participants', true, false],
      ['outcomes', true, false],
    ]);
    const { citations } = comparison!;
    expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1));
    expect(new Set(citations.map(({ documentId }) => documentId))).toEqual(
      new Set(['forums/chess-2031.en', 'forums/chess-2033.en']),
    );
  });

  it('needs both', () => {
    expect(lookups.compare('chess-2031', 'draughts', 'en')).toBeNull();
    expect(lookups.compare('', 'chess-2031', 'en')).toBeNull();
  });
});

describe('timeline', () => {
  it('goes through a series in the order of time', () => {
    const timeline = lookups.timeline('en', 'wsis-forum', null);
    expect(timeline).toMatchObject({ series: 'WSIS Forum', name: 'WSIS Forum', topic: null, language: 'en' });
    expect(timeline.entries.map(({ id, number, start, end }) => [id, number, start, end])).toEqual([
      ['chess-2031', 1, '2031-12-30', '2032-01-02'],
      ['chess-2032', 2, null, null],
      ['chess-2033', 3, '2033-05-03', '2033-05-07'],
    ]);
    expect(timeline.entries[1]).toMatchObject({ place: { values: [{ text: 'Midham' }] }, dates: null, theme: null });
    expect(timeline.entries[2]?.sources.map(({ publisher }) => publisher)).toEqual([
      'The Club',
      'The Archive',
      'The Paper',
    ]);
  });

  it.each([
    { topic: 'clocks', ids: ['chess-2031', 'chess-2033'] },
    { topic: 'clock', ids: ['chess-2031', 'chess-2033'] },
    { topic: 'rules clocks', ids: [] },
    { topic: 'clocks rule', ids: ['chess-2031'] },
    { topic: 'lock', ids: [] },
    { topic: 'pen', ids: [] },
    { topic: 'ساعات', ids: ['chess-2031', 'chess-2033'] },
    { topic: 'السّاعات', ids: ['chess-2031', 'chess-2033'] },
    { topic: 'رقع', ids: ['chess-2033'] },
    { topic: 'PENDULES', ids: ['chess-2031', 'chess-2033'] },
    { topic: 'castling', ids: [] },
    { topic: '؟', ids: [] },
  ])('goes through the topic "$topic"', ({ topic, ids }) => {
    expect(lookups.timeline('en', null, topic).entries.map(({ id }) => id)).toEqual(ids);
    expect(lookups.timeline('en', 'igf', topic).entries).toEqual([]);
  });
});

describe('term', () => {
  it('gives its names, the records that bear it, and where documents use it', () => {
    expect(lookups.term('Pion', 'ar')).toMatchObject({
      term: 'بيدق',
      kind: 'term',
      names: { ar: ['بيدق', 'جندي'], en: ['pawn'], fr: ['pion'] },
      records: [],
      citations: [{ documentId: 'old-chess-report', excerpt: 'ناقشوا ساعات الشطرنج، وللبيدق عندهم مكان.' }],
    });
    expect(lookups.term('pawn', 'en')?.citations).toMatchObject([
      { excerpt: 'They spoke of clocks, and of the pawn.' },
    ]);
    expect(lookups.term('pawn', 'fr')?.citations).toEqual([]);
  });

  it('takes entries with one preferred English name for one', () => {
    expect(lookups.term('CIE', 'en')).toMatchObject({
      term: 'Chess Club',
      names: { ar: ['نادي الشطرنج', 'النادي', 'نادي الشطرنج الدولي'], en: ['Chess Club', 'ICC', 'chess club'] },
      records: [{ id: 'chess-club' }],
    });
  });

  it.each([
    { typed: 'فارس', term: 'Faris' },
    { typed: 'الحصان', term: 'knight' },
    { typed: 'cavaleir', term: 'knight' },
    { typed: 'kni', term: 'knight' },
    { typed: 'ICC', term: 'Chess Club' },
    { typed: 'bishop', term: null },
    { typed: '', term: null },
  ])('"$typed" is $term: a preferred name counts before another one', ({ typed, term }) => {
    expect(lookups.term(typed, 'en')?.term ?? null).toBe(term);
  });

  it('cites digests before records, one sentence a document, and whole words only', () => {
    const { citations } = lookups.term('chess club', 'en')!;
    expect(citations.map(({ documentId }) => documentId)).toEqual(['forums/chess-club.en']);
    const all = createLookups({
      ...toyLookupParts,
      glossary: [{ kind: 'place', ar: ['إستمير'], en: ['Estmere'], fr: ['Estmere'] }],
    });
    expect(all.term('estmere', 'en')?.citations.map(({ documentId }) => documentId)).toEqual([
      'old-chess-report.en',
      'forums/chess-2033.en',
    ]);
    const part = createLookups({
      ...toyLookupParts,
      glossary: [{ kind: 'term', ar: ['مير'], en: ['mere'], fr: ['mere'] }],
    });
    for (const language of languages) expect(part.term('mere', language)?.citations).toEqual([]);
  });
});

describe('passage', () => {
  it('gives a passage with its neighbours in the document', () => {
    const own = passages.filter(({ documentId }) => documentId === 'forums/chess-2031.en');
    expect(own.length).toBeGreaterThan(1);
    own.forEach(({ id }, i) => {
      expect(lookups.passage(id)).toMatchObject({
        passage: own[i],
        before: own[i - 1] ?? null,
        after: own[i + 1] ?? null,
      });
    });
    expect(lookups.passage('nothing')).toBeNull();
  });
});

describe('sources', () => {
  it('lists every document by language, records among them', () => {
    const sources = lookups.sources();
    expect(sources).toHaveLength(documents.size);
    expect([...new Set(sources.map(({ language }) => language))]).toEqual([...languages]);
    expect(sources.find(({ documentId }) => documentId === 'forums/chess-2033.fr')).toEqual({
      documentId: 'forums/chess-2033.fr',
      title: 'Forum des échecs de 2033',
      kind: 'record',
      language: 'fr',
      forum: 'WSIS Forum',
      year: 2033,
      publisher: 'The Club',
      source: 'chess-2033.yaml',
      url: 'https://club.example/chess',
    });
  });
});

describe('complete', () => {
  it.each([
    { kind: 'forum', typed: 'نادي', first: 'chess-club' },
    { kind: 'series', typed: 'fgi arabe', first: 'Arab IGF' },
    { kind: 'series', typed: 'منتدى القمة', first: 'WSIS Forum' },
    { kind: 'term', typed: 'بيد', first: 'pawn' },
    { kind: 'document', typed: 'chess rep', first: 'old-chess-report' },
    { kind: 'year', typed: '', first: '2033' },
    { kind: 'year', typed: '٢٠٣١', first: '2031' },
  ] as const)('$kind "$typed"', ({ kind, typed, first }) => {
    expect(lookups.complete(kind, typed, 5)[0]?.value).toBe(first);
  });

  it('finds what it gives, by what it gives', () => {
    for (const { value } of lookups.complete('forum', '', 25)) expect(lookups.forum(value, 'ar')?.id).toBe(value);
    for (const { value } of lookups.complete('term', '', 25)) expect(lookups.term(value, 'en')?.term).toBe(value);
    expect(lookups.complete('year', '', 25).map(({ value }) => value)).toEqual(['2033', '2032', '2031', '2030']);
  });

  it('gives nothing where nothing is', () => {
    const none = createLookups({ records: [], documents: new Map(), passages: [], glossary: [] });
    for (const kind of completionKinds) expect(none.complete(kind, 'chess', 5)).toEqual([]);
    expect([none.forums('ar'), none.sources(), none.themes('ar', {})]).toEqual([[], [], []]);
    expect(none.timeline('ar', null, 'x').entries).toEqual([]);
  });
});

it('no look-up gives the address of a copy', () => {
  const all = languages.map((language) => [
    lookups.forums(language).map(({ id }) => lookups.forum(id, language)),
    lookups.themes(language, {}),
    lookups.outcomes(language, {}),
    lookups.compare('chess-2031', 'chess-2033', language),
    lookups.timeline(language, 'wsis-forum', null),
    lookups.sources(),
    [...documents.values()],
  ]);
  const said = JSON.stringify(all);
  expect(said).toContain('The Archive');
  expect(said).not.toContain('mirror.example');
});
