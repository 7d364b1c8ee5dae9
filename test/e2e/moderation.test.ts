import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { AuditEntry, CaseDetail, CaseSummary } from '../../src/moderation/views.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const folder = await temporaryFolder('moderation');
const [data, other, corpus] = ['data', 'other', 'corpus'].map((name) => join(folder, name)) as [string, string, string];
const file = join(folder, 'export.jsonl');
const question = 'Where was the Lakeside Forum of 2010 held?';

const lakeside = (town: string) =>
  `---\ntitle: Lakeside Forum 2010\nlanguage: en\nyear: 2010\n---\n\nThe Lakeside Forum of 2010 was held in ${town}. It had 310 guests from nine villages.\n`;
const harbour =
  '---\ntitle: Harbour Forum 2011\nlanguage: en\nyear: 2011\n---\n\nThe Harbour Forum of 2011 was held in Estmere. Fishermen spoke of old cables.\n';

const run = (args: readonly string[], at = data) => runMuntada([...args, '--data', at, '--corpus', corpus]);
async function succeed(args: readonly string[], at = data): Promise<string> {
  const { code, stdout, stderr } = await run(args, at);
  expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
  return stdout;
}
const moderate = async (...args: readonly string[]) => succeed(['moderation', ...args]);
const ask = async (at = data, asked = question) => JSON.parse(await succeed(['ask', '--json', asked], at)) as Answer;
const show = async (id: string, at = data) =>
  JSON.parse(await succeed(['moderation', 'show', id, '--json'], at)) as CaseDetail;
const queue = async (...args: readonly string[]) =>
  (JSON.parse(await moderate('queue', '--json', ...args)) as { cases: CaseSummary[] }).cases;

let id = '';
let silentId = '';
beforeAll(async () => {
  await writeFiles(corpus, { 'lakeside.md': lakeside('Norvale'), 'harbour.md': harbour });
  id = (await ask()).id;
  silentId = (await ask(data, 'Who won the chess cup of 2031?')).id;
});

describe('muntada moderation', () => {
  it('queues answers, and shows all of one by the beginning of its id', async () => {
    expect((await queue()).map(({ answerId }) => answerId)).toEqual([silentId, id]);
    expect(await queue('--text', 'lakeside', '--status', 'answered')).toMatchObject([
      { question, state: 'unreviewed' },
    ]);
    const shown = await moderate('show', id.slice(0, 7));
    for (const words of [question, 'held in Norvale', 'Why this answer', 'verify, correct, hide', 'lakeside:'])
      expect(shown).toContain(words);
    expect(await moderate('gaps')).toContain('Who won the chess cup of 2031?');
  });

  it('verifies: the same question gets the same answer, labelled', async () => {
    expect(await moderate('verify', id, '--as', 'Ada', '--reason', 'I was there')).toContain('is verified now.');
    const again = await ask();
    expect(again).toMatchObject({ id, status: 'verified', question });
    expect(again.citations[0]?.excerpt).toContain('Norvale');
    expect(await queue()).toHaveLength(1);
  });

  it('corrects with a passage, or as a note, and takes it back', async () => {
    await moderate('undo', id);
    const { passages } = await show(id);
    const { passageId } = passages[0]!;
    await moderate('correct', id, 'It was held in Norvale, at the lake.', '--passage', passageId, '--as', 'Grace');
    expect(await ask()).toMatchObject({
      id,
      status: 'verified',
      text: 'It was held in Norvale, at the lake.',
      citations: [{ passageId }],
    });
    await moderate('undo', id);
    await moderate('correct', id, 'بحسب المشرف: نورفال', '--reason', 'note');
    expect(await moderate('show', id)).toContain('moderator’s note');
    await moderate('undo', id);
  });

  it('disputes what is reported thrice, and dismisses the reports', async () => {
    await moderate('verify', id, '--as', 'Ada');
    const report = (name: string) => moderate('report', id, `wrong, says ${name}`, '--as', name);
    await Promise.all(['eve', 'mal', 'sam'].map(report)); // three processes at once
    expect(await show(id)).toMatchObject({ state: 'disputed', openReports: 3 });
    expect((await ask()).status).toBe('answered');
    await moderate('dismiss', id, '--as', 'Ada');
    expect(await moderate('vote', id, 'up', '--as', 'eve')).toContain('+1 −0');
    expect(await show(id)).toMatchObject({ state: 'verified', openReports: 0, votes: { up: 1, down: 0 } });
  });

  it('tells who did what, members by their keys', async () => {
    const steps = JSON.parse(
      await moderate('audit', '--json', '--answer', id, '--kind', 'report,dispute,dismiss'),
    ) as AuditEntry[];
    expect(steps.map(({ kind }) => kind)).toEqual(['dismiss', 'dispute', 'report', 'report', 'report']);
    expect(steps[0]).toMatchObject({ role: 'moderator', by: 'Ada' });
    expect(steps[2]?.by).toMatch(/^[\w-]{6}$/u); // a member's key, not their name
    expect(await moderate('audit', '--by', 'Ada')).toContain('I was there');
    expect(await moderate('check')).toContain('follows from the log');
  });

  it('claims, counts and sets', async () => {
    expect(await moderate('claim', silentId, '--as', 'Ada')).toContain('is yours until');
    const late = await run(['moderation', 'claim', silentId, '--as', 'Bob']);
    expect(late).toMatchObject({ code: 1, stderr: expect.stringContaining('Ada') as string });
    expect(JSON.parse(await moderate('figures', '--json'))).toMatchObject({ openGaps: 1, languages: { en: 3 } });
    expect(await moderate('settings', '--set', 'questionDays=30', 'language=en')).toContain('questionDays=30');
    const wrong = await run(['moderation', 'settings', '--set', 'questionDays=0', 'colour=red']);
    expect(wrong.code).toBe(1);
    for (const words of ['questionDays', 'colour', '1 to 3650']) expect(wrong.stderr).toContain(words);
  });
});

describe('what cannot be done', () => {
  it.each([
    { args: ['verify', () => id], says: ['state does not allow', 'dismiss by', 'moderation show'] },
    { args: ['show', 'nothing-there'], says: ['no answer "nothing-there"', 'queue'] },
  ])('$args.0 is refused with its remedy, and exits with 1', async ({ args, says }) => {
    const { code, stdout, stderr } = await run([
      'moderation',
      ...args.map((arg) => (typeof arg === 'string' ? arg : arg())),
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const words of says) expect(stderr).toContain(words);
  });

  it.each([
    { args: ['moderation', 'queue', '--state', 'done'], says: 'disputed' },
    { args: ['export', '--csv', 'all'], says: 'answers, audit, gaps' },
  ])('$args is wrong usage, and exits with 2', async ({ args, says }) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe('muntada export and import', () => {
  const rowsAt = async (at: string) => (await succeed(['export'], at)).trimEnd().split('\n').slice(1, -1);

  it('move everything: the same state, the same answers', async () => {
    const upload = join('uploads', '123456789012345678', 'دفتر.md');
    await writeFiles(data, { [upload]: 'The harbour library met in Tyre in 2021.\n' });
    await succeed(['export', file]);
    const isSnapshot = (path: string) => !/muntada\.db|uploads/u.test(path); // no second build
    await cp(data, other, { recursive: true, filter: isSnapshot });
    await succeed(['import', file], other);
    expect(await rowsAt(other)).toEqual(await rowsAt(data));
    expect(await readFile(join(other, upload), 'utf8')).toContain('Tyre');
    expect(await succeed(['moderation', 'show', id], other)).toBe(await moderate('show', id));
    expect(await ask(other)).toMatchObject({ id, status: 'verified' });
    await rm(join(data, 'muntada.db'));
    expect((await run(['import', file])).stderr).toContain('are in ');
    await rm(join(data, 'uploads'), { recursive: true });
    await succeed(['import', file]);
    expect(await ask()).toMatchObject({ id, status: 'verified' });
  });

  it('refuse a file that is cut off, and a database that is filled, unless it is replaced', async () => {
    const cut = join(folder, 'cut.jsonl');
    await writeFile(cut, (await readFile(file)).subarray(0, -200));
    expect(await run(['import', cut, '--replace'], other)).toMatchObject({ code: 1, stdout: '' });
    const filled = await run(['import', file], other);
    expect(filled).toMatchObject({ code: 1, stderr: expect.stringContaining('--replace') as string });
    expect((await run(['import', file, '--replace'], other)).stderr).toContain('What was there is kept in');
    const backups = (await readdir(folder)).filter((name) => name.startsWith('other-replaced-'));
    expect(backups).toHaveLength(1);
    const lines = (await readFile(join(folder, backups[0]!), 'utf8')).trimEnd().split('\n');
    // The answer that was given again before.
    expect(lines.length).toBe((await readFile(file, 'utf8')).trimEnd().split('\n').length + 1);
  });

  it('write tables for people', async () => {
    expect(await succeed(['export', '--csv', 'answers'])).toMatch(/^\uFEFFAnswer,Server,.*\r\n/u);
  });

  it('turn verdicts into questions that "eval" reads', async () => {
    const judgments = join(folder, 'judgments.jsonl');
    await moderate('verify', silentId);
    await writeFile(judgments, await moderate('judgments'));
    const { questions } = JSON.parse(await succeed(['eval', judgments, '--json'])) as {
      questions: { answers: object[] }[];
    };
    expect(questions[0]?.answers).toHaveLength(2);
    expect(questions[0]?.answers).toContainEqual(
      expect.objectContaining({ id, right: expect.arrayContaining([true]) as unknown }),
    );
    expect(questions[0]?.answers).toContainEqual(expect.objectContaining({ id: silentId, refused: true }));
  });
});

describe('what changes later', () => {
  it('makes an answer stale whose cited passage went', async () => {
    await writeFile(join(corpus, 'lakeside.md'), lakeside('Sudbrook'));
    await succeed(['index']);
    expect((await show(id)).state).toBe('stale');
    const again = await ask();
    expect(again.status).toBe('answered');
    expect(again.citations[0]?.excerpt).toContain('Sudbrook');
  });

  it('forgets a member: nothing of them is left but the counts', async () => {
    const kept = JSON.parse(await moderate('my-data', 'terminal:eve', '--json')) as {
      events: { reason: string | null }[];
    };
    expect(kept.events.map(({ reason }) => reason)).toContain('wrong, says eve');
    const asked = await run(['moderation', 'forget', 'terminal:eve']);
    expect(asked).toMatchObject({ code: 1, stderr: expect.stringContaining('--yes') as string });
    await moderate('forget', 'terminal:eve', '--yes');
    expect(await succeed(['export'])).not.toMatch(/\beve\b/u);
    const bytes = await Promise.all(
      (await readdir(data)).filter((name) => name.startsWith('muntada.db')).map((name) => readFile(join(data, name))),
    );
    expect(Buffer.concat(bytes).includes('says eve')).toBe(false);
    expect(await show(id)).toMatchObject({ votes: { up: 1, down: 0 } });
    expect(await moderate('my-data', 'terminal:eve')).toContain('Nothing is kept.');
  });
});
