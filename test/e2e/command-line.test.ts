import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = await temporaryFolder('commands');
const data = join(folder, 'data');

async function corpusOf(name: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const corpus = join(folder, name);
  await mkdir(corpus, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(corpus, file), text);
  return corpus;
}

const sound = 'عقد فريق المكتبة لقاءه السنوي في مدينة صور. شارك في اللقاء 42 قارئاً من ثلاث مدارس.\n';

describe('wrong usage', () => {
  it.each([
    { args: ['fly'], says: "unknown command 'fly'" },
    { args: ['ask'], says: 'a question is missing' },
    { args: ['ask', '--batch', 'why?'], says: 'standard input' },
    { args: ['ask', '--loud', 'why?'], says: "unknown option '--loud'" },
    { args: ['eval'], says: "missing required argument 'path'" },
  ])('$args exits with 2 and says why', async ({ args, says }) => {
    const { code, stdout, stderr } = await runMuntada(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('--help');
  });

  it.each(['start', 'index', 'ask', 'eval', 'corpus', 'doctor'])('%s takes --help', async (command) => {
    const { code, stdout } = await runMuntada([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: muntada ${command}`);
  });
});

describe('bad input', () => {
  it.each([
    { kind: 'an empty folder', files: {}, says: ['no documents', '--corpus'] },
    {
      kind: 'a file that is not UTF-8',
      files: { 'a.md': Buffer.from([0xc7, 0xe1, 0xe4, 0x20, 0xff]) },
      says: ['a.md', 'UTF-8'],
    },
    {
      kind: 'two documents with one id',
      files: { 'a.md': `---\nid: twin\n---\n${sound}`, 'b.md': `---\nid: twin\n---\n${sound}` },
      says: ['twin', 'a.md', 'b.md'],
    },
    { kind: 'an unknown key', files: { 'a.md': `---\nauthor: me\n---\n${sound}` }, says: ['a.md', 'author'] },
    { kind: 'an empty file', files: { 'a.md': '' }, says: ['a.md', 'no text'] },
  ])('index stops at $kind with what, where and the remedy', async ({ kind, files, says }) => {
    const corpus = await corpusOf(kind.replaceAll(' ', '-'), files);
    const { code, stdout, stderr } = await runMuntada(['index', '--corpus', corpus, '--data', join(folder, 'bad')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const word of says) expect(stderr).toContain(word);
    expect(stderr).not.toContain('fault of the program');
  });

  it('a folder that cannot be read is named', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'x');
    for (const corpus of [join(folder, 'nowhere'), file]) {
      const { code, stderr } = await runMuntada(['index', '--corpus', corpus, '--data', join(folder, 'bad')]);
      expect(code).toBe(1);
      expect(stderr).toContain(corpus);
      expect(stderr).toContain('--corpus');
    }
  });

  it('a data directory that cannot be written is named', async () => {
    const file = join(folder, 'occupied');
    await writeFile(file, 'x');
    const { code, stderr } = await runMuntada(['index', '--data', join(file, 'data')]);
    expect(code).toBe(1);
    expect(stderr).toContain('cannot be written');
    expect(stderr).toContain('DATA_DIR');
  });

  it('a bad environment stops the start with all faults at once', async () => {
    const env = { EMBEDDING_MODEL: 'no model/at all', DATA_DIR: data };
    const { code, stderr } = await runMuntada(['doctor'], { env });
    expect(code).toBe(1);
    expect(stderr + (await runMuntada(['doctor'], { env })).stdout).toContain('EMBEDDING_MODEL=no model/at all');
  });

  it('what start cannot load is said with its remedy, whatever else is still at work', async () => {
    const model = join(folder, 'no-model');
    await mkdir(model, { recursive: true });
    const bare = await corpusOf('bare', {});
    const database = join(folder, 'no-database');
    await mkdir(join(database, 'muntada.db'), { recursive: true });
    for (const { at = 'start-bad', corpus = 'corpus', env = {}, says } of [
      { env: { EMBEDDING_MODEL: model }, says: 'cannot be loaded' },
      { corpus: bare, says: 'holds no documents' },
      { at: 'no-database', says: 'muntada.db' },
    ]) {
      const args = ['start', '--data', join(folder, at), '--corpus', corpus];
      const { code, stderr } = await runMuntada(args, { env: { PORT: '0', ...env } });
      expect({ code, isBug: /\n {4}at |fault of the program/u.test(stderr) }).toEqual({ code: 1, isBug: false });
      expect(stderr).toContain(says);
    }
  });

  it('bad documents leave the snapshot before as it was', async () => {
    const own = join(folder, 'kept');
    const corpus = await corpusOf('kept-corpus', { 'library.md': sound });
    const first = await runMuntada(['index', '--json', '--corpus', corpus, '--data', own]);
    expect(JSON.parse(first.stdout)).toMatchObject({ documents: 1, embedded: 1, changed: true });
    await writeFile(join(corpus, 'bad.md'), '');
    expect((await runMuntada(['index', '--data', own])).code).toBe(1);
    const { code, stdout } = await runMuntada(['ask', '--data', own, 'كم قارئاً شارك في لقاء المكتبة؟']);
    expect({ code, found: stdout.includes('42 قارئاً') }).toEqual({ code: 0, found: true });
  });
});

describe('muntada index', () => {
  it('embeds only what changed, and nothing twice', async () => {
    const own = join(folder, 'incremental');
    const corpus = await corpusOf('growing', { 'one.md': sound });
    const index = async (...args: string[]) =>
      JSON.parse((await runMuntada(['index', '--json', '--data', own, ...args])).stdout) as Record<string, unknown>;
    expect(await index('--corpus', corpus)).toMatchObject({ documents: 1, passages: 1, embedded: 1, changed: true });
    expect(await index()).toMatchObject({ embedded: 0, changed: false });
    await writeFile(join(corpus, 'two.md'), 'زار وفد من الطلاب متحف البحر في يوم الخميس.\n');
    expect(await index()).toMatchObject({ documents: 2, passages: 2, embedded: 1, changed: true });
    expect(await index('--rebuild')).toMatchObject({ embedded: 2, changed: true });
  });
});

describe('muntada corpus', () => {
  it('check names every fault of every file in one run', async () => {
    const corpus = await corpusOf('faults', {
      'a.md': '---\nyear: soon\nlanguage: de\n---\nنص قصير.\n',
      'b.md': '',
      'c.md': `---\nid: same\n---\n${sound}`,
      'd.md': `---\nid: same\n---\n${sound}`,
      'e.txt': Buffer.from([0xff, 0xfe]),
    });
    const { code, stderr } = await runMuntada(['corpus', 'check', '--corpus', corpus]);
    expect(code).toBe(1);
    for (const word of ['year', 'language', 'b.md', 'same', 'e.txt']) expect(stderr).toContain(word);
  });

  it('check and list know the documents of the program', async () => {
    const check = await runMuntada(['corpus', 'check', '--data', join(folder, 'none')]);
    expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('no fault') as string });
    const { stdout } = await runMuntada(['corpus', 'list', '--json', '--data', join(folder, 'none')]);
    const rows = JSON.parse(stdout) as { id: string; source: string; kind: string }[];
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.find(({ id }) => id === 'igf-2020-egypt')).toMatchObject({
      kind: 'digest',
      source: '003_e25d83130243c5bc.txt',
    });
  });
});

describe('muntada doctor', () => {
  it('names each fault with its remedy, and finds none once all is there', async () => {
    const before = await runMuntada(['doctor', '--data', data]);
    expect(before.code).toBe(1);
    expect(before.stdout).toContain('✗ snapshot: There is no snapshot');
    expect(before.stdout).toContain('npx muntada index');
    await runMuntada(['index', '--data', data]);
    const { code, stdout } = await runMuntada(['doctor', '--json', '--data', data]);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { ok: boolean }[]).map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  });
});

describe('muntada start --terminal', () => {
  it('answers what is typed, with the question before in mind, until the input ends', async () => {
    const input = 'متى المرحلة الأولى من منتدى حوكمة الإنترنت 2020؟\n\nوالثانية؟\n';
    const { code, stdout, stderr } = await runMuntada(['start', '--terminal', '--data', data], { input });
    expect(code).toBe(0);
    expect(stderr).toContain('اكتب سؤالك');
    expect(stdout.match(/^\[1\]/gmu)).toHaveLength(2);
  });
});
