import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus, readCorpus } from '../../../src/corpus/read-corpus.ts';
import { CorpusError } from '../../../src/foundation/errors.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muntada-corpus-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function failureOf(path: string): Promise<CorpusError> {
  const error: unknown = await readCorpus(path).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof CorpusError) return error;
  throw new Error('The corpus was read without a CorpusError.');
}

describe('readCorpus', () => {
  it('reads .md and .txt files of all folders, sorted by id', async () => {
    await put('b.txt', 'Second.');
    await put('deep/er/c.MD', '---\nid: a-first\n---\nFirst.');
    await put('تونس.md', 'ثالث.');
    const { documents } = await readCorpus(folder);
    expect(documents.map(({ id, path }) => [id, path])).toEqual([
      ['a-first', 'deep/er/c.MD'],
      ['b', 'b.txt'],
      ['تونس', 'تونس.md'],
    ]);
  });

  it('skips README.md, dot files, other files, and symbolic links', async () => {
    await put('kept.md', 'Text.');
    const skipped = ['README.md', 'deep/readme.md', '.hidden.md', '.git/a.md', 'a.pdf', 'a.md.bak'];
    await Promise.all(skipped.map((path) => put(path, 'Text.')));
    await symlink(join(folder, 'kept.md'), join(folder, 'link.md'));
    await symlink(folder, join(folder, 'loop'));
    expect((await readCorpus(folder)).documents.map(({ id }) => id)).toEqual(['kept']);
  });

  it('reads more files than it opens at a time', async () => {
    const names = Array.from({ length: 50 }, (_, at) => `${String(at).padStart(2, '0')}.txt`);
    await Promise.all(names.map((name) => put(name, `Text of ${name}`)));
    expect((await readCorpus(folder)).documents.map(({ source }) => source)).toEqual(names);
  });

  it('lists all faults at once, one a line', async () => {
    await put('good.md', 'Text.');
    await put('bad/bytes.txt', Uint8Array.from([0x61, 0xff]));
    await put('bad/keys.md', '---\nyear: soon\nauthor: me\n---\nText.');
    await put('empty.txt', '\n');
    await put('twin.md', '---\nid: good\n---\nText.');
    await put('large.txt', new Uint8Array(16 * 1024 * 1024 + 1).fill(0x61));
    const { message, remedy } = await failureOf(folder);
    expect(message.split('\n')).toEqual([
      `The corpus folder ${folder} has 6 faults:`,
      expect.stringMatching(/^bad\/bytes\.txt \(byte 1, line 1\): it is not UTF-8\. /u),
      expect.stringMatching(/^bad\/keys\.md \(line 2, year\): "year" is not a year: soon\. /u),
      expect.stringMatching(/^bad\/keys\.md \(line 3, author\): "author" is no known key\. /u),
      expect.stringMatching(/^empty\.txt: it holds no text\. /u),
      expect.stringMatching(/^large\.txt: it has 16\.0 MiB, more than 16 MiB\. /u),
      expect.stringMatching(/^twin\.md \(id\): its id "good" is also that of good\.md\. /u),
    ]);
    expect(remedy).toMatch(/corpus check/u);
  });

  it('gives a single fault with its own remedy', async () => {
    await put('empty.txt', '\n');
    const { message, remedy } = await failureOf(folder);
    expect(message).toBe('empty.txt: it holds no text.');
    expect(remedy).toBe('Add the text, or remove the file.');
  });

  it.each([
    { what: 'is missing', path: 'nowhere', problem: /does not exist/u },
    { what: 'is a file', path: 'file.txt', problem: /is a file, not a folder/u },
    { what: 'holds no documents', path: 'empty', problem: /holds no documents/u },
  ])('says that the folder $what', async ({ path, problem }) => {
    await put('file.txt', 'Text.');
    await put('empty/a.pdf', '');
    const { message, remedy } = await failureOf(join(folder, path));
    expect(message).toMatch(problem);
    expect(remedy).toMatch(/CORPUS_DIR/u);
  });

  it.skipIf(process.getuid?.() === 0)('names what it may not read (skipped for root, who may read all)', async () => {
    await put('a.md', 'Text.');
    await put('closed.md', 'Text.');
    await put('locked/b.md', 'Text.');
    const { chmod } = await import('node:fs/promises');
    await chmod(join(folder, 'closed.md'), 0);
    await chmod(join(folder, 'locked'), 0);
    const { documents, faults } = await checkCorpus(folder);
    await chmod(join(folder, 'locked'), 0o700);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(faults.map(({ file, problem }) => [file, /cannot be read/u.test(problem)])).toEqual([
      ['closed.md', true],
      ['locked', true],
    ]);
  });
});

const yaml = (id: string, statements = '[{ fact: edition, n: 1, source: club }]', rest = '') => `id: ${id}
kind: edition
series: wsis-forum
name: { ar: شطرنج, en: Chess, fr: Échecs }
short: { ar: شطرنج, en: Chess, fr: Échecs }
sources: { club: { publisher: Club, tier: official, url: "https://club.example" } }
statements: ${statements}
${rest}
`;

describe('records of a corpus', () => {
  it('are read from .yaml files of all folders, and say documents', async () => {
    await put('report.md', 'Text.');
    await put('forums/old/chess.yaml', yaml('chess', undefined, 'documents: [report]'));
    await put('forums/silent.yaml', yaml('silent', '[]').replace(/sources: .*/u, 'sources: {}'));
    await put('forums/.hidden.yaml', 'nonsense');
    const { documents, records } = await readCorpus(folder);
    expect(records.map(({ id }) => id)).toEqual(['chess', 'silent']);
    expect(documents.map(({ id, kind }) => [id, kind])).toEqual([
      ['forums/chess', 'record'],
      ['forums/chess.en', 'record'],
      ['forums/chess.fr', 'record'],
      ['report', 'document'],
    ]);
  });

  it('are a corpus of their own, without any document', async () => {
    await put('chess.yaml', yaml('chess'));
    expect((await readCorpus(folder)).documents).toHaveLength(3);
  });

  it('have their faults beside those of documents', async () => {
    await put('a.md', '');
    await put('forums/bytes.yaml', Uint8Array.from([0x69, 0xff]));
    await put('forums/chess.yaml', yaml('chess', undefined, 'extra: 1\nrelated: [go]'));
    await put('forums/go.yaml', yaml('go', undefined, 'related: [chess, bytes, draughts]').replace('n: 1', 'n: 2'));
    const { faults, records } = await checkCorpus(folder);
    expect(records.map(({ id }) => id)).toEqual(['go']);
    expect(faults.map(({ file, where, problem }) => [file, where, problem])).toEqual([
      ['a.md', null, 'it holds no text'],
      ['forums/bytes.yaml', 'byte 1, line 1', 'it is not UTF-8'],
      ['forums/chess.yaml', 'line 8, extra', '"extra" is no known key here'],
      ['forums/go.yaml', 'line 8, related.2', 'there is no other record "draughts"'],
    ]);
  });

  it('are told apart where two have one id, once', async () => {
    await put('a/chess.yaml', yaml('chess'));
    await put('b/chess.yaml', yaml('chess').replace('n: 1', 'n: 2'));
    const { faults, documents } = await checkCorpus(folder);
    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([
      ['b/chess.yaml', 'its id "chess" is also that of a/chess.yaml'],
    ]);
    expect(documents.map(({ path }) => path)).toEqual(['a/chess.yaml', 'a/chess.yaml', 'a/chess.yaml']);
  });

  it('give faults for any bytes, and never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await put('any.yaml', bytes);
        const { faults, records } = await checkCorpus(folder);
        expect(records).toEqual([]);
        expect(faults.length).toBeGreaterThan(0);
        for (const { file, remedy } of faults) expect([file, remedy.length > 0]).toEqual(['any.yaml', true]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('checkCorpus', () => {
  it('gives the sound documents beside the faults', async () => {
    await put('a.md', 'Text.');
    await put('b.md', '');
    const { documents, faults } = await checkCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(faults.map(({ file }) => file)).toEqual(['b.md']);
  });

  it('never throws for the folder itself', async () => {
    const missing = join(folder, 'nowhere');
    expect(await checkCorpus(missing)).toMatchObject({ documents: [], faults: [{ file: missing, where: null }] });
  });
});
