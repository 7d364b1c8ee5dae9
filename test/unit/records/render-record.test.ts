import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/language/language.ts';
import { factLabels, sentenceFacts } from '../../../src/records/fact-kinds.ts';
import { seriesNames } from '../../../src/records/record-schema.ts';
import { renderRecord } from '../../../src/records/render-record.ts';
import { series } from '../../../src/records/series.ts';
import { inThree, toyRecord } from '../../support/toy-record.ts';

const where = { fact: 'place', text: inThree('Norvale', 'نورفال', 'Le Havre'), source: 'club' };
const when = { fact: 'dates', start: '2031-05-03', end: '2031-05-07', source: 'club' };
const theme = { fact: 'theme', text: inThree('A move', 'نقلة', 'Un coup'), source: 'club' };

/** The sentences of a record of some statements, without headings. */
function sentences(language: Language, ...statements: object[]): string[] {
  return renderRecord(toyRecord({ statements }), language)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('## '));
}

const inAll = (...statements: object[]) => languages.map((language) => sentences(language, ...statements));

describe('renderRecord', () => {
  it('says nothing where nothing is stated', () => {
    for (const language of languages) expect(renderRecord(toyRecord(), language)).toBe('');
  });

  it('puts sentences under the headings of their sections, in the order of sections', () => {
    const counts = { fact: 'programme', counts: [{ of: 'sessions', n: 3 }], source: 'club' };
    const about = { fact: 'about', text: inThree('Chess Forum 2031 is a feast.'), source: 'club' };
    expect(renderRecord(toyRecord({ statements: [about, counts, where, when] }), 'en')).toBe(
      [
        '## Place, dates and theme\n\nChess Forum 2031 was held in Norvale, from 3 to 7 May 2031.\n',
        '## Participation and programme\n\nThe programme of Chess Forum 2031 comprised 3 sessions.\n',
        '## Background and connections\n\nChess Forum 2031 is a feast.\n',
      ].join('\n'),
    );
  });

  it.each([
    {
      what: 'place and dates in one sentence',
      statements: [where, when],
      said: [
        ['كان انعقاد منتدى الشطرنج 2031 في نورفال، من 3 إلى 7 مايو 2031.'],
        ['Chess Forum 2031 was held in Norvale, from 3 to 7 May 2031.'],
        ['Le Forum des échecs 2031 a eu lieu au Havre, du 3 au 7 mai 2031.'],
      ],
    },
    {
      what: 'a place alone',
      statements: [where],
      said: [
        ['كان انعقاد منتدى الشطرنج 2031 في نورفال.'],
        ['Chess Forum 2031 was held in Norvale.'],
        ['Le Forum des échecs 2031 a eu lieu au Havre.'],
      ],
    },
    {
      what: 'dates alone',
      statements: [{ ...when, end: undefined, start: '2031-05' }],
      said: [
        ['كان انعقاد منتدى الشطرنج 2031 في مايو 2031.'],
        ['Chess Forum 2031 was held in May 2031.'],
        ['Le Forum des échecs 2031 a eu lieu en mai 2031.'],
      ],
    },
    {
      what: 'no place on earth',
      statements: [{ ...where, text: inThree('online', 'عبر الإنترنت', 'en ligne') }],
      said: [
        ['كان انعقاد منتدى الشطرنج 2031 عبر الإنترنت.'],
        ['Chess Forum 2031 was held online.'],
        ['Le Forum des échecs 2031 a eu lieu en ligne.'],
      ],
    },
    {
      what: 'an edition',
      statements: [{ fact: 'edition', n: 3, source: 'club' }],
      said: [
        ['منتدى الشطرنج 2031 هو الدورة الثالثة من منتدى القمة العالمية لمجتمع المعلومات.'],
        ['Chess Forum 2031 is the third edition of the WSIS Forum.'],
        ['Le Forum des échecs 2031 est la troisième édition du Forum du SMSI.'],
      ],
    },
    {
      what: 'a chair and organisers',
      statements: [
        { fact: 'chair', text: inThree('Ada Rook', 'آدا رخ'), source: 'club' },
        { fact: 'organisers', text: inThree('the Club', 'النادي', 'le Club'), source: 'club' },
      ],
      said: [
        ['رئاسة منتدى الشطرنج 2031: آدا رخ.', 'تولى تنظيم منتدى الشطرنج 2031 النادي.'],
        ['Chess Forum 2031 was chaired by Ada Rook.', 'Chess Forum 2031 was organised by the Club.'],
        [
          'La présidence du Forum des échecs 2031 a été assurée par Ada Rook.',
          'L’organisation du Forum des échecs 2031 a été assurée par le Club.',
        ],
      ],
    },
    {
      what: 'a list',
      statements: [
        {
          fact: 'outcomes',
          items: [inThree('a cup', 'كأس', 'une coupe'), inThree('a rule', 'قاعدة', 'une règle')],
          source: 'club',
        },
      ],
      said: [
        ['النتائج والوثائق الصادرة عن منتدى الشطرنج 2031: كأس؛ قاعدة.'],
        ['The outcomes and documents of Chess Forum 2031: a cup; a rule.'],
        ['Les résultats et documents du Forum des échecs 2031 : une coupe ; une règle.'],
      ],
    },
    {
      what: 'numbers',
      statements: [
        { fact: 'participants', counts: [{ of: 'participants', n: 64 }], source: 'club' },
        { fact: 'size', counts: [{ of: 'members', n: 4 }], source: 'club' },
      ],
      said: [
        ['أرقام المشاركة في منتدى الشطرنج 2031: 64 مشاركًا.', 'أعداد منتدى الشطرنج 2031: 4 أعضاء.'],
        ['Participation in Chess Forum 2031: 64 participants.', 'Numbers of Chess Forum 2031: 4 members.'],
        [
          'La participation au Forum des échecs 2031 : 64 participants.',
          'Les effectifs du Forum des échecs 2031 : 4 membres.',
        ],
      ],
    },
  ])('says $what', ({ statements, said }) => {
    expect(inAll(...statements)).toEqual(said);
  });

  it.each([
    { wording: undefined, said: ['«نقلة».', '“A move”.', '« Un coup ».'] },
    { wording: { en: 'official' }, said: ['«نقلة» (ترجمتنا).', '“A move”.', '« Un coup » (notre traduction).'] },
    {
      wording: { ar: 'press', fr: 'official' },
      said: ['«نقلة» (صياغة صحفية).', '“A move” (our translation).', '« Un coup ».'],
    },
    {
      wording: { ar: 'official', en: 'press', fr: 'press' },
      said: ['«نقلة».', '“A move” (as the press words it).', '« Un coup » (formulation de la presse).'],
    },
  ])('says whose words a theme is in: $wording', ({ wording, said }) => {
    const [ar = '', en = '', fr = ''] = inAll({ ...theme, wording }).flat();
    expect([ar.slice(-said[0]!.length), en.slice(-said[1]!.length), fr.slice(-said[2]!.length)]).toEqual(said);
  });

  it('says whose words a list is in, before its items', () => {
    const list = {
      fact: 'tracks',
      items: [inThree('pawns', 'بيادق', 'pions')],
      wording: { en: 'press' },
      source: 'club',
    };
    expect(inAll(list).flat()).toEqual([
      'محاور منتدى الشطرنج 2031 (ترجمتنا): بيادق.',
      'The tracks of Chess Forum 2031 (as the press words it): pawns.',
      'Les axes du Forum des échecs 2031 (notre traduction) : pions.',
    ]);
  });

  it('puts notes in brackets before the full stop, both of a sentence made of two facts', () => {
    const note = inThree('as planned', 'كما خُطط', 'comme prévu');
    expect(inAll({ ...theme, note }).flat()).toEqual([
      'كان شعار منتدى الشطرنج 2031 «نقلة» (كما خُطط).',
      'The theme of Chess Forum 2031 was “A move” (as planned).',
      'Le thème du Forum des échecs 2031 était « Un coup » (comme prévu).',
    ]);
    expect(sentences('en', { ...where, note: inThree('a village') }, { ...when, note })).toEqual([
      'Chess Forum 2031 was held in Norvale, from 3 to 7 May 2031 (a village; as planned).',
    ]);
    expect(sentences('en', { ...where, note: inThree('a village') }, when)).toEqual([
      'Chess Forum 2031 was held in Norvale, from 3 to 7 May 2031 (a village).',
    ]);
  });

  it('lets each source speak where they differ, and chooses none', () => {
    const other = { ...where, text: inThree('Estmere', 'إستمير', 'Estmere'), source: 'paper' };
    expect(inAll(where, other, when)).toEqual([
      [
        'كان انعقاد منتدى الشطرنج 2031 في نورفال.',
        'وفي مصدر آخر: كان انعقاد منتدى الشطرنج 2031 في إستمير.',
        'كان انعقاد منتدى الشطرنج 2031 من 3 إلى 7 مايو 2031.',
      ],
      [
        'Chess Forum 2031 was held in Norvale.',
        'In another source: Chess Forum 2031 was held in Estmere.',
        'Chess Forum 2031 was held from 3 to 7 May 2031.',
      ],
      [
        'Le Forum des échecs 2031 a eu lieu au Havre.',
        'Dans une autre source : Le Forum des échecs 2031 a eu lieu à Estmere.',
        'Le Forum des échecs 2031 a eu lieu du 3 au 7 mai 2031.',
      ],
    ]);
  });

  it('takes two lists of one kind for more of it, not for a contradiction', () => {
    const list = (item: string) => ({ fact: 'decisions', items: [inThree(item)], source: 'club' });
    expect(sentences('en', list('castle'), list('promote'))).toEqual([
      'The decisions of Chess Forum 2031: castle.',
      'The decisions of Chess Forum 2031: promote.',
    ]);
  });

  it.each([
    { n: 1, ar: 'الأولى', en: 'first', fr: 'première' },
    { n: 2, ar: 'الثانية', en: 'second', fr: 'deuxième' },
    { n: 11, ar: 'الحادية عشرة', en: 'eleventh', fr: 'onzième' },
    { n: 20, ar: 'العشرون', en: 'twentieth', fr: 'vingtième' },
    { n: 21, ar: 'الحادية والعشرون', en: 'twenty-first', fr: 'vingt et unième' },
    { n: 22, ar: '22', en: '22nd', fr: '22e' },
    { n: 23, ar: '23', en: '23rd', fr: '23e' },
    { n: 24, ar: '24', en: '24th', fr: '24e' },
    { n: 31, ar: '31', en: '31st', fr: '31e' },
    { n: 111, ar: '111', en: '111th', fr: '111e' },
  ])('counts edition $n', ({ n, ar, en, fr }) => {
    const [arabic, english, french] = inAll({ fact: 'edition', n, source: 'club' }).flat();
    expect(arabic).toContain(`الدورة ${ar} من`);
    expect(english).toContain(`the ${en} edition`);
    expect(french).toContain(`la ${fr} édition`);
  });

  it.each([
    {
      short: inThree('Board Review', 'المراجعة', 'Examen'),
      en: 'The theme of the Board Review was',
      fr: 'Le thème de l’Examen était',
    },
    {
      short: inThree('the Board Panel', 'اللوحة', 'Panel'),
      en: 'The theme of the Board Panel was',
      fr: 'Le thème du Panel était',
    },
    {
      short: inThree('BoardNet', 'بورد', 'BoardNet'),
      en: 'The theme of BoardNet was',
      fr: 'Le thème de BoardNet était',
    },
    {
      short: inThree('Session 4', 'الجلسة', 'Session 4'),
      en: 'The theme of Session 4 was',
      fr: 'Le thème de la Session 4 était',
    },
  ])('says "the" and "du" where the name wants them: $short.en', ({ short, en, fr }) => {
    const record = toyRecord({ short, statements: [theme] });
    expect(renderRecord(record, 'en')).toContain(en);
    expect(renderRecord(record, 'fr')).toContain(fr);
  });

  it('names the record in every sentence of every kind of fact, for every series', () => {
    const text = inThree('x');
    const made = Object.keys(factLabels)
      .filter((fact) => !sentenceFacts.some((own) => own === fact))
      .map((fact) => ({ fact, source: 'club' }));
    const parts = { n: 2, start: '2031', text, items: [text], counts: [{ of: 'members', n: 1 }] };
    const keys: Readonly<Record<string, readonly (keyof typeof parts)[]>> = {
      edition: ['n'],
      dates: ['start'],
      tracks: ['items'],
      outcomes: ['items'],
      decisions: ['items'],
      aims: ['items'],
      participants: ['counts'],
      programme: ['counts'],
      size: ['counts'],
    };
    const statements = made.map((one) => ({
      ...one,
      ...Object.fromEntries((keys[one.fact] ?? ['text']).map((key) => [key, parts[key]])),
    }));
    for (const name of seriesNames) {
      const record = toyRecord({ series: name, statements: [...statements, ...statements] });
      for (const language of languages) {
        const lines = renderRecord(record, language)
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('#'));
        expect(lines).toHaveLength(statements.length * 2);
        for (const line of lines) {
          expect(line).toContain(record.short[language]);
          expect(line).toMatch(/[^.]\.$/u);
          expect(line).not.toMatch(/undefined|null|NaN| {2}/u);
        }
        expect(renderRecord(record, language)).toContain(series[name].name[language]);
      }
    }
  });
});
