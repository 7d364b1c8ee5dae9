import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../../src/answers/answer.ts';
import { holdsOne, judgeAnswer } from '../../../src/evaluation/judge-answer.ts';
import { judgedQuestion } from '../../support/judged-question.ts';

const text = 'أول الكلام هنا. ثم وسطه هناك. ثم آخره بعيد. ثم وسطه هناك.';
const question = judgedQuestion({ spans: ['ثم وسطه هناك'], sources: ['a.md', 'c.md'] });
const cite = (start: number, end: number, source = 'a.md') =>
  ({ documentId: 'a', source, start, end, excerpt: text.slice(start, end), highlight: null }) as unknown as Citation;
const answer = (...citations: Citation[]) =>
  ({ status: citations.length > 0 ? 'partial' : 'not_found', confidence: 0.5, citations }) as unknown as Answer;
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
    { rule: 'another of its sources', citation: cite(at, at + 12, 'c.md'), right: true },
    { rule: 'no source of its own', citation: cite(at, at + 12, 'b.md'), right: false },
  ])('$rule: $right', ({ citation, right }) => {
    expect(judge(citation)).toMatchObject({ refused: false, right: [right], confidence: 0.5 });
  });

  it('knows a refusal', () => {
    expect(judge()).toMatchObject({ refused: true, right: [] });
  });

  it.each([
    { rule: 'a right citation', start: at, highlight: [3, 7], highlighted: true },
    { rule: 'other words', start: at, highlight: [0, 2], highlighted: false },
    { rule: 'no highlight', start: at, highlight: null, highlighted: false },
    { rule: 'a wrong citation', start: 0, highlight: [3, 7], highlighted: false },
  ])('looks for names in the highlight of a right citation: $rule', ({ start, highlight, highlighted }) => {
    const asked = judgedQuestion({ ...question, highlights: ['لا شيء', 'وسطه'] });
    const citation = { ...cite(start, start + 12), excerpt: 'ثم وسطه هناك', highlight } as Citation;
    expect(judgeAnswer(asked, answer(citation), () => text).highlighted).toBe(highlighted);
  });

  it('does not judge highlights where nothing was asked for', () => {
    expect(judge(cite(at, at + 12)).highlighted).toBeNull();
  });
});

describe('holdsOne', () => {
  it.each([
    { text: '١٬٢٥٠ جلسة', wanted: '1250', holds: true },
    { text: '1250 جلسة', wanted: '250', holds: false },
    { text: '1.6 مليار', wanted: '1', holds: false },
    { text: '1,6 milliard', wanted: '1.6', holds: true },
    { text: 'وهُدى بلقاسم', wanted: 'هدى بلقاسم', holds: true },
    { text: 'مهند', wanted: 'هند', holds: false },
    { text: 'in the Élysée', wanted: 'elysee', holds: true },
    { text: 'anything', wanted: '', holds: false },
  ])('"$text" and "$wanted": $holds', ({ text, wanted, holds }) => {
    expect(holdsOne(text, [wanted])).toBe(holds);
  });
});
