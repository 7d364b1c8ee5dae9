import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readQuestions } from '../../src/evaluation/read-questions.ts';
import type { EvaluationRow } from '../../src/evaluation/run-evaluation.ts';
import { projectRoot } from '../../src/foundation/project-root.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = join(projectRoot, 'test/evaluation/questions.jsonl');
const questions = await readQuestions(path);
const baseline = JSON.parse(readFileSync(join(projectRoot, 'test/evaluation/baseline.json'), 'utf8')) as Record<
  string,
  Pick<EvaluationRow, 'first' | 'any' | 'wronglyRefused' | 'refused'>
>;

describe('our own questions', () => {
  it('name spans that their documents hold', async () => {
    const documents = await readCorpus(join(projectRoot, 'corpus'));
    for (const { id, answerable, source, spans } of questions) {
      const text = documents.flatMap((document) => (document.source === source ? [document.text] : [])).join('\n');
      const missing = spans.filter((span) => !text.includes(span));
      expect({ id, missing, hasSpan: spans.length > 0 }).toEqual({ id, missing: [], hasSpan: answerable });
    }
  });

  let rows: EvaluationRow[] = [];
  beforeAll(async () => {
    const { stdout } = await runMuntada(['eval', path, '--json', '--data', await temporaryFolder('evaluation')]);
    rows = (JSON.parse(stdout) as { rows: EvaluationRow[] }).rows;
  });

  // A lowered figure needs a line in CHANGELOG.md. The same build gives the same answers, so there is no tolerance.
  it.each(Object.keys(baseline))('%s: no figure is worse than the baseline', (language) => {
    const row = rows.find((one) => one.language === language && one.kind === 'all');
    const { first, any, wronglyRefused, refused } = baseline[language]!;
    expect(row?.first).toBeGreaterThanOrEqual(first);
    expect(row?.any).toBeGreaterThanOrEqual(any);
    expect(row?.wronglyRefused).toBeLessThanOrEqual(wronglyRefused);
    expect(row?.refused).toBeGreaterThanOrEqual(refused);
  });
});
