import type { Answer } from '../answers/answer.ts';
import type { CaseDetail } from '../moderation/views.ts';
import type { AnswerStanding } from './answer-standing.ts';

/** A kept answer as it was given. */
export function answerOf(review: CaseDetail): Answer {
  const { answerId: id, question, language, status, confidence, text, citations, nearest, indexVersion } = review;
  const timingsMs = { embed: 0, retrieve: 0, answer: 0, total: 0 };
  return {
    id,
    question: question ?? '',
    language,
    status,
    confidence,
    text,
    citations,
    nearest,
    timingsMs,
    indexVersion,
  };
}

/** What became of it. */
export function standingOf({ state, isWellReceived, correction }: CaseDetail): AnswerStanding {
  return { state, isWellReceived, correction };
}
