import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../src/records/check-records.ts';
import { inThree, toyRecord, toyRecordFile } from '../../support/toy-record.ts';

const club = { publisher: 'The Club', tier: 'official', url: 'https://club.example' };
const edition = { fact: 'edition', n: 1, source: 'club' };
const sound = { sources: { club }, statements: [edition] };

describe('checkRecords', () => {
  it('finds nothing wrong with records that fit together', () => {
    const one = toyRecord({
      ...sound,
      sources: { club, report: { publisher: 'The Club', tier: 'official', document: 'report' } },
      statements: [edition, { fact: 'dates', start: '2030-12-30', end: '2031-01-02', source: ['club', 'report'] }],
      related: ['chess-2032'],
      documents: ['report'],
    });
    const two = toyRecord({ ...sound, year: 2032, statements: [{ ...edition, n: 2 }] });
    const otherSeries = toyRecord({ ...sound, year: 2033, series: 'arab' });
    expect(
      checkRecords(
        [one, two, otherSeries].map((record) => toyRecordFile(record)),
        new Set(['report']),
      ),
    ).toEqual([]);
    expect(checkRecords([], new Set())).toEqual([]);
  });

  it.each([
    {
      what: 'an id that is not the file’s name',
      over: sound,
      path: 'forums/chess.yaml',
      where: 'id',
      problem: 'its id "chess-2031" is not its file\'s name',
      remedy: 'Write "id: chess", or rename the file to chess-2031.yaml.',
    },
    {
      what: 'another ending',
      over: sound,
      path: 'forums/chess-2031.yml',
      where: 'id',
      problem: 'its id "chess-2031" is not its file\'s name',
      remedy: 'Rename the file to chess-2031.yaml.',
    },
    {
      what: 'a source that is not there',
      over: { ...sound, statements: [edition, { fact: 'chair', text: inThree('Ada'), source: ['club', 'press'] }] },
      where: 'statements.1.source',
      problem: 'there is no source "press"',
      remedy: 'Add it under "sources", or write one of: club.',
    },
    {
      what: 'a source that is called like a part of every object',
      over: { ...sound, statements: [edition, { ...edition, n: 2, source: 'constructor' }] },
      where: 'statements.1.source',
      problem: 'there is no source "constructor"',
      remedy: 'Add it under "sources", or write one of: club.',
    },
    {
      what: 'a source that nothing names',
      over: { ...sound, sources: { club, paper: club } },
      where: 'sources.paper',
      problem: 'no fact names the source "paper"',
      remedy: 'Name it where it is the source, or remove it.',
    },
    {
      what: 'a link to nowhere',
      over: { ...sound, related: ['chess-1900'] },
      where: 'related.0',
      problem: 'there is no other record "chess-1900"',
      remedy: 'Correct the id, or remove the link.',
    },
    {
      what: 'a link to itself',
      over: { ...sound, related: ['chess-2031'] },
      where: 'related.0',
      problem: 'there is no other record "chess-2031"',
      remedy: 'Correct the id, or remove the link.',
    },
    {
      what: 'a document that is not there',
      over: { ...sound, documents: ['report', 'nothing'] },
      where: 'documents.1',
      problem: 'there is no document "nothing"',
      remedy: 'Correct the id, or remove the link.',
    },
    {
      what: 'a document of a source that is not there',
      over: { ...sound, sources: { club: { ...club, document: 'nothing' } } },
      where: 'sources.club.document',
      problem: 'there is no document "nothing"',
      remedy: 'Correct the id, or remove the link.',
    },
    {
      what: 'dates of another year',
      over: {
        ...sound,
        statements: [edition, { fact: 'dates', start: '2029-12-30', end: '2030-01-02', source: 'club' }],
      },
      where: 'statements.1.start',
      problem: 'its dates are of 2029–2030, but "year" is 2031',
      remedy: 'Correct the one that is wrong.',
    },
  ])('finds $what', ({ over, path, where, problem, remedy }) => {
    const record = toyRecord(over);
    const file = toyRecordFile(record, path);
    expect(checkRecords([file], new Set(['report']))).toEqual([{ file: file.path, where, problem, remedy }]);
  });

  it('takes a record without a year, whatever its dates', () => {
    const record = toyRecord({ ...sound, id: 'chess', year: undefined, kind: 'event' });
    const dated = {
      ...record,
      statements: [
        ...record.statements,
        ...toyRecord({ statements: [{ fact: 'dates', start: '1950', source: 'club' }] }).statements,
      ],
    };
    expect(checkRecords([toyRecordFile(dated)], new Set())).toEqual([]);
  });

  it('blames the second of two with the same edition or id, and names the first', () => {
    const first = toyRecordFile(toyRecord(sound));
    const second = toyRecordFile(toyRecord({ ...sound, year: 2032 }));
    expect(checkRecords([first, second], new Set())).toEqual([
      {
        file: 'forums/chess-2032.yaml',
        where: 'statements.0.n',
        problem: 'edition 1 of "wsis-forum" is also forums/chess-2031.yaml',
        remedy: 'Correct the number of one of them.',
      },
    ]);
    const twin = toyRecordFile(toyRecord({ ...sound, series: 'wsis' }), 'forums/old/chess-2031.yaml');
    expect(checkRecords([first, twin], new Set())).toEqual([
      {
        file: 'forums/old/chess-2031.yaml',
        where: 'id',
        problem: 'its id "chess-2031" is also that of forums/chess-2031.yaml',
        remedy: 'Give one of them another id, and its file that name.',
      },
    ]);
  });

  it('does not blame links to files that have faults of their own', () => {
    const record = toyRecord({ ...sound, related: ['chess-2032'], documents: ['report'] });
    expect(checkRecords([toyRecordFile(record)], new Set(), ['chess-2032', 'report'])).toEqual([]);
  });
});
