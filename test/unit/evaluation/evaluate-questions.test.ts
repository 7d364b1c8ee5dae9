import { expect, it } from 'vitest';
import type { Answer, Citation } from '../../../src/answers/answer.ts';
import type { Assistant } from '../../../src/assistant.ts';
import { baselineOf } from '../../../src/evaluation/baseline.ts';
import { evaluateQuestions } from '../../../src/evaluation/evaluate-questions.ts';
import { judgedQuestion } from '../../support/judged-question.ts';
import { toyDocument } from '../../support/toy-document.ts';

const text = 'أول الكلام هنا. ثم وسطه هناك.';
const span = 'ثم وسطه هناك';
const right = {
  documentId: 'a',
  source: 'a.md',
  start: 16,
  end: 28,
  excerpt: span,
  highlight: [3, 7],
} as unknown as Citation;
const wrong = { ...right, start: 0, end: 10 };

async function evaluate(rows: readonly { asked: object; cited: Citation[]; confidence: number }[]) {
  const answers = rows.map(({ cited, confidence }) => {
    const status = cited.length > 0 ? 'answered' : 'not_found';
    return { status, confidence, citations: cited } as unknown as Answer;
  });
  const assistant = { ask: async () => answers.shift()!, document: (id: string) => toyDocument({ id, text }) };
  const questions = rows.map(({ asked }) => judgedQuestion({ spans: [span], ...asked }));
  return evaluateQuestions('toy', questions, assistant as unknown as Assistant, () => undefined);
}

const silent = { kind: 'silent', answerable: false };
const report = await evaluate([
  { asked: { highlights: ['وسطه'] }, cited: [right], confidence: 0.9 },
  { asked: { highlights: ['شيء'] }, cited: [wrong, right], confidence: 0.9 },
  { asked: { kind: 'list', variety: 'gulf' }, cited: [], confidence: 0.4 },
  { asked: silent, cited: [], confidence: 0.2 },
  { asked: silent, cited: [wrong], confidence: 0.6 },
]);

it('counts per language, then per kind, then per variety', () => {
  const counts = report.rows.map((row) => [
    row.kind,
    row.variety,
    [row.answerable, row.first, row.any, row.named, row.highlight, row.wronglyRefused],
    [row.unanswerable, row.refused],
  ]);
  expect(counts).toEqual([
    ['all', 'all', [3, 1, 2, 2, 1, 1], [2, 1]],
    ['fact', 'all', [2, 1, 2, 2, 1, 0], [0, 0]],
    ['list', 'all', [1, 0, 0, 0, 0, 1], [0, 0]],
    ['silent', 'all', [0, 0, 0, 0, 0, 0], [2, 1]],
    ['all', 'gulf', [1, 0, 0, 0, 0, 1], [0, 0]],
  ]);
});

it('takes the shares of just those questions that a figure is about', () => {
  const shares = { firstCorrect: 0.3333, anyCorrect: 0.6667, highlightCorrect: 0.5, wrongRefusals: 0.3333 };
  expect(report.rows[0]).toMatchObject({ ...shares, refusalPrecision: 0.5, refusalRecall: 0.5 });
  expect(report.rows[3]).toMatchObject({ firstCorrect: null, refusalPrecision: 1, refusalRecall: 0.5 });
  expect(report.rows[3]?.intervals).toMatchObject({ firstCorrect: null, refusalPrecision: [1, 1] });
});

it('judges confidence by the first citation, and that of a refusal by what it leaves to 1', () => {
  const { answered, refused, all } = report.calibration;
  // 0.9 twice with one right, and 0.6 wrong: (2 · |0.9 − 0.5| + 0.6) / 3.
  expect(answered).toMatchObject({ claims: 3, calibrationError: 0.4667 });
  // 0.6 wrong and 0.8 right: (0.6 + 0.2) / 2.
  expect(refused).toMatchObject({ claims: 2, calibrationError: 0.4 });
  expect(all.bins[6]).toMatchObject({ claims: 2, meanConfidence: 0.6, shareRight: 0 });
});

it('has a baseline of counts by language, over all sets', () => {
  const once = { first: 1, any: 2, highlight: 1, wronglyRefused: 1, refused: 1 };
  expect(baselineOf([report])).toEqual({ ar: once });
  expect(baselineOf([report, report])).toEqual({
    ar: { first: 2, any: 4, highlight: 2, wronglyRefused: 2, refused: 2 },
  });
  expect(baselineOf([])).toBeNull();
});
