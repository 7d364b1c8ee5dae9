import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSets } from '../../../src/evaluation/find-sets.ts';
import type { InputError } from '../../../src/foundation/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';

async function folderOf(files: Parameters<typeof writeFiles>[1]): Promise<string> {
  const folder = join(await temporaryFolder('sets'), 'box');
  await writeFiles(folder, { 'README.md': 'not a set', ...files });
  return folder;
}

const short = async (path: string) => (await findSets(path)).map(({ kind, name }) => `${kind} ${name}`);

const files = {
  'b.passages.jsonl': [{ pid: 1 }],
  'b.queries.jsonl': [{ qid: 1 }],
  'a.queries.jsonl': [{ qid: 1 }],
  'a.passages.jsonl': [{ pid: 1 }],
  'own.jsonl': '\uFEFF\n{"id": "1", "question": "?"}\n',
  'pairs.jsonl': 'nonsense\n{"id": 1, "en": "a", "ar": "b"}\n',
  'sts.jsonl': [{ s1: 'a', s2: 'b', score: 1 }],
};

describe('findSets', () => {
  it('knows each file of a folder by its name or its fields', async () => {
    expect(await short(await folderOf(files))).toEqual([
      'retrieval a',
      'retrieval b',
      'questions own',
      'bitext pairs',
      'similarity sts',
    ]);
  });

  it.each(['a', 'a.passages.jsonl', 'a.queries.jsonl'])('takes %s for the set a alone', async (name) => {
    const folder = await folderOf(files);
    expect(await findSets(join(folder, name))).toEqual([
      {
        kind: 'retrieval',
        name: 'a',
        passages: join(folder, 'a.passages.jsonl'),
        queries: join(folder, 'a.queries.jsonl'),
        qrels: [],
      },
    ]);
  });

  it('takes one file of another kind alone', async () => {
    expect(await short(join(await folderOf(files), 'own.jsonl'))).toEqual(['questions own']);
  });

  it.each([
    { rule: 'qrels.tsv', names: ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'], qrels: ['qrels.tsv'] },
    {
      rule: 'a folder of qrels',
      names: ['corpus.jsonl', 'queries.jsonl', 'qrels/test.tsv', 'qrels/train.tsv', 'qrels/notes.txt'],
      qrels: ['qrels/test.tsv', 'qrels/train.tsv'],
    },
    { rule: 'qrels of a prefix', names: ['x.corpus.jsonl', 'x.queries.jsonl', 'x.qrels.tsv'], qrels: ['x.qrels.tsv'] },
  ])('finds $rule', async ({ names, qrels }) => {
    const folder = await folderOf(Object.fromEntries(names.map((name) => [name, '{}\n'])));
    const sets = await findSets(folder);
    expect(sets).toMatchObject([
      { name: names[0]!.startsWith('x') ? 'x' : 'box', qrels: qrels.map((name) => join(folder, name)) },
    ]);
  });

  it('names every file that is no set', async () => {
    const folder = await folderOf({
      'c.passages.jsonl': [{ pid: 1 }],
      'd.queries.jsonl': [{ qid: 1 }],
      'odd.jsonl': [{ query: 'x', passage: 'y' }],
      'bad.jsonl': 'nonsense\n[1]\n',
    });
    const failure = await findSets(folder).catch((error: unknown) => error);
    const { message, remedy } = failure as InputError;
    expect(message).toContain('c.passages.jsonl: there is no c.queries.jsonl beside it');
    expect(message).toContain('d.queries.jsonl: there is no d.passages.jsonl beside it');
    expect(message).toContain('odd.jsonl: its fields (query, passage) are those of no kind of set');
    expect(message).toContain('bad.jsonl: no line of it is a JSON object');
    expect(remedy).toContain('docs/evaluate.md');
    await expect(findSets(join(folder, 'c.passages.jsonl'))).rejects.toThrow('there is no c.queries.jsonl');
    await expect(findSets(join(folder, 'odd.jsonl'))).rejects.toThrow('no kind of set');
  });

  it.each(['nowhere', 'nowhere/at/all'])('says that %s is not there', async (name) => {
    await expect(findSets(join(await folderOf({}), name))).rejects.toThrow('nowhere');
  });

  it('says that a folder holds nothing', async () => {
    await expect(findSets(await folderOf({}))).rejects.toThrow('it holds no .jsonl files');
  });
});
