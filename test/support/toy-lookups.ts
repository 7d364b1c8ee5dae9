import type { GlossaryEntry } from '../../src/corpus/glossary.ts';
import { recordDocuments } from '../../src/corpus/record-documents.ts';
import { createLookups } from '../../src/lookups/create-lookups.ts';
import type { LookupParts } from '../../src/lookups/lookups.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { toyDocument } from './toy-document.ts';
import { inThree, toyRecord, toyRecordFile } from './toy-record.ts';

const place = (en: string, ar: string, source = 'club') => ({ fact: 'place', text: inThree(en, ar), source });
const dates = (start: string, end: string, source: string | string[] = 'club') => ({
  fact: 'dates',
  start,
  end,
  source,
});

/** Three editions of a chess forum, a body, and an event of which nothing is stated; in no order. */
export const toyRecords = [
  toyRecord({
    year: 2033,
    statements: [
      { fact: 'edition', n: 3, source: 'club' },
      place('Estmere', 'إستمير'),
      place('Sudbrook', 'سودبروك', 'copy'),
      dates('2033-05-03', '2033-05-07', ['club', 'copy']),
      {
        fact: 'theme',
        text: inThree('Open boards', 'رقع مفتوحة', 'Échiquiers ouverts'),
        wording: { en: 'press' },
        source: 'paper',
      },
      {
        fact: 'tracks',
        items: [inThree('clocks', 'ساعات', 'pendules'), inThree('juniors', 'ناشئون', 'jeunes')],
        source: 'copy',
      },
    ],
    related: ['chess-club'],
    documents: ['old-chess-report'],
  }),
  toyRecord({
    year: 2031,
    statements: [
      { fact: 'edition', n: 1, source: 'club' },
      place('Norvale', 'نورفال'),
      dates('2031-12-30', '2032-01-02'),
      { fact: 'participants', counts: [{ of: 'participants', n: 64, qualifier: 'about' }], source: 'paper' },
      {
        fact: 'outcomes',
        items: [inThree('a rule for clocks', 'قاعدة للساعات', 'une règle des pendules')],
        note: inThree('in short', 'بإيجاز', 'en bref'),
        source: ['club', 'paper'],
      },
    ],
  }),
  toyRecord({ year: 2032, statements: [{ fact: 'edition', n: 2, source: 'club' }, place('Midham', 'ميدهام')] }),
  toyRecord({
    id: 'chess-club',
    kind: 'body',
    year: undefined,
    name: inThree('International Chess Club', 'نادي الشطرنج الدولي', 'Club international d’échecs'),
    short: inThree('Chess Club', 'نادي الشطرنج', 'Club d’échecs'),
    statements: [
      {
        fact: 'role',
        text: inThree('Chess Club keeps the rules.', 'يحفظ نادي الشطرنج القواعد.', 'Club d’échecs garde les règles.'),
        source: 'club',
      },
    ],
  }),
  toyRecord({
    id: 'go-congress',
    kind: 'event',
    series: 'related',
    year: 2030,
    name: inThree('Go Congress', 'مؤتمر الغو', 'Congrès de go'),
    short: inThree('Go 2030', 'الغو 2030', 'Go 2030'),
  }),
];

const report = toyDocument({
  id: 'old-chess-report',
  title: 'تقرير الشطرنج',
  kind: 'digest',
  text: 'اجتمع اللاعبون في إستمير. ناقشوا ساعات الشطرنج، وللبيدق عندهم مكان.\n',
});
const translation = toyDocument({
  id: 'old-chess-report.en',
  title: 'The chess report',
  language: 'en',
  kind: 'digest',
  translationOf: 'old-chess-report',
  text: 'The players met in Estmere. They spoke of clocks, and of the pawn. Pawnshops were closed.\n',
});

const toyGlossary: readonly GlossaryEntry[] = [
  { kind: 'term', ar: ['بيدق', 'جندي'], en: ['pawn'], fr: ['pion'] },
  { kind: 'body', ar: ['نادي الشطرنج', 'النادي'], en: ['Chess Club', 'ICC'], fr: ['Club d’échecs'] },
  { kind: 'body', ar: ['نادي الشطرنج الدولي'], en: ['chess club'], fr: ['CIE'] },
  { kind: 'term', ar: ['حصان', 'فارس'], en: ['knight'], fr: ['cavalier'] },
  { kind: 'person', ar: ['فارس'], en: ['Faris'], fr: ['Fares'] },
];

const documents = [...toyRecords.flatMap((record) => recordDocuments(toyRecordFile(record))), report, translation];

export const toyLookupParts: LookupParts = {
  records: toyRecords,
  documents: new Map(documents.map((document) => [document.id, document])),
  passages: documents.flatMap((document) => splitPassages(document)),
  glossary: toyGlossary,
};

export const toyLookups = createLookups(toyLookupParts);
