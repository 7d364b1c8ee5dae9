import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/answers/answer.ts';
import { silentParts } from '../../../src/answers/silent-parts.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

/** What the words of some excerpts leave open; no word of them repeats the question. */
function silent(question: string, ...excerpts: readonly string[]) {
  const cited = excerpts.map((excerpt) => ({ excerpt, language: 'en' }) as Citation);
  return silentParts(analyzeQuestion(question, aliases), cited, { asked: () => () => 0 });
}

describe('silentParts', () => {
  it.each([
    { question: 'When was the cup, and where?', excerpts: ['It was on 5 May 2031 in Geneva.'], parts: [] },
    { question: 'When was the cup, and where?', excerpts: ['It was on 5 May 2031.', 'All met in Tunis.'], parts: [] },
    { question: 'When was the cup, and where?', excerpts: ['It was on 5 May 2031.'], parts: ['place'] },
    { question: 'When was the cup, and where?', excerpts: ['All met in Tunis.'], parts: ['date'] },
    { question: 'متى كانت الكأس وأين؟', excerpts: ['كانت الكأس في 5 مايو 2031.'], parts: ['place'] },
    { question: 'متى كانت الكأس وأين؟', excerpts: ['اجتمع اللاعبون في بيروت.'], parts: ['date'] },
    { question: 'Quand était la coupe, et où ?', excerpts: ['La coupe était à Genève.'], parts: ['date'] },
    { question: 'When was the cup, and where?', excerpts: ['The clocks were new.'], parts: [] },
    { question: 'When was the cup, and where?', excerpts: [], parts: [] },
    { question: 'When was the cup?', excerpts: ['All met in Tunis.'], parts: [] },
  ])('$question $excerpts', ({ question, excerpts, parts }) => {
    expect(silent(question, ...excerpts)).toEqual(parts);
  });
});
