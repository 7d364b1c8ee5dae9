import type { Document } from '../corpus/document.ts';
import type { Passage } from '../passages/passage.ts';
import type { AskedWeight } from '../retrieval/asked-words.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { expectedAnswers } from '../retrieval/expected-answer.ts';
import { findAnswers } from '../retrieval/find-answers.ts';
import type { Question } from '../retrieval/question.ts';

/** Below this the bot says that the documents do not answer. Set on the development questions. */
export const answerThreshold = 0.56;

const factors = { otherYearOrPlace: 0.3, countsOtherThings: 0.4, noSuchAnswer: 0.4, offFocus: 0.5 } as const;

/**
 * How sure it is that a passage answers a question, 0–1: how much of the question it speaks of, less where its
 * document never names the question's years and places, where it counts other things, or holds nothing of the kind
 * that was asked for.
 */
export function confidence(
  question: Question,
  evidence: Evidence,
  document: Document,
  passage: Passage,
  asked: AskedWeight,
): number {
  const text = document.text.slice(passage.start, passage.end);
  const types = expectedAnswers(question.text).filter((type) => type !== 'person');
  const hasKind = types.length === 0 || types.some((type) => findAnswers(type, text, question, asked).length > 0);
  let value = 0.3 + 0.35 * evidence.coverage + 0.35 * evidence.focusCoverage;
  if (evidence.missingThings.some(({ kind }) => kind === 'year' || kind === 'place')) value *= factors.otherYearOrPlace;
  if (!evidence.counts) value *= factors.countsOtherThings;
  if (!hasKind) value *= factors.noSuchAnswer;
  if (evidence.focusCoverage === 0 && types.length === 0) value *= factors.offFocus;
  return value;
}
