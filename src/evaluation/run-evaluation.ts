import type { Assistant } from '../assistant.ts';
import { judgeAnswer, type Judgment } from './judge-answer.ts';
import type { JudgedQuestion } from './read-questions.ts';

/** Figures over one group of questions. */
export interface EvaluationRow {
  readonly language: string;
  readonly kind: string;
  readonly answerable: number;
  /** Whose first citation is right. */
  readonly first: number;
  /** Whose citations hold a right one. */
  readonly any: number;
  /** Answerable, but refused. */
  readonly wronglyRefused: number;
  readonly unanswerable: number;
  /** Unanswerable, and refused. */
  readonly refused: number;
}

/** What became of each question, and the figures per language, then per language and kind. */
export interface Evaluation {
  readonly judgments: readonly Judgment[];
  readonly rows: readonly EvaluationRow[];
}

/** Asks every question and judges the answers. */
export async function runEvaluation(questions: readonly JudgedQuestion[], assistant: Assistant): Promise<Evaluation> {
  const judgments: Judgment[] = [];
  const originalText = (id: string) => assistant.document(id)?.text ?? '';
  for (const question of questions) {
    const answer = await assistant.ask({ question: question.question, previous: question.previous });
    judgments.push(judgeAnswer(question, answer, originalText));
  }
  const groups = (keyOf: (judgment: Judgment) => string) =>
    [...new Set(judgments.map(keyOf))].map((key) => judgments.filter((judgment) => keyOf(judgment) === key));
  const rows = [
    ...groups(({ question }) => question.language).map((group) => summarize(group, 'all')),
    ...groups(({ question }) => `${question.language} ${question.kind}`).map((group) =>
      summarize(group, group[0]!.question.kind),
    ),
  ];
  return { judgments, rows };
}

function summarize(group: readonly Judgment[], kind: string): EvaluationRow {
  const answerable = group.filter(({ question }) => question.answerable);
  const unanswerable = group.filter(({ question }) => !question.answerable);
  const count = (list: readonly Judgment[], holds: (judgment: Judgment) => boolean) => list.filter(holds).length;
  return {
    language: group[0]!.question.language,
    kind,
    answerable: answerable.length,
    first: count(answerable, ({ right }) => right[0] === true),
    any: count(answerable, ({ right }) => right.includes(true)),
    wronglyRefused: count(answerable, ({ refused }) => refused),
    unanswerable: unanswerable.length,
    refused: count(unanswerable, ({ refused }) => refused),
  };
}
