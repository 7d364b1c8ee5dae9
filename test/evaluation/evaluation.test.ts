import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Baseline } from '../../src/evaluation/baseline.ts';
import { readQuestions, type JudgedQuestion } from '../../src/evaluation/read-questions.ts';
import { projectRoot } from '../../src/foundation/project-root.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Judged questions, the documents that they are asked of, and the counts that must not get worse. */
const sets = [
  // The digests alone: they are what the questions are about.
  { name: 'our questions', questions: 'questions', corpus: 'corpus/documents', baseline: 'baseline' },
  // The same among all records, some of which state the same in other words.
  {
    name: 'our questions among all records',
    questions: 'questions',
    corpus: 'corpus',
    baseline: 'baseline-with-records',
  },
  { name: 'look-ups in chat', questions: 'look-ups', corpus: 'corpus', baseline: 'baseline-look-ups' },
].map((set) => ({
  ...set,
  path: join(projectRoot, 'test/evaluation', `${set.questions}.jsonl`),
  corpus: join(projectRoot, set.corpus),
  counts: JSON.parse(readFileSync(join(projectRoot, 'test/evaluation', `${set.baseline}.json`), 'utf8')) as Baseline,
}));

describe.each(sets)('$name', ({ path, corpus, counts }) => {
  it('name spans that their documents hold', async () => {
    const { documents } = await readCorpus(corpus);
    const faults: string[] = [];
    const questions = await readQuestions(path, faults);
    expect(faults).toEqual([]);
    for (const { id, answerable, sources, spans } of questions) {
      const ofSources = documents.filter(({ source }) => sources.includes(source));
      const text = ofSources.map((document) => document.text).join('\n');
      const missing = spans.filter((span) => !text.includes(span));
      expect({ id, missing, hasSpan: spans.length > 0 }).toEqual({ id, missing: [], hasSpan: answerable });
    }
  });

  let found: Baseline = {};
  beforeAll(async () => {
    const data = await temporaryFolder('evaluation');
    const { stdout } = await runMuntada(['eval', path, '--json', '--data', data, '--corpus', corpus]);
    found = (JSON.parse(stdout) as { baseline: Baseline }).baseline;
  });

  // A lowered figure needs a line in CHANGELOG.md. The same build gives the same answers, so there is no tolerance.
  // docs/evaluate.md shows how to print a new baseline.
  it.each(Object.keys(counts))('%s: no figure is worse than the baseline', (language) => {
    const { first, any, highlight, wronglyRefused, refused } = counts[language]!;
    expect(found[language]?.first).toBeGreaterThanOrEqual(first);
    expect(found[language]?.any).toBeGreaterThanOrEqual(any);
    expect(found[language]?.highlight).toBeGreaterThanOrEqual(highlight);
    expect(found[language]?.wronglyRefused).toBeLessThanOrEqual(wronglyRefused);
    expect(found[language]?.refused).toBeGreaterThanOrEqual(refused);
  });
});

describe('look-ups in chat', () => {
  let questions: JudgedQuestion[] = [];
  let answers: Answer[] = [];
  beforeAll(async () => {
    questions = (await readQuestions(join(projectRoot, 'test/evaluation/look-ups.jsonl'), [])).filter(
      ({ answerable }) => answerable,
    );
    const input = questions.map(({ id, question }) => JSON.stringify({ id, question })).join('\n');
    const data = await temporaryFolder('look-ups');
    const { stdout } = await runMuntada(['ask', '--batch', '--data', data], { input });
    answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
  });

  it('are at least forty, and each cites its records in the language of the asker', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    for (const [i, { id, kind, language, sources }] of questions.entries()) {
      const { citations, language: answered } = answers[i]!;
      const cited = new Set(citations.map(({ source }) => source));
      const wanted =
        kind === 'comparison' ? sources.every((one) => cited.has(one)) : sources.some((one) => cited.has(one));
      const languages = new Set([answered, ...citations.map((citation) => citation.language)]);
      expect({ id, wanted, languages }).toEqual({ id, wanted: true, languages: new Set([language]) });
    }
  });
});
