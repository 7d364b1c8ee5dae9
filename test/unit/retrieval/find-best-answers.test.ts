import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../../src/retrieval/expected-answer.ts';
import { findBestAnswers } from '../../../src/retrieval/find-best-answers.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

/** What may answer, best first; words that stand in the question too weigh 1. */
function answers(type: AnswerType, text: string, question: string) {
  const analysed = analyzeQuestion(question, aliases);
  const asked = new Set(analysed.words.map(({ word }) => word));
  return findBestAnswers(type, text, analysed, (word) => Number(asked.has(word))).map(
    ({ span: [start, end], fits }) => ({
      said: text.slice(start, end),
      fits,
    }),
  );
}

const text = {
  ar: 'تأسس نادي الشطرنج عام 1998، ويصدر النادي مجلة منذ 2005، وتبقى المجلة حتى 2031.',
  en: 'The chess club was founded in 1998, has had a journal since 2005, and keeps it until 2031.',
  fr: 'Le club d’échecs est né en 1998, publie une revue depuis 2005 et la garde jusqu’en 2031.',
};

describe('findBestAnswers', () => {
  it.each([
    { question: 'منذ متى يصدر النادي مجلة؟', language: 'ar', best: '2005' },
    { question: 'حتى متى يصدر النادي مجلة؟', language: 'ar', best: '2031' },
    { question: 'إلى أي سنة يصدر النادي مجلة؟', language: 'ar', best: '2031' },
    { question: 'Since when has the club had a journal?', language: 'en', best: '2005' },
    { question: 'Until when does the club keep a journal?', language: 'en', best: '2031' },
    { question: 'Depuis quand le club publie-t-il une revue ?', language: 'fr', best: '2005' },
    { question: 'Jusqu’à quand le club garde-t-il la revue ?', language: 'fr', best: '2031' },
  ] as const)('$question', ({ question, language, best }) => {
    const [first, ...others] = answers('date', text[language], question);
    expect(first).toEqual({ said: expect.stringContaining(best) as string, fits: true });
    expect(others.map(({ fits }) => fits)).toEqual([false, false]);
  });

  it('takes every date for a question without bounds, the nearest to its words first', () => {
    const found = answers('date', text.en, 'When was the club founded?');
    expect(found.every(({ fits }) => fits)).toBe(true);
    expect(found[0]?.said).toBe('1998');
  });

  it('has a number with what it counts', () => {
    expect(answers('number', 'حضر 40 لاعباً و3 حكام.', 'كم لاعباً حضر؟')[0]?.said).toBe('40 لاعباً');
    expect(
      answers('number', 'It cost 2 million coins; 7, all told.', 'How many coins?').map(({ said }) => said),
    ).toEqual(['2 million coins', '7']);
    expect(answers('place', 'nothing of the kind', 'where?')).toEqual([]);
  });
});
