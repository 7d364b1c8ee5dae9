import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../../src/answers/answer.ts';
import type { Assistant } from '../../../src/assistant.ts';
import { judgeAnswer } from '../../../src/evaluation/judge-answer.ts';
import type { JudgedQuestion } from '../../../src/evaluation/read-questions.ts';
import { runEvaluation } from '../../../src/evaluation/run-evaluation.ts';
import { toyDocument } from '../../support/toy-document.ts';

const text = 'أول الكلام هنا. ثم وسطه هناك. ثم آخره بعيد. ثم وسطه هناك.';
const question: JudgedQuestion = {
  id: '1',
  language: 'ar',
  kind: 'fact',
  question: '؟',
  previous: null,
  answerable: true,
  source: 'a.md',
  spans: ['ثم وسطه هناك'],
};
const cite = (start: number, end: number, source = 'a.md') => ({ documentId: 'a', source, start, end }) as Citation;
const answer = (...citations: Citation[]) =>
  ({ status: citations.length > 0 ? 'answered' : 'not_found', citations }) as unknown as Answer;
const judge = (...citations: Citation[]) => judgeAnswer(question, answer(...citations), () => text);
const at = text.indexOf('ثم وسطه');

describe('judgeAnswer', () => {
  it.each([
    { rule: 'the span itself', citation: cite(at, at + 12), right: true },
    { rule: 'more than the span', citation: cite(0, text.length), right: true },
    { rule: 'half of the shorter', citation: cite(at + 6, at + 20), right: true },
    { rule: 'less than half', citation: cite(at + 9, at + 30), right: false },
    { rule: 'a later occurrence', citation: cite(text.lastIndexOf('ثم وسطه'), text.length), right: true },
    { rule: 'another place', citation: cite(0, 10), right: false },
    { rule: 'another source', citation: cite(at, at + 12, 'b.md'), right: false },
  ])('$rule: $right', ({ citation, right }) => {
    expect(judge(citation)).toMatchObject({ refused: false, right: [right] });
  });

  it('knows a refusal', () => {
    expect(judge()).toMatchObject({ refused: true, right: [] });
  });
});

describe('runEvaluation', () => {
  it('counts per language, then per language and kind', async () => {
    const answers = [
      answer(cite(at, at + 12)),
      answer(cite(0, 10), cite(at, at + 12)),
      answer(),
      answer(),
      answer(cite(0, 10)),
    ];
    const assistant = {
      ask: async () => answers.shift()!,
      document: (id: string) => toyDocument({ id, text }),
    } as unknown as Assistant;
    const silent = { ...question, kind: 'unanswerable', answerable: false };
    const { rows } = await runEvaluation(
      [question, { ...question, kind: 'list' }, question, silent, silent],
      assistant,
    );
    const figures = rows.map((row) => [
      row.kind,
      row.answerable,
      row.first,
      row.any,
      row.wronglyRefused,
      row.unanswerable,
      row.refused,
    ]);
    expect(figures).toEqual([
      ['all', 3, 1, 2, 1, 2, 1],
      ['fact', 2, 1, 1, 1, 0, 0],
      ['list', 1, 0, 1, 0, 0, 0],
      ['unanswerable', 0, 0, 0, 0, 2, 1],
    ]);
  });
});
