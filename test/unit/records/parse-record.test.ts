import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/records/parse-record.ts';

const sound = `id: chess-2031
kind: edition
series: nri
year: 2031
name: { ar: منتدى الشطرنج, en: Chess Forum, fr: Forum des échecs }
short: { ar: الشطرنج 2031, en: Chess 2031, fr: Échecs 2031 }
sources:
  club: { publisher: The Club, tier: official, url: "https://club.example/a" }
  paper: { publisher: The Paper, tier: reference, document: a-report }
statements:
  - fact: dates
    start: "2031-05-03"
    end: "2031-05-07"
    source: club
  - fact: theme
    text: { ar: نقلة, en: A move, fr: Un coup }
    wording: { en: official, fr: press }
    source: [club, paper]
  - fact: participants
    counts: [{ of: participants, n: 64, qualifier: about, on: "2031-05" }]
    source: paper
related: [chess-2030]
documents: [a-report]
`;

const faultsOf = (text: string) => {
  const parsed = parseRecord('forums/chess-2031.yaml', text);
  return parsed.ok ? [] : parsed.faults;
};

describe('parseRecord', () => {
  it('reads a record, one source as a list of one', () => {
    const parsed = parseRecord('forums/chess-2031.yaml', sound);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { path, record, where } = parsed.file;
    expect(path).toBe('forums/chess-2031.yaml');
    expect(record.statements.map(({ source }) => source)).toEqual([['club'], ['club', 'paper'], ['paper']]);
    expect(record).toMatchObject({
      id: 'chess-2031',
      year: 2031,
      short: { ar: 'الشطرنج 2031' },
      related: ['chess-2030'],
    });
    expect(where(['statements', 1, 'wording', 'fr'])).toBe('line 17, statements.1.wording.fr');
    expect(where(['sources', 'paper'])).toBe('line 9, sources.paper');
  });

  it.each([
    {
      change: ['id: chess', 'id: Chess'],
      where: 'line 1, id',
      problem: '"id" is not an id in kebab-case',
      remedy: 'a-z',
    },
    {
      change: ['kind: edition', 'kind: party'],
      where: 'line 2, kind',
      problem: '"kind" is no known kind',
      remedy: 'body',
    },
    { change: ['kind: edition\n', ''], where: 'kind', problem: '"kind" is missing', remedy: 'edition, body' },
    {
      change: ['series: nri', 'series: chess'],
      where: 'line 3, series',
      problem: '"series" is no known series',
      remedy: 'arab-igf',
    },
    {
      change: ['year: 2031', 'year: soon'],
      where: 'line 4, year',
      problem: '"year" is not a year',
      remedy: 'four digits',
    },
    {
      change: ['year: 2031', 'year: 31'],
      where: 'line 4, year',
      problem: '"year" is not a year',
      remedy: 'four digits',
    },
    {
      change: ['year: 2031', 'year: 2031.5'],
      where: 'line 4, year',
      problem: '"year" is not a year',
      remedy: 'four digits',
    },
    {
      change: [', fr: Forum des échecs', ''],
      where: 'line 5, name.fr',
      problem: '"fr" is missing',
      remedy: 'ar, en and fr',
    },
    { change: ['en: Chess 2031', 'en: "  "'], where: 'line 6, short.en', problem: '"en" is empty', remedy: 'one line' },
    {
      change: ['en: Chess 2031', 'en: 2031'],
      where: 'line 6, short.en',
      problem: '"en" is not text',
      remedy: 'one line',
    },
    {
      change: ['en: Chess 2031', 'en: "a\\nb"'],
      where: 'line 6, short.en',
      problem: '"en" has more than one line',
      remedy: 'one line',
    },
    {
      change: ['name: {', 'name: Chess #{'],
      where: 'line 5, name',
      problem: '"name" is not a text in three languages',
      remedy: 'ar, en and fr',
    },
    {
      change: ['fr: Échecs 2031 }', 'fr: a, de: b }'],
      where: 'line 6, short.de',
      problem: '"de" is no known key here',
      remedy: 'spelling',
    },
    {
      change: ['  club:', '  The Club:'],
      where: 'line 8, sources.The Club',
      problem: '"The Club" is not an id in kebab-case',
      remedy: 'publisher',
    },
    {
      change: ['tier: official', 'tier: best'],
      where: 'line 8, sources.club.tier',
      problem: '"tier" is no known tier',
      remedy: 'mirror',
    },
    {
      change: ['https://club.example/a', 'club.example'],
      where: 'line 8, sources.club.url',
      problem: '"url" is not a web address',
      remedy: 'https://',
    },
    {
      change: ['https://club.example/a', 'javascript:alert(1)'],
      where: 'line 8, sources.club.url',
      problem: '"url" is not a web address',
      remedy: 'https://',
    },
    {
      change: ['publisher: The Club, ', ''],
      where: 'line 8, sources.club.publisher',
      problem: '"publisher" is missing',
      remedy: 'who publishes',
    },
    {
      change: [', document: a-report', ''],
      where: 'line 9, sources.paper',
      problem: '"paper" has neither "url" nor "document"',
      remedy: 'url',
    },
    {
      change: ['document: a-report', 'document: A report'],
      where: 'line 9, sources.paper.document',
      problem: '"document" is not an id in kebab-case',
      remedy: 'document of this corpus',
    },
    {
      change: ['fact: dates', 'fact: date'],
      where: 'line 11, statements.0.fact',
      problem: '"fact" is no known kind of fact',
      remedy: 'dates',
    },
    {
      change: ['  - fact: dates\n    start', '  - start'],
      where: 'line 11, statements.0.fact',
      problem: '"fact" is missing',
      remedy: 'dates',
    },
    {
      change: ['"2031-05-03"', '2031-05-33'],
      where: 'line 12, statements.0.start',
      problem: '"start" is not a real date',
      remedy: 'in quotes',
    },
    {
      change: ['"2031-05-03"', '"2031-02-29"'],
      where: 'line 12, statements.0.start',
      problem: '"start" is not a real date',
      remedy: 'in quotes',
    },
    {
      change: ['"2031-05-03"', '"2031-5-3"'],
      where: 'line 12, statements.0.start',
      problem: '"start" is not a real date',
      remedy: 'in quotes',
    },
    {
      change: ['"2031-05-03"', '2031'],
      where: 'line 12, statements.0.start',
      problem: '"start" is not a date in quotes',
      remedy: 'in quotes',
    },
    {
      change: ['"2031-05-07"', '"2031-05-02"'],
      where: 'line 13, statements.0.end',
      problem: '"end" is before the start',
      remedy: 'Not before',
    },
    {
      change: ['\n    source: club\n', '\n'],
      where: 'line 11, statements.0.source',
      problem: '"source" is missing',
      remedy: 'sources',
    },
    {
      change: ['[club, paper]', '[]'],
      where: 'line 18, statements.1.source',
      problem: '"source" is empty',
      remedy: 'list of keys',
    },
    {
      change: ['[club, paper]', '[club, 5]'],
      where: 'line 18, statements.1.source.1',
      problem: 'item 2 of "source" is not text',
      remedy: 'list of keys',
    },
    {
      change: ['[club, paper]', '{ club: 1 }'],
      where: 'line 18, statements.1.source',
      problem: '"source" is not text',
      remedy: 'list of keys',
    },
    {
      change: ['fr: press', 'fr: rumour'],
      where: 'line 17, statements.1.wording.fr',
      problem: '"fr" is no known wording',
      remedy: 'official, press',
    },
    {
      change: ['fr: press', 'de: press'],
      where: 'line 17, statements.1.wording.de',
      problem: '"de" is no known key here',
      remedy: 'leave it out',
    },
    {
      change: ['of: participants', 'of: horses'],
      where: 'line 20, statements.2.counts.0.of',
      problem: '"of" is no known unit',
      remedy: 'mayors',
    },
    {
      change: ['n: 64', 'n: "64"'],
      where: 'line 20, statements.2.counts.0.n',
      problem: '"n" is not a number',
      remedy: 'without separators',
    },
    {
      change: ['n: 64', 'n: -1'],
      where: 'line 20, statements.2.counts.0.n',
      problem: '"n" is negative',
      remedy: 'number',
    },
    {
      change: ['on: "2031-05"', 'on: "2031-13"'],
      where: 'line 20, statements.2.counts.0.on',
      problem: '"on" is not a real date',
      remedy: 'in quotes',
    },
    {
      change: ['qualifier: about', 'qualifier: maybe'],
      where: 'line 20, statements.2.counts.0.qualifier',
      problem: '"qualifier" is no known qualifier',
      remedy: 'nearly',
    },
    {
      change: ['counts: [{ of: participants, n: 64, qualifier: about, on: "2031-05" }]', 'counts: []'],
      where: 'line 20, statements.2.counts',
      problem: '"counts" is empty',
      remedy: 'participants',
    },
    {
      change: ['related: [chess-2030]', 'related: chess-2030'],
      where: 'line 22, related',
      problem: '"related" is not a list',
      remedy: 'ids',
    },
    {
      change: ['documents: [a-report]', 'documents: [a-report, Ä]'],
      where: 'line 23, documents.1',
      problem: 'item 2 of "documents" is not an id in kebab-case',
      remedy: 'ids of documents',
    },
    {
      change: ['documents:', 'docs:'],
      where: 'line 23, docs',
      problem: '"docs" is no known key here',
      remedy: 'spelling',
    },
  ])('$problem, at $where', ({ change, where, problem, remedy }) => {
    const [from = '', to = ''] = change;
    expect(sound.split(from)).toHaveLength(2);
    expect(faultsOf(sound.replace(from, () => to))).toEqual([
      { file: 'forums/chess-2031.yaml', where, problem, remedy: expect.stringContaining(remedy) as string },
    ]);
  });

  it.each([
    { text: 'a: b: c', where: 'line 1', problem: /not valid YAML/u },
    { text: `${sound}id: again\n`, where: 'line 24', problem: /not valid YAML: .*unique/u },
    { text: `${sound}---\nmore: 1\n`, where: 'line 24', problem: /second text/u },
    { text: '- a\n- b', where: null, problem: /not a list of keys/u },
    { text: 'only words', where: null, problem: /not a list of keys/u },
    { text: 'a: *nobody', where: null, problem: /alias/iu },
    { text: `a: ${'['.repeat(4000)}`, where: null, problem: /nested too deeply/u },
    { text: `# ${'x'.repeat(65_536)}`, where: null, problem: /more than 65536 characters/u },
  ])('refuses what is no record: $problem', ({ text, where, problem }) => {
    const [fault] = faultsOf(text);
    expect(fault).toMatchObject({ file: 'forums/chess-2031.yaml', where });
    expect(fault?.problem).toMatch(problem);
    expect(fault?.remedy).toMatch(/\.$/u);
  });

  it('names every missing key of an empty file, and all faults of a bad one', () => {
    expect(faultsOf('').map(({ problem }) => problem)).toEqual(
      ['id', 'kind', 'series', 'name', 'short', 'sources', 'statements'].map((key) => `"${key}" is missing`),
    );
    const bad = sound.replace('year: 2031', 'year: x').replace('of: part', 'of: p').replace('fact: theme', 'fact: t');
    expect(faultsOf(bad).map(({ where }) => where)).toEqual([
      'line 4, year',
      'line 15, statements.1.fact',
      'line 20, statements.2.counts.0.of',
    ]);
  });

  it('never throws, and says of every fault what and what to do', () => {
    const lines = sound.split('\n');
    const noise = fc.constantFrom(
      '',
      '[',
      '{',
      '- ',
      ': ',
      '&a ',
      '*a',
      '!!x ',
      '"',
      '---',
      '  ',
      'null',
      '5',
      '\t',
      '? ',
    );
    const damaged = fc
      .array(fc.tuple(fc.nat(lines.length - 1), fc.nat(40), noise), { minLength: 1, maxLength: 4 })
      .map((damages) => {
        const text = [...lines];
        for (const [line, at, what] of damages)
          text[line] = `${text[line]!.slice(0, at)}${what}${text[line]!.slice(at + (at % 5))}`;
        return text.join('\n');
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const parsed = parseRecord('forums/x.yaml', text);
        if (parsed.ok) return;
        expect(parsed.faults.length).toBeGreaterThan(0);
        for (const { file, problem, remedy } of parsed.faults) {
          expect(file).toBe('forums/x.yaml');
          expect(problem).toMatch(/^[^\n]+[^.\n]$/u);
          expect(problem).not.toMatch(/Invalid input|undefined|Too (?:small|big)/u);
          expect(remedy).toMatch(/^\p{Lu}.*[.”"]$/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
