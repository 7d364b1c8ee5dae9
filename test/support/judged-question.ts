import type { JudgedQuestion } from '../../src/evaluation/read-questions.ts';

/** A question with nothing but what a test says of it. */
export function judgedQuestion(over: Partial<JudgedQuestion>): JudgedQuestion {
  return {
    id: '1',
    language: 'ar',
    kind: 'fact',
    variety: null,
    question: '؟',
    previous: null,
    answerable: true,
    sources: ['a.md'],
    spans: [],
    highlights: [],
    ...over,
  };
}
