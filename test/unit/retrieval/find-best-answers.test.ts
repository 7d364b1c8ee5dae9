import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../../src/language/stop-words.ts';
import { words } from '../../../src/language/tokenize.ts';
import type { AnswerType } from '../../../src/retrieval/expected-answer.ts';
import { findBestAnswers } from '../../../src/retrieval/find-best-answers.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

function best(type: AnswerType, text: string, question: string) {
  const own = new Set(words(question).filter((word) => !isStopWord(word)));
  const found = findBestAnswers(type, text, analyzeQuestion(question, aliases), (word) => Number(own.has(word)));
  return found.map(({ span: [start, end], closeness }) => ({ text: text.slice(start, end), closeness }));
}

describe('findBestAnswers', () => {
  it.each([
    {
      type: 'number',
      question: 'how many boats?',
      text: 'There were 12 captains on 40 boats.',
      found: ['40 boats', '12 captains'],
    },
    { type: 'number', question: 'كم قارباً؟', text: 'حضر 12 صياداً. وصل 40 قارباً.', found: ['40 قارباً', '12 صياداً'] },
    {
      type: 'number',
      question: 'what did it cost?',
      text: 'The cost was 3.5 million dollars.',
      found: ['3.5 million dollars'],
    },
    { type: 'number', question: 'how many?', text: 'They were 40, says he.', found: ['40'] },
    {
      type: 'date',
      question: 'when was the harbour closed?',
      text: 'A ship came on 3 May 2001. Then the harbour closed on 9 June 2004.',
      found: ['9 June 2004', '3 May 2001'],
    },
    {
      type: 'date',
      question: 'in which year was it?',
      text: 'It was on 3 May 2001 or in 2004.',
      found: ['2004', '3 May 2001'],
    },
    {
      type: 'date',
      question: 'since when is it closed?',
      text: 'Bâti en 2004 ; il dort depuis 2006.',
      found: ['2006', '2004'],
    },
    {
      type: 'place',
      question: 'أين رست السفينة؟',
      text: 'بُنيت في جنيف، ورست السفينة في بيروت.',
      found: ['بيروت', 'جنيف'],
    },
    { type: 'number', question: 'how many boats?', text: 'Boats came.', found: [] },
    { type: 'number', question: 'how many boats?', text: '', found: [] },
  ] as const)('$type in "$text" for "$question"', ({ type, question, text, found }) => {
    expect(best(type, text, question).map((answer) => answer.text)).toEqual(found);
  });

  it('says how near the words of the question are', () => {
    const [near, far] = best('number', 'There were 12 captains on 40 boats.', 'how many boats?');
    expect(near!.closeness).toBeGreaterThan(far!.closeness);
    expect(far!.closeness).toBeGreaterThan(0);
    expect(best('number', 'There were 12 captains.', 'how many boats?')[0]!.closeness).toBe(0);
  });

  it('counts a full stop between as some words more', () => {
    const [sameSentence] = best('number', 'Boats came here 40', 'how many boats?');
    const [nextSentence] = best('number', 'Boats came here. 40', 'how many boats?');
    expect(nextSentence!.closeness).toBeLessThan(sameSentence!.closeness);
  });
});
