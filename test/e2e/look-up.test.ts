import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const record = (year: number, place: string, ar: string) => `id: chess-${year}
kind: edition
series: wsis-forum
year: ${year}
name: { ar: منتدى الشطرنج لعام ${year}, en: Chess Forum of ${year}, fr: Forum des échecs de ${year} }
short: { ar: منتدى الشطرنج ${year}, en: Chess Forum ${year}, fr: Forum des échecs ${year} }
sources:
  club: { publisher: The Club, tier: official, url: "https://club.example" }
  copy: { publisher: The Archive, tier: mirror, url: "https://mirror.example" }
statements:
  - { fact: place, text: { ar: ${ar}, en: ${place}, fr: ${place} }, source: [club, copy] }
  - { fact: theme, text: { ar: نقلة, en: A move, fr: Un coup }, wording: { en: official }, source: copy }
`;

const folder = await temporaryFolder('look-up');
const corpus = join(folder, 'corpus');
const lookUp = (...args: string[]) =>
  runMuntada(['look-up', ...args, '--corpus', corpus, '--data', join(folder, 'data')]);

beforeAll(async () => {
  await writeFiles(corpus, {
    'forums/chess-2031.yaml': record(2031, 'Norvale', 'نورفال'),
    'forums/chess-2032.yaml': record(2032, 'Estmere', 'إستمير'),
  });
  await runMuntada(['index', '--corpus', corpus, '--data', join(folder, 'data')]);
});

describe('muntada look-up', () => {
  it.each([
    { args: ['forums'], says: ['chess-2031\tWSIS Forum\t2031\tمنتدى الشطرنج لعام 2031'] },
    {
      args: ['forum', 'Chess', 'Forum', '2032'],
      says: ['Place:\n  Estmere [The Club <https://club.example>, The Archive]', 'Edition before'],
    },
    { args: ['forum', 'منتدى', 'الشطرنج', '٢٠٣١'], says: ['نورفال', 'ترجمتنا'] },
    { args: ['forum', 'chess-2031', '--language', 'fr'], says: ['Forum des échecs de 2031', 'notre traduction'] },
    { args: ['themes', '--year', '2032', '--language', 'en'], says: ['Chess Forum of 2032', 'A move'] },
    { args: ['themes', '--year', '1999', '--language', 'en'], says: ['Nothing was found.'] },
    { args: ['outcomes', '--language', 'fr'], says: ['Rien'] },
    {
      args: ['compare', 'chess-2031', 'chess-2032', '--language', 'en'],
      says: ['Chess Forum 2031: Norvale', 'Chess Forum 2032: Estmere'],
    },
    { args: ['timeline', 'WSIS', 'Forum'], says: ['2031\tChess Forum 2031', '[The Club, The Archive]'] },
    { args: ['timeline', '--topic', 'coup', '--language', 'fr'], says: ['2032\tForum des échecs 2032'] },
    { args: ['sources'], says: ['forums/chess-2031.fr\tfr\trecord\t'] },
  ])('$args', async ({ args, says }) => {
    const { code, stdout } = await lookUp(...args);
    expect(code).toBe(0);
    for (const words of says) expect(stdout).toContain(words);
    expect(stdout).not.toContain('mirror.example');
  });

  it('prints the same as data with --json', async () => {
    const { code, stdout } = await lookUp('forum', 'chess-2031', '--json', '--language', 'en');
    expect(code).toBe(0);
    const card = JSON.parse(stdout) as { citations: { passageId: string }[] };
    expect(card).toMatchObject({
      id: 'chess-2031',
      facts: [
        { fact: 'place', values: [{ text: 'Norvale', sources: [{}, { tier: 'mirror', url: null }] }] },
        { fact: 'theme' },
      ],
      next: { id: 'chess-2032' },
    });
    const passage = await lookUp('passage', card.citations[0]!.passageId, '--json');
    expect(JSON.parse(passage.stdout)).toMatchObject({ document: { id: 'forums/chess-2031.en' } });
    const none = await lookUp('outcomes', '--json');
    expect([none.code, JSON.parse(none.stdout)]).toEqual([0, []]);
  });

  it.each([
    { args: ['forum', 'draughts'], says: 'No record is called "draughts".' },
    { args: ['compare', 'chess-2031', 'draughts'], says: '"chess-2031" or "draughts" is no record\'s name.' },
    { args: ['term', 'zugzwang'], says: 'The glossary does not hold "zugzwang".' },
    { args: ['passage', 'nothing'], says: 'There is no passage "nothing".' },
    { args: ['timeline', 'draughts'], says: '"draughts" is no known series.' },
    { args: ['forums', '--series', 'draughts'], says: 'Use one of: IGF, ' },
    { args: ['themes', '--year', 'soon'], says: '"soon" is no year.' },
    { args: ['forums', '--language', 'de'], says: 'Use one of: ar, en, fr.' },
  ])('$args exits with 1 and says what would do', async ({ args, says }) => {
    const { code, stdout, stderr } = await lookUp(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('fault of the program');
  });

  it.each([
    { args: ['forum'], says: "missing required argument 'name'" },
    { args: ['compare', 'chess-2031'], says: "missing required argument 'right'" },
    { args: ['openings'], says: "unknown command 'openings'" },
    { args: ['forums', '--year', '2031'], says: "unknown option '--year'" },
  ])('$args exits with 2', async ({ args, says }) => {
    const { code, stderr } = await lookUp(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
