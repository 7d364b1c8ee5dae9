import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Baseline } from '../../src/evaluation/baseline.ts';
import { readQuestions } from '../../src/evaluation/read-questions.ts';
import { projectRoot } from '../../src/foundation/project-root.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = join(projectRoot, 'test/evaluation/questions.jsonl');
// The digests alone: they are what the questions are about.
const corpus = join(projectRoot, 'corpus', 'documents');
const baseline = JSON.parse(readFileSync(join(projectRoot, 'test/evaluation/baseline.json'), 'utf8')) as Baseline;

describe('our own questions', () => {
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
    const { stdout } = await runMuntada([
      'eval',
      path,
      '--json',
      '--data',
      await temporaryFolder('evaluation'),
      '--corpus',
      corpus,
    ]);
    found = (JSON.parse(stdout) as { baseline: Baseline }).baseline;
  });

  // A lowered figure needs a line in CHANGELOG.md. The same build gives the same answers, so there is no tolerance.
  // docs/evaluate.md shows how to print a new baseline.
  it.each(Object.keys(baseline))('%s: no figure is worse than the baseline', (language) => {
    const { first, any, highlight, wronglyRefused, refused } = baseline[language]!;
    expect(found[language]?.first).toBeGreaterThanOrEqual(first);
    expect(found[language]?.any).toBeGreaterThanOrEqual(any);
    expect(found[language]?.highlight).toBeGreaterThanOrEqual(highlight);
    expect(found[language]?.wronglyRefused).toBeLessThanOrEqual(wronglyRefused);
    expect(found[language]?.refused).toBeGreaterThanOrEqual(refused);
  });
});
