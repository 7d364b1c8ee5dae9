import { separateAnswers, type AnswerType } from '../retrieval/expected-answer.ts';
import { findAnswers } from '../retrieval/find-answers.ts';
import type { Question } from '../retrieval/question.ts';
import type { Retrieval } from '../retrieval/retriever.ts';
import type { Citation } from './answer.ts';

/**
 * What a question of two halves asks for besides and no citation holds: the place of "when, and where?". None where the
 * citations hold nothing of what was asked for either: then that it was asked is not sure.
 */
export function silentParts(
  question: Question,
  citations: readonly Citation[],
  retrieval: Pick<Retrieval, 'asked'>,
): AnswerType[] {
  const asked = separateAnswers(question.text);
  const isHeld = (type: AnswerType) =>
    citations.some(
      ({ excerpt, language }) => findAnswers(type, excerpt, question, retrieval.asked(language)).length > 0,
    );
  const silent = asked.filter((type) => !isHeld(type));
  return silent.length === asked.length ? [] : silent;
}
