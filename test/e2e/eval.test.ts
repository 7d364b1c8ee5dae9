import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionReport } from '../../src/evaluation/evaluate-questions.ts';
import type { Evaluation } from '../../src/evaluation/run-evaluation.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const folder = await temporaryFolder('eval');
const folders = ['--data', join(folder, 'data'), '--corpus', join(folder, 'corpus')];

const passages = [
  { pid: 'well', title: 'البئر', text: 'حفر أهل القرية بئراً عميقة قرب الساحة في العام الماضي.' },
  { pid: 'bridge', text: 'يعبر الجسر الخشبي النهر عند الطاحونة القديمة.' },
  { pid: 'school', text: 'تستقبل المدرسة الجديدة ستين تلميذاً كل صباح.' },
];
const queries = [
  { qid: 1, question: 'أين حفر أهل القرية البئر؟', pid: 'well' },
  { qid: 2, question: 'كم تلميذاً تستقبل المدرسة؟', pids: ['school'] },
  { qid: 3, question: 'Where does the wooden bridge cross the river?', pid: 'bridge' },
  { qid: 4, question: 'من بنى السفينة؟', answerable: false },
];
const questions = [
  {
    id: 'a',
    language: 'en',
    question: 'How many readers came?',
    source: 'readers.md',
    spans: ['42 readers'],
    highlights: ['42'],
  },
  { id: 'b', language: 'en', kind: 'silent', question: 'Who built the lighthouse of Norvale?', answerable: false },
  {
    id: 'c',
    language: 'en',
    variety: 'plain',
    question: 'Where did the team meet?',
    source: 'readers.md',
    spans: ['met in Tyre'],
  },
];

beforeAll(() =>
  writeFiles(folder, {
    'corpus/readers.md':
      '---\nlanguage: en\n---\n\nThe library team met in Tyre in May. There were 42 readers from three schools.\n',
    'all/village.passages.jsonl': passages,
    'all/village.queries.jsonl': queries,
    'all/own.jsonl': questions,
    'all/pairs.jsonl': [
      { ar: 'البيت كبير', en: 'The house is big', fr: 'La maison est grande' },
      { ar: 'الماء بارد', en: 'The water is cold', fr: "L'eau est froide" },
    ],
    'all/likeness.jsonl': [
      { s1: 'The boat is old.', s2: 'The boat is old.', score: 5 },
      { s1: 'The boat is old.', s2: 'The ship is old.', score: 4 },
      { s1: 'The boat is old.', s2: 'Nine teachers sang.', score: 0 },
    ],
    'beir/corpus.jsonl': passages.map(({ pid, text }) => ({ _id: pid, title: '', text })),
    'beir/queries.jsonl': queries.slice(0, 2).map(({ qid, question }) => ({ _id: qid, text: question })),
    'beir/qrels/test.tsv': 'query-id\tcorpus-id\tscore\n1\twell\t2\n1\tbridge\t1\n2\tschool\t1\n',
    'bad/x.passages.jsonl': [{ pid: 'p', text: 'one' }],
    'bad/x.queries.jsonl': [{ qid: 1, question: 'gone?', pid: 'q' }],
    'bad/own.jsonl': [{ id: '1', question: 'in which language?' }],
  }),
);

async function evaluate(path: string, ...options: readonly string[]): Promise<Evaluation> {
  const { code, stdout, stderr } = await runMuntada(['eval', join(folder, path), '--json', ...folders, ...options]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Evaluation;
}

describe('muntada eval', () => {
  it('evaluates every set of a folder', async () => {
    const { questions, retrieval, bitext, similarity, baseline } = await evaluate('all');
    expect(questions).toMatchObject([
      { set: 'own', rows: [{ language: 'en', kind: 'all', answerable: 2 }, {}, {}, {}] },
    ]);
    const { answers } = questions[0] as QuestionReport & { answers: object[] };
    expect(answers[0]).toMatchObject({ id: 'a', refused: false, right: [true], highlighted: true });
    expect(answers[1]).toMatchObject({ id: 'b', refused: true, right: [], highlighted: null });
    expect(Object.keys(baseline?.['en'] ?? {})).toEqual(['first', 'any', 'highlight', 'wronglyRefused', 'refused']);
    expect(retrieval).toMatchObject([
      { set: 'village', pair: 'ar→ar', queries: 2, passages: 3, recallAt1: 1, mrrAt10: 1, ndcgAt10: 1 },
      { set: 'village', pair: 'en→ar', queries: 1, recallAt5: 1 },
    ]);
    expect(retrieval[0]?.intervals).toMatchObject({ recallAt1: [1, 1] });
    expect(Object.keys(retrieval[0]?.peers ?? {})).toEqual(['MiniSearch', '4-gram BM25', 'stem BM25', 'vectors']);
    expect(retrieval[0]?.peers['4-gram BM25']).toMatchObject({ recallAt1: 1 });
    expect(bitext.map(({ pair, texts }) => `${pair} ${texts}`)).toHaveLength(6);
    expect(similarity).toMatchObject([{ set: 'likeness', pairs: 3, spearman: 1 }]);
  });

  it('takes graded judgments, and switches legs off', async () => {
    const { retrieval } = await evaluate('beir', '--no-peers', '--ablation');
    expect(retrieval).toMatchObject([{ set: 'beir', pair: 'ar→ar', queries: 2, recallAt1: 1, peers: {} }]);
    expect(Object.keys(retrieval[0]?.ablation ?? {})).toEqual(
      ['grams', 'stems', 'lexicon', 'late', 'sentence', 'dense'].map((leg) => `without ${leg}`),
    );
  });

  it('ranks the corpus for a question set where peers are asked for', async () => {
    const { retrieval } = await evaluate('all/own.jsonl', '--peers');
    expect(retrieval).toMatchObject([{ set: 'own', pair: 'en→en', queries: 2, passages: 1, recallAt1: 1 }]);
  });

  it('prints tables, progress elsewhere, and leaves no folder behind', async () => {
    const TMPDIR = await temporaryFolder('eval-temporary');
    const env = { TMPDIR };
    const { stdout, stderr } = await runMuntada(['eval', join(folder, 'all'), '--calibration', ...folders], { env });
    const wanted = [
      /^own: answers +kind +asked +first/u,
      /^en +all +2 +\d\.\d{3} \(\d\.\d{3}–\d\.\d{3}\)/u,
      /^en +variety plain +1/u,
      /^own: confidence +answered/u,
      /^calibration error +\d\.\d{3}/u,
      /^village ar→ar: 2 queries, 3 passages +R@1/u,
      /^MiniSearch +\d/u,
      /^pairs +ar→en +2 +/u,
      /^likeness +3 +1\.000/u,
    ];
    const lines = stdout.split('\n');
    expect(wanted.filter((line) => !lines.some((one) => line.test(one)))).toEqual([]);
    expect(stderr).toContain('village:\n');
    expect(stderr).toContain('Ranking passages…');
    expect(await readdir(TMPDIR)).toEqual([]);
  });

  it('names the faults of all files, with a remedy', async () => {
    const { code, stdout, stderr } = await runMuntada(['eval', join(folder, 'bad'), ...folders]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('own.jsonl, line 1: language: no language');
    expect(stderr).toContain('x.queries.jsonl, line 1: there is no passage "q"');
    expect(stderr).toContain('docs/evaluate.md');
  });

  it('explains itself', async () => {
    const { stdout } = await runMuntada(['eval', '--help']);
    for (const word of ['--peers', '--ablation', '--calibration', 'X.passages.jsonl', 'docs/evaluate.md'])
      expect(stdout).toContain(word);
  });
});
