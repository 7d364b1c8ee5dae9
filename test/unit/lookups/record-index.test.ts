import { describe, expect, it } from 'vitest';
import { createRecordIndex, findSeries, linkTo } from '../../../src/lookups/record-index.ts';
import { seriesNames } from '../../../src/records/record-schema.ts';
import { series } from '../../../src/records/series.ts';
import { toyRecords } from '../../support/toy-lookups.ts';
import { toyRecord, inThree } from '../../support/toy-record.ts';

const index = createRecordIndex(toyRecords);

describe('createRecordIndex', () => {
  it('holds records by series, then in the order of time, those without a time last', () => {
    expect(index.records.map(({ id }) => id)).toEqual([
      'chess-2031',
      'chess-2032',
      'chess-2033',
      'chess-club',
      'go-congress',
    ]);
    expect(index.get('chess-2032')?.year).toBe(2032);
    expect(index.get('chess-1900')).toBeUndefined();
  });

  it('holds the editions that state something', () => {
    expect(index.editions('wsis-forum').map(({ id }) => id)).toEqual(['chess-2031', 'chess-2032', 'chess-2033']);
    expect(index.editions('igf')).toEqual([]);
    const silent = createRecordIndex([...toyRecords, toyRecord({ year: 2034 })]);
    expect(silent.editions('wsis-forum').map(({ year }) => year)).toEqual([2031, 2032, 2033]);
  });

  it.each([
    { typed: 'chess-2032', id: 'chess-2032' },
    { typed: ' Chess-2032 ', id: 'chess-2032' },
    { typed: 'Chess Forum 2032', id: 'chess-2032' },
    { typed: 'chess forum of 2032', id: 'chess-2032' },
    { typed: 'منتدى الشطرنج ٢٠٣٢', id: 'chess-2032' },
    { typed: 'FORUM DES ECHECS 2032', id: 'chess-2032' },
    { typed: 'wsis forum 2033', id: 'chess-2033' },
    { typed: 'منتدى القمة 2033', id: 'chess-2033' },
    { typed: 'Forum SMSI 2033', id: 'chess-2033' },
    { typed: 'chess club', id: 'chess-club' },
    { typed: 'international', id: 'chess-club' },
    { typed: 'conrgess', id: 'go-congress' },
    { typed: '2031', id: 'chess-2031' },
    { typed: 'chess forum', id: null },
    { typed: 'wsis forum', id: null },
    { typed: 'draughts', id: null },
    { typed: '', id: null },
    { typed: '؟', id: null },
  ])('"$typed" is $id', ({ typed, id }) => {
    expect(index.find(typed)?.id ?? null).toBe(id);
  });

  it('does not choose between two of one name, nor take nothing for the only record', () => {
    const twins = ['a', 'b'].map((id) => toyRecord({ id, name: inThree('Twin'), short: inThree('Twin') }));
    expect(createRecordIndex(twins).find('Twin')).toBeUndefined();
    expect(createRecordIndex(twins.slice(0, 1)).find('')).toBeUndefined();
    expect(createRecordIndex(twins.slice(0, 1)).find('twi')?.id).toBe('a');
  });

  it('links in a language', () => {
    expect(linkTo(index.get('chess-2031')!, 'ar')).toEqual({
      id: 'chess-2031',
      kind: 'edition',
      series: 'WSIS Forum',
      year: 2031,
      short: 'منتدى الشطرنج 2031',
      name: 'منتدى الشطرنج لعام 2031',
    });
    expect(linkTo(index.get('chess-club')!, 'fr')).toMatchObject({ year: null, short: 'Club d’échecs', kind: 'body' });
  });
});

describe('findSeries', () => {
  it.each(seriesNames)('knows %s by its id, its label and its names', (id) => {
    const { label, name } = series[id];
    const names = [id, label, ...Object.values(name), label.toUpperCase(), name.ar.replaceAll('إ', 'ا')];
    expect(names.map(findSeries)).toEqual(names.map(() => id));
  });

  it.each([
    { typed: 'FGI', found: 'igf' },
    { typed: 'internet governance forum', found: 'igf' },
    { typed: 'AIGF', found: 'arab-igf' },
    { typed: 'المنتدي العربي', found: 'arab-igf' },
    { typed: 'القمة', found: 'wsis' },
    { typed: 'egypte', found: 'egypt' },
    { typed: 'chess', found: null },
    { typed: '', found: null },
  ])('"$typed" is $found', ({ typed, found }) => {
    expect(findSeries(typed)).toBe(found);
  });
});
