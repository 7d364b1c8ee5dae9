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

/** What is written → instead of it (⏎ is a line end) → where the fault is → what it is → a word of its remedy. */
const wrong = String.raw`
  id: chess → id: Chess → line 1, id → "id" is not an id in kebab-case → a-z
  kind: edition → kind: party → line 2, kind → "kind" is no known kind → body
  kind: edition⏎ →  → kind → "kind" is missing → edition, body
  series: nri → series: chess → line 3, series → "series" is no known series → arab-igf
  year: 2031 → year: soon → line 4, year → "year" is not a year → four digits
  year: 2031 → year: 31 → line 4, year → "year" is not a year → four digits
  year: 2031 → year: 2031.5 → line 4, year → "year" is not a year → four digits
  , fr: Forum des échecs →  → line 5, name.fr → "fr" is missing → ar, en and fr
  en: Chess 2031 → en: "  " → line 6, short.en → "en" is empty → one line
  en: Chess 2031 → en: 2031 → line 6, short.en → "en" is not text → one line
  en: Chess 2031 → en: "a\nb" → line 6, short.en → "en" has more than one line → one line
  name: { → name: Chess #{ → line 5, name → "name" is not a text in three languages → ar, en and fr
  fr: Échecs 2031 } → fr: a, de: b } → line 6, short.de → "de" is no known key here → spelling
  club: { → The Club: { → line 8, sources.The Club → "The Club" is not an id in kebab-case → publisher
  tier: official → tier: best → line 8, sources.club.tier → "tier" is no known tier → mirror
  https://club.example/a → club.example → line 8, sources.club.url → "url" is not a web address → https://
  https://club.example/a → javascript:alert(1) → line 8, sources.club.url → "url" is not a web address → https://
  publisher: The Club,  →  → line 8, sources.club.publisher → "publisher" is missing → who publishes
  , document: a-report →  → line 9, sources.paper → "paper" has neither "url" nor "document" → url
  document: a-report → document: 7 → line 9, sources.paper.document → "document" is not text → document of this corpus
  fact: dates → fact: date → line 11, statements.0.fact → "fact" is no known kind of fact → dates
  fact: dates⏎    start → start → line 11, statements.0.fact → "fact" is missing → dates
  "2031-05-03" → 2031-05-33 → line 12, statements.0.start → "start" is not a real date → in quotes
  "2031-05-03" → "2031-02-29" → line 12, statements.0.start → "start" is not a real date → in quotes
  "2031-05-03" → "2031-5-3" → line 12, statements.0.start → "start" is not a real date → in quotes
  "2031-05-03" → 2031 → line 12, statements.0.start → "start" is not a date in quotes → in quotes
  "2031-05-07" → "2031-05-02" → line 13, statements.0.end → "end" is before the start → Not before
  ⏎    source: club⏎ → ⏎ → line 11, statements.0.source → "source" is missing → sources
  [club, paper] → [] → line 18, statements.1.source → "source" is empty → list of keys
  [club, paper] → [club, 5] → line 18, statements.1.source.1 → item 2 of "source" is not text → list of keys
  [club, paper] → { club: 1 } → line 18, statements.1.source → "source" is not text → list of keys
  fr: press → fr: rumour → line 17, statements.1.wording.fr → "fr" is no known wording → official, press
  fr: press → de: press → line 17, statements.1.wording.de → "de" is no known key here → leave it out
  of: participants → of: horses → line 20, statements.2.counts.0.of → "of" is no known unit → mayors
  n: 64 → n: "64" → line 20, statements.2.counts.0.n → "n" is not a number → without separators
  n: 64 → n: -1 → line 20, statements.2.counts.0.n → "n" is negative → number
  on: "2031-05" → on: "2031-13" → line 20, statements.2.counts.0.on → "on" is not a real date → in quotes
  qualifier: about → qualifier: maybe → line 20, statements.2.counts.0.qualifier → "qualifier" is no known qualifier → nearly
  counts: [{ of: participants, n: 64, qualifier: about, on: "2031-05" }] → counts: [] → line 20, statements.2.counts → "counts" is empty → participants
  related: [chess-2030] → related: chess-2030 → line 22, related → "related" is not a list → ids
  documents: [a-report] → documents: [a-report, 7] → line 23, documents.1 → item 2 of "documents" is not text → ids or sources
  documents: → docs: → line 23, docs → "docs" is no known key here → spelling
`
  .trim()
  .split('\n')
  .map((row) => {
    const [from = '', to = '', where = '', problem = '', remedy = ''] = row
      .trim()
      .split(' → ')
      .map((cell) => cell.replaceAll('⏎', '\n'));
    return { from, to, where, problem, remedy };
  });

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

  it.each(wrong)('$problem, at $where', ({ from, to, where, problem, remedy }) => {
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
