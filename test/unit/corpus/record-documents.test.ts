import { describe, expect, it } from 'vitest';
import { recordDocumentId } from '../../../src/corpus/record-document-id.ts';
import { recordDocuments } from '../../../src/corpus/record-documents.ts';
import { renderRecord } from '../../../src/records/render-record.ts';
import { inThree, toyRecord, toyRecordFile } from '../../support/toy-record.ts';

const place = { fact: 'place', text: inThree('Norvale', 'نورفال'), source: 'club' };
const documentsOf = (over: Readonly<Record<string, unknown>>) => recordDocuments(toyRecordFile(toyRecord(over)));
const dated = (start: string, end?: string) =>
  documentsOf({ statements: [{ fact: 'dates', start, end, source: 'club' }] }).map(({ dates }) => dates);

describe('recordDocuments', () => {
  it('makes a document a language, two of them translations of the Arabic one', () => {
    const record = toyRecord({
      statements: [place, { fact: 'dates', start: '2031-05-03', end: '2031-05-07', source: 'club' }],
    });
    const documents = recordDocuments(toyRecordFile(record));
    expect(documents.map(({ id, translationOf, language }) => [id, translationOf, language])).toEqual([
      ['forums/chess-2031', null, 'ar'],
      ['forums/chess-2031.en', 'forums/chess-2031', 'en'],
      ['forums/chess-2031.fr', 'forums/chess-2031', 'fr'],
    ]);
    expect(documents[1]).toEqual({
      id: 'forums/chess-2031.en',
      collection: 'default',
      path: 'forums/chess-2031.yaml',
      title: 'Chess Forum of 2031',
      language: 'en',
      kind: 'record',
      forum: 'WSIS Forum',
      year: 2031,
      dates: '2031-05-03/2031-05-07',
      place: 'Norvale',
      publisher: 'The Club',
      date: null,
      source: 'chess-2031.yaml',
      url: 'https://club.example/chess',
      licence: null,
      translationOf: 'forums/chess-2031',
      text: renderRecord(record, 'en'),
    });
    expect(documents.map(({ place }) => place)).toEqual(['نورفال', 'Norvale', 'Norvale']);
    expect(documents.map(({ language }) => recordDocumentId(record.id, language))).toEqual(
      documents.map(({ id }) => id),
    );
  });

  it('makes none of a record that states nothing', () => {
    expect(documentsOf({})).toEqual([]);
  });

  it.each([
    { start: '2031-05-03', end: undefined, dates: '2031-05-03' },
    { start: '2031-05-03', end: '2031-05-07', dates: '2031-05-03/2031-05-07' },
    { start: '2031-05', end: undefined, dates: null },
    { start: '2031', end: '2032-01-02', dates: null },
    { start: '2031-05-03', end: '2031-06', dates: null },
  ])('gives whole days only as dates: $start to $end', ({ start, end, dates }) => {
    expect(dated(start, end)).toEqual([dates, dates, dates]);
  });

  it.each([
    { what: 'the official one', named: [['paper', 'club'], ['paper']], url: 'https://club.example/chess' },
    {
      what: 'a reference where nothing is official',
      named: [['copy'], ['paper'], ['copy']],
      url: 'https://paper.example/chess',
    },
    { what: 'none where there are copies only', named: [['copy']], url: null },
  ])('links $what', ({ named, url }) => {
    const sources = Object.fromEntries(
      Object.entries(toyRecord().sources).filter(([key]) => named.some((keys) => keys.includes(key))),
    );
    const statements = named.map((source) => ({ ...place, source }));
    const [document] = documentsOf({ sources, statements });
    expect(document?.url).toBe(url);
    expect(document?.publisher === null).toBe(url === null);
  });

  it('links of two official ones that which more facts name, and rather an address than a digest', () => {
    const sources = {
      digest: { publisher: 'Digest', tier: 'official', document: 'report' },
      one: { publisher: 'One', tier: 'official', url: 'https://one.example' },
      two: { publisher: 'Two', tier: 'official', url: 'https://two.example' },
    };
    const statements = [['digest'], ['digest', 'one'], ['digest', 'two'], ['two']].map((source) => ({
      ...place,
      source,
    }));
    expect(documentsOf({ sources, statements })[0]).toMatchObject({ publisher: 'Two', url: 'https://two.example' });
  });
});
