import { countedWord } from './counted-word.ts';
import { asksForSeveral, expectedAnswers, type AnswerType } from './expected-answer.ts';
import { findBestAnswers } from './find-best-answers.ts';
import type { Sentence } from './gather-sentences.ts';
import type { Question } from './question.ts';
import type { Retrieval } from './retriever.ts';

/** What an answer of the right kind counts that stands far from the question's words; the rest is for closeness. */
const foundShare = 0.6;
const closeEnough = 1;
/** What a date counts that begins nothing, asked since when; what one year counts, asked for years. */
const unfitShare = 0.5;

/** Tells how well a sentence holds what the question asks for, 0–1; 0 where it asks for no kind of thing. */
export function answerScorer(question: Question, retrieval: Retrieval): (sentence: Sentence) => number {
  const expected = expectedAnswers(question.text);
  const counted = countedWord(question);
  const several = new Set(expected.filter((type) => asksForSeveral(type, question.text)));
  const holds = (type: AnswerType, { text, language }: Sentence) => {
    if (type === 'number' && counted) return Number(retrieval.counts(counted, { text, language }));
    const found = findBestAnswers(type, text, question, retrieval.asked(language));
    const [best] = found;
    if (!best) return 0;
    const isWanted = best.fits && (found.length > 1 || !several.has(type));
    return (isWanted ? 1 : unfitShare) * (foundShare + (1 - foundShare) * Math.min(1, best.closeness / closeEnough));
  };
  return (sentence) => expected.reduce((sum, type) => sum + holds(type, sentence), 0) / Math.max(expected.length, 1);
}
