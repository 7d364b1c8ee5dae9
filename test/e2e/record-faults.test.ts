import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFault, type FileFault } from '../../src/foundation/file-fault.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const head = (id: string, n: number) => `id: ${id}
kind: edition
series: wsis-forum
name: { ar: منتدى الشطرنج, en: Chess Forum, fr: Forum des échecs }
short: { ar: الشطرنج, en: Chess Forum, fr: Forum des échecs }
sources:
  club: { publisher: The Club, tier: official, url: "https://club.example" }
statements:
  - { fact: edition, n: ${n}, source: club }
`;

/** Two records that are not written as records are, one that is no YAML, and three that do not fit together. */
const files = {
  'report.md': 'عقد نادي الشطرنج لقاءه السنوي في مدينة صور. شارك في اللقاء 42 لاعباً من ثلاث مدارس.\n',
  'forums/chess-2031.yaml': `${head('chess-2031', 1)}
  - fact: dates
    start: "2031-02-30"
    source: club
  - fact: dates
    start: "2031-05-07"
    end: "2031-05-03"
    source: club
  - fact: opening
    text: { ar: رخ, en: rook, fr: tour }
    source: club
  - fact: theme
    text: { ar: رخ, en: rook }
    source: club
  - fact: participants
    counts: [{ of: horses, n: 4 }]
    source: club
`,
  'forums/chess-2032.yaml': `${head('chess-2032', 2).replace('https://', 'www.').replace('official', 'best')}
autor: Ada
`,
  'forums/chess-2033.yaml': 'id: chess-2033\nname: Chess: a forum\n',
  'forums/chess-2034.yaml': head('chess-2034', 4),
  'forums/chess-2035.yaml': `${head('chess-2043', 4).replace('statements:', '  paper: { publisher: The Paper, tier: reference, url: "https://paper.example" }\nstatements:')}  - fact: chair
    text: { ar: آدا, en: Ada, fr: Ada }
    source: press
related: [go-congress]
documents: [report, minutes]
year: 2035
`,
};

const expected: readonly Omit<FileFault, 'remedy'>[] = [
  { file: 'forums/chess-2031.yaml', where: 'line 12, statements.1.start', problem: '"start" is not a real date' },
  { file: 'forums/chess-2031.yaml', where: 'line 16, statements.2.end', problem: '"end" is before the start' },
  { file: 'forums/chess-2031.yaml', where: 'line 18, statements.3.fact', problem: '"fact" is no known kind of fact' },
  { file: 'forums/chess-2031.yaml', where: 'line 22, statements.4.text.fr', problem: '"fr" is missing' },
  { file: 'forums/chess-2031.yaml', where: 'line 25, statements.5.counts.0.of', problem: '"of" is no known unit' },
  { file: 'forums/chess-2032.yaml', where: 'line 7, sources.club.tier', problem: '"tier" is no known tier' },
  { file: 'forums/chess-2032.yaml', where: 'line 7, sources.club.url', problem: '"url" is not a web address' },
  { file: 'forums/chess-2032.yaml', where: 'line 11, autor', problem: '"autor" is no known key here' },
  {
    file: 'forums/chess-2033.yaml',
    where: 'line 2',
    problem: expect.stringContaining('it is not valid YAML: ') as string,
  },
  { file: 'forums/chess-2035.yaml', where: 'line 1, id', problem: 'its id "chess-2043" is not its file\'s name' },
  { file: 'forums/chess-2035.yaml', where: 'line 13, statements.1.source', problem: 'there is no source "press"' },
  { file: 'forums/chess-2035.yaml', where: 'line 8, sources.paper', problem: 'no fact names the source "paper"' },
  { file: 'forums/chess-2035.yaml', where: 'line 14, related.0', problem: 'there is no other record "go-congress"' },
  { file: 'forums/chess-2035.yaml', where: 'line 15, documents.1', problem: 'there is no document "minutes"' },
  {
    file: 'forums/chess-2035.yaml',
    where: 'line 10, statements.0.n',
    problem: 'edition 4 of "wsis-forum" is also forums/chess-2034.yaml',
  },
];

const remedies = [
  'Write "2014", "2014-11" or "2014-11-26", in quotes.',
  'Write "2014", "2014-11" or "2014-11-26", in quotes. Not before "start".',
  'Use one of: edition, place, dates,',
  'Write one line of text in each of ar, en and fr.',
  'Use one of: participants, registered,',
  'Use one of: official, reference, mirror.',
  'Write the whole address, beginning with https:// or http://.',
  'Correct its spelling, or leave it out.',
  'Write each key once, as "key: value"',
  'Write "id: chess-2035", or rename the file to chess-2043.yaml.',
  'Add it under "sources", or write one of: club, paper.',
  'Name it where it is the source, or remove it.',
  'Correct the id, or remove the link.',
  'Correct the id, or remove the link.',
  'Correct the number of one of them.',
];

const folder = await temporaryFolder('record-faults');
const corpus = join(folder, 'corpus');
await writeFiles(corpus, files);
const check = (...args: string[]) =>
  runMuntada(['corpus', 'check', '--corpus', corpus, '--data', join(folder, 'data'), ...args]);

describe('muntada corpus check', () => {
  it('names fifteen faults of records in one run: file, line, key, problem and remedy', async () => {
    const { code, stdout } = await check('--json');
    expect(code).toBe(1);
    const { faults, documents } = JSON.parse(stdout) as { faults: FileFault[]; documents: string[] };
    expect(new Set(faults.map(({ problem }) => problem)).size).toBe(expected.length);
    expect(faults).toHaveLength(expected.length);
    for (const [i, one] of expected.entries())
      expect(faults).toContainEqual({ ...one, remedy: expect.stringContaining(remedies[i]!) as string });
    expect(documents).toContain('report');
    expect(documents).toContain('forums/chess-2034.en');
    expect(documents.filter((id) => /203[123]/u.test(id))).toEqual([]);
  });

  it('prints each on a line of its own for a person, to standard error', async () => {
    const [{ code, stdout, stderr }, json] = await Promise.all([check(), check('--json')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const { faults } = JSON.parse(json.stdout) as { faults: FileFault[] };
    const lines = stderr.split('\n');
    expect(lines[0]).toContain(`${corpus} has 15 faults`);
    expect(lines.slice(1, 16)).toEqual(faults.map(describeFault));
    expect(stderr).toContain('then run this again');
  });

  it('index stops at the same faults', async () => {
    const { code, stdout, stderr } = await runMuntada(['index', '--corpus', corpus, '--data', join(folder, 'data')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const { file, where } of expected) expect(stderr).toContain(`${file} (${where})`);
  });

  it('finds none once all are mended', async () => {
    const mended = join(folder, 'mended');
    await writeFiles(mended, {
      'report.md': files['report.md'],
      'forums/chess-2034.yaml': files['forums/chess-2034.yaml'],
      'forums/chess-2031.yaml': `${head('chess-2031', 1)}related: [chess-2034]\ndocuments: [report]\n`,
    });
    const { code, stdout } = await runMuntada(['corpus', 'check', '--corpus', mended, '--data', join(folder, 'data')]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `7 documents, 2 of them of records, in ${mended}, no fault.\n`,
    });
  });
});
