import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../src/claims/check-statement.ts';
import { createEventNames } from '../../../src/claims/event-names.ts';
import { compareWording } from '../../../src/claims/compare-wording.ts';
import { withoutNumbers } from '../../../src/claims/without-numbers.ts';
import { toyRecord } from '../../support/toy-record.ts';
import { inThree } from '../../support/toy-record.ts';

const meeting = (year: number, n: number, city: [string, string], day: string, people: number) =>
  toyRecord({
    id: `pond-${year}`,
    year,
    name: inThree(`Pond Meeting ${year}`, `لقاء البركة ${year}`, `Rencontre de l’étang ${year}`),
    short: inThree(`Pond ${year}`, `البركة ${year}`, `Étang ${year}`),
    statements: [
      { fact: 'edition', n, source: 'club' },
      { fact: 'place', text: inThree(...city), source: 'club' },
      { fact: 'dates', start: `${year}-05-0${day}`, end: `${year}-05-09`, source: 'club' },
      { fact: 'participants', counts: [{ of: 'participants', n: people }], source: 'club' },
    ],
  });
const records = [meeting(2031, 1, ['Norvale', 'نورفال'], '3', 9279), meeting(2032, 2, ['Estmere', 'إستمير'], '5', 410)];
const names = createEventNames(records);
const texts = (year: number, city: string, day: string, people: string) => [
  `Pond ${year} was held in ${city}, from ${day} to 9 May ${year}.`,
  `Participation in Pond ${year}: ${people} participants.`,
];
const sources = new Map([
  ['pond-2031', texts(2031, 'Norvale', '3', '9,279')],
  ['pond-2032', texts(2032, 'Estmere', '5', '410')],
]);
const check = (message: string) =>
  checkStatement(message, {
    names,
    about: (record) => (sources.get(record.id) ?? []).map((excerpt) => ({ excerpt, record })),
    found: [],
  }).map(({ verdict, stated, given }) => [verdict, stated.text, given.text]);

describe('a statement beside the sources', () => {
  it.each([
    ['Pond 2031 gathered 8,000 participants.', '8,000 participants', '9,279 participants'],
    ['Pond 2032 took place in Norvale.', 'Norvale', 'Estmere'],
    ['Pond 2031 was held from 1 to 4 June 2031.', '1 to 4 June 2031', '3 to 9 May 2031'],
    ['حضر لقاء البركة 2031 ألفا مشارك.', 'ألفا مشارك', '9,279 participants'],
    ['Étang 2032 a réuni trois mille participants.', 'trois mille participants', '410 participants'],
  ])('differs: %s', (message, stated, given) => {
    expect(check(message)).toEqual([['different', stated, given]]);
  });

  it.each([
    ['a rounded number', 'Pond 2031 gathered nine thousand participants.'],
    ['a number below', 'Pond 2031 gathered more than 9,000 participants.'],
    ['another year', 'Pond 2033 gathered 8,000 participants.'],
    ['another noun', 'Pond 2031 gathered 8,000 fishermen.'],
    ['a part of them', 'Pond 2031 gathered 8,000 participants from Asia.'],
    ['two editions', 'Pond 2031 had more participants than the 8,000 participants of Pond 2032.'],
    ['a question', 'Did Pond 2031 gather 8,000 participants?'],
    ['a denial', 'Pond 2031 did not gather 8,000 participants.'],
    ['a hope', 'We hope that Pond 2031 gathers 8,000 participants.'],
    ['another forum', 'Youth Pond 2031 gathered 8,000 participants.'],
    ['a day of it', 'Pond 2031 was held in Norvale, on 4 May 2031.'],
    ['no event', 'The meeting gathered 8,000 participants.'],
  ])('is not said to differ: %s', (_, message) => {
    expect(check(message).filter(([verdict]) => verdict === 'different')).toEqual([]);
  });

  it('says which of several numbers differs, and which is the same', () => {
    expect(check('Pond 2031 gathered 9,279 participants. It was held from 1 to 4 June 2031.')).toEqual([
      ['same', '9,279 participants', '9,279 participants'],
      ['different', '1 to 4 June 2031', '3 to 9 May 2031'],
    ]);
  });

  it('differs in the same words, whatever it is about', () => {
    const source = 'The pond campaign trains 5 million young fishermen around the lake.';
    const difference = (text: string) => compareWording(text, source, 'en').map(({ stated }) => text.slice(...stated));
    expect(difference('The pond campaign trains 9 million young fishermen.')).toEqual(['9 million young']);
    expect(difference('The pond campaign trains 9 million young fishermen in Norvale.')).toEqual([]);
    expect(difference('The pond campaign never trains 9 million young fishermen.')).toEqual([]);
  });

  it('is looked for without its numbers', () => {
    expect(withoutNumbers('Pond 2031 had more than 8,000 participants from 3 to 9 May 2031.')).toBe(
      'Pond 2031 had participants from .',
    );
  });
});
