import type { Snapshot } from '../indexes/snapshot.ts';
import { expectedAnswers, type AnswerType } from '../retrieval/expected-answer.ts';
import { asksForPersons, findAnswers } from '../retrieval/find-answers.ts';
import { questionForm } from '../retrieval/question-form.ts';
import type { Question } from '../retrieval/question.ts';
import type { Retrieval } from '../retrieval/retriever.ts';
import type { ScoredSentence } from '../retrieval/score-sentences.ts';
import { confidenceWeights } from './confidence-weights.ts';

/** Below this the bot says that the documents do not answer. */
export const answerThreshold = 0.5;

/** What speaks for and against an answer; each about 0–1. */
export type ConfidenceFeatures = Readonly<Record<keyof typeof confidenceWeights, number>>;

const named: ReadonlySet<AnswerType> = new Set(['person', 'organisation']);

/** What the best sentence and its passage hold of what a question asks for. */
export function confidenceFeatures(
  question: Question,
  retrieval: Retrieval,
  best: ScoredSentence,
  snapshot: Snapshot,
): ConfidenceFeatures {
  const evidence = retrieval.evidence(best);
  const { start, end, documentId } = snapshot.passages[best.passage]!;
  const text = snapshot.documents.get(documentId)!.text.slice(start, end);
  const asked = retrieval.asked(best.language);
  const types = expectedAnswers(question.text);
  const isYesNo = questionForm(question.text) === 'yes-no';
  const isFound = (type: AnswerType) => findAnswers(type, text, question, asked).length > 0;
  const lacks = (some: readonly AnswerType[]) => Number(some.length > 0 && !some.some(isFound));
  const lacksName = lacks(types.filter((type) => named.has(type)));
  const misses = (kind: string) => Number(evidence.missingThings.some((thing) => thing.kind === kind));
  return {
    bias: 1,
    coverage: evidence.coverage,
    focusCoverage: evidence.focusCoverage,
    predicateCoverage: evidence.predicateCoverage,
    predicateNearness: evidence.predicateNearness,
    sentenceCoverage: evidence.sentenceCoverage,
    unknown: evidence.unknown,
    missingNumber: misses('number'),
    missingYear: misses('year'),
    missingEdition: misses('edition'),
    missingPlace: misses('place'),
    missingBody: misses('body'),
    countsOthers: Number(!evidence.counts),
    lacksKind: lacks(types.filter((type) => !named.has(type))),
    lacksName,
    lacksPerson: asksForPersons(question.text) ? lacksName : 0,
    isTyped: Number(types.length > 0),
    isOffPredicate: Number(types.length === 0 && evidence.predicateNearness < 0.1),
    answer: best.features.answer,
    late: retrieval.late.sentence(best.number),
    passage: best.features.passage,
    isForeign: Number(best.language !== question.language),
    isYesNo: Number(isYesNo),
    yesNoGap: isYesNo ? 1 - evidence.sentenceCoverage : 0,
    isFollowUp: Number(question.isFollowUp),
  };
}

/**
 * How sure it is that a sentence and its passage answer a question, 0–1: a logistic regression, fitted on our own
 * questions by `bench/fit-confidence.js`.
 */
export function confidence(features: ConfidenceFeatures): number {
  const names = Object.keys(confidenceWeights) as (keyof ConfidenceFeatures)[];
  const sum = names.reduce((total, name) => total + confidenceWeights[name] * features[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
