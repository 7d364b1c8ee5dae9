import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSets } from '../../../src/evaluation/read-sets.ts';
import { InputError } from '../../../src/foundation/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';

type Files = Parameters<typeof writeFiles>[1];

async function read(files: Files) {
  const folder = join(await temporaryFolder('sets'), 'box');
  await writeFiles(folder, files);
  return readSets(folder);
}
async function faultsOf(files: Files): Promise<string[]> {
  const failure = await read(files).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  return (failure as InputError).message.split('\n').slice(1);
}

describe('passages and queries', () => {
  it('may use any of the known names, and need no language', async () => {
    const [found] = await read({
      'passages.jsonl': [
        { pid: 'p', title: 'T', text: 'The lake is deep and cold.' },
        { _id: 7, passage: 'البحيرة عميقة وباردة.', metadata: {} },
        { id: 'q', text: ' ', title: 'A title alone', lang: 'en' },
      ],
      'queries.jsonl': [
        { qid: 'a', question: 'How deep is the lake?', pid: 'p', answers: ['deep'] },
        { _id: 'b', text: 'ما عمق البحيرة؟', pids: [7, 'p'], language: 'ar' },
        { id: 'c', query: 'Où est le lac ?', answerable: false },
      ],
    });
    expect(found).toMatchObject({ kind: 'retrieval', name: 'box' });
    const { passages, queries } = (found as Extract<typeof found, { kind: 'retrieval' }>).set;
    expect(passages.map(({ id, title, text, language }) => [id, title, text, language])).toEqual([
      ['p', 'T', 'The lake is deep and cold.', 'en'],
      ['7', '', 'البحيرة عميقة وباردة.', 'ar'],
      ['q', 'A title alone', 'A title alone', 'en'],
    ]);
    expect(queries.map(({ id, language, gold }) => [id, language, Object.fromEntries(gold)])).toEqual([
      ['a', 'en', { p: 1 }],
      ['b', 'ar', { 7: 1, p: 1 }],
      ['c', 'fr', {}],
    ]);
  });

  it('are judged by qrels where there are any: one set a file', async () => {
    const sets = await read({
      'corpus.jsonl': [
        { _id: 'p', text: 'one' },
        { _id: 'r', text: 'two' },
      ],
      'queries.jsonl': [
        { _id: 'a', text: 'first?' },
        { _id: 'b', text: 'second?' },
      ],
      'qrels/test.tsv': 'query-id\tcorpus-id\tscore\r\na\tp\t2\r\na\tr\t1\r\n',
      'qrels/train.tsv': 'b\tr\t1\nb\tp\t0\n',
    });
    const golds = sets.map((one) => {
      const { name, queries } = (one as Extract<typeof one, { kind: 'retrieval' }>).set;
      return [name, Object.fromEntries(queries.map(({ id, gold }) => [id, Object.fromEntries(gold)]))];
    });
    expect(golds).toEqual([
      ['box/test', { a: { p: 2, r: 1 } }],
      ['box/train', { b: { r: 1 } }],
    ]);
  });

  it('have all their faults named at once', async () => {
    const faults = await faultsOf({
      'x.passages.jsonl': [
        { pid: 'p', text: 'one' },
        { pid: 'p', text: 'two' },
        { text: 'no id' },
        { pid: 's', text: '' },
      ],
      'x.queries.jsonl': `${[
        { qid: 'a', question: 'ok?', pid: 'p' },
        { qid: 'b', question: 'gone?', pid: 'nowhere' },
        { qid: 'c', question: 'without?' },
        { qid: 'd', question: 'odd?', pid: 'p', lang: 'de' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n')}\nnonsense\n`,
    });
    expect(faults).toEqual([
      'x.passages.jsonl, line 3: none of pid, _id, id is there',
      'x.passages.jsonl, line 4: it has no words',
      expect.stringMatching(/^x\.queries\.jsonl, line 4: lang: /u),
      expect.stringMatching(/^x\.queries\.jsonl, line 5: .*JSON/u),
      'x.passages.jsonl, line 2: the id "p" occurs twice',
      'x.queries.jsonl, line 2: there is no passage "nowhere"',
      'x.queries.jsonl, line 3: no passage is given for the query; say "answerable": false where none is right',
    ]);
  });

  it('need judgments that speak of them', async () => {
    const faults = await faultsOf({
      'corpus.jsonl': [{ _id: 'p', text: 'one' }],
      'queries.jsonl': [
        { _id: 'a', text: 'first?' },
        { _id: 'b', text: 'second?', pid: 'p' },
      ],
      'qrels.tsv': 'query-id\tcorpus-id\tscore\na\tp\t1\nz\ty\t1\na p 1\na\tp\thigh\n',
    });
    expect(faults).toEqual([
      'qrels.tsv, line 3: there is no query "z"; there is no passage "y"',
      'qrels.tsv, line 4: it is not query, passage and grade with tabs between',
      'qrels.tsv, line 5: the grade "high" is not a number',
      'queries.jsonl, line 2: no passage is given for the query; say "answerable": false where none is right',
    ]);
  });
});

describe('question sets', () => {
  it('may use our names or the older ones', async () => {
    const [found] = await read({
      'own.jsonl': [
        { id: '1', language: 'en', question: 'Who?', source: 'a.md', spans: ['x'], highlights: ['X'] },
        {
          id: '2',
          lang: 'ar',
          kind: 'number',
          variety: 'gulf',
          question: 'كم؟',
          depends_on: '1',
          seed: ['a.md', 'b.md'],
        },
        { id: '3', lang: 'fr', question: 'Où ?', answer_spans: ['y'], numbers_or_names: ['Y'], previous: 'Qui ?' },
      ],
    });
    const { questions } = found as Extract<typeof found, { kind: 'questions' }>;
    expect(questions).toMatchObject([
      { language: 'en', kind: 'fact', variety: null, previous: null, sources: ['a.md'], highlights: ['X'] },
      { language: 'ar', kind: 'number', variety: 'gulf', previous: 'Who?', sources: ['a.md', 'b.md'], spans: [] },
      { language: 'fr', previous: 'Qui ?', sources: [], spans: ['y'], highlights: ['Y'], answerable: true },
    ]);
  });
});

it('names the faults of all files of a folder at once', async () => {
  const faults = await faultsOf({
    'a.jsonl': '{"id": "1", "question": "?"}\n',
    'b.jsonl': '{"ar": "واحد", "en": "one"}\n{"ar": "اثنان", "en": " "}\n{"fr": "trois"}\n',
    'c.jsonl': '{"s1": "a", "s2": "b", "score": 1}\n{"s1": "a", "s2": "b", "score": "1"}\n',
  });
  expect(faults).toEqual([
    'a.jsonl, line 1: language: no language',
    'b.jsonl, line 2: en: it is empty',
    'b.jsonl, line 3: fewer than two of ar, en, fr are there',
    expect.stringMatching(/^c\.jsonl, line 2: score: /u),
  ]);
});
