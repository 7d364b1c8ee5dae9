import type { Assistant } from '../assistant.ts';
import { calibrate, type Calibration } from './calibration.ts';
import type { Tell } from './evaluation-phase.ts';
import { shareOf, takeFigures, type Figures } from './figures.ts';
import { groupBy } from '../foundation/group-by.ts';
import { judgeAnswer, type Judgment } from './judge-answer.ts';
import type { JudgedQuestion } from './read-questions.ts';

const isAnswerable = ({ question }: Judgment) => question.answerable;
const isUnanswerable = ({ question }: Judgment) => !question.answerable;
const isRefused = ({ refused }: Judgment) => refused;
const isFirstRight = ({ right }: Judgment) => right[0] === true;
const isAnyRight = ({ right }: Judgment) => right.includes(true);
const namesSome = ({ question, highlighted }: Judgment) => question.answerable && highlighted !== null;
const isHighlighted = ({ highlighted }: Judgment) => highlighted === true;

const shares = {
  /** Of the answerable, those whose first citation is right. */
  firstCorrect: shareOf(isAnswerable, isFirstRight),
  /** Of the answerable, those with a right citation. */
  anyCorrect: shareOf(isAnswerable, isAnyRight),
  /** Of the answerable that name what a highlight should hold, those whose highlight does. */
  highlightCorrect: shareOf(namesSome, isHighlighted),
  /** Of the answerable, those that were refused. */
  wrongRefusals: shareOf(isAnswerable, isRefused),
  /** Of the refused, those that are unanswerable. */
  refusalPrecision: shareOf(isRefused, isUnanswerable),
  /** Of the unanswerable, those that were refused. */
  refusalRecall: shareOf(isUnanswerable, isRefused),
};

/** The counts behind the shares. */
interface QuestionCounts {
  readonly answerable: number;
  readonly first: number;
  readonly any: number;
  /** Answerable, and naming what a highlight should hold. */
  readonly named: number;
  readonly highlight: number;
  readonly wronglyRefused: number;
  readonly unanswerable: number;
  /** Unanswerable, and refused. */
  readonly refused: number;
}

/** Counts and shares of the questions in a language: of one kind or one variety, or of `all`. */
export type QuestionRow = QuestionCounts &
  Figures<keyof typeof shares> & { readonly language: string; readonly kind: string; readonly variety: string };

/** What became of the questions of one set. */
export interface QuestionReport {
  readonly set: string;
  /** Per language, then per language and kind, then per language and variety. */
  readonly rows: readonly QuestionRow[];
  /** Of the answers that cite, of those that refuse, and of all. */
  readonly calibration: Readonly<Record<'answered' | 'refused' | 'all', Calibration>>;
  readonly judgments: readonly Judgment[];
}

/** Asks every question and judges the answers. */
export async function evaluateQuestions(
  set: string,
  questions: readonly JudgedQuestion[],
  assistant: Assistant,
  tell: Tell,
): Promise<QuestionReport> {
  const judgments: Judgment[] = [];
  const originalText = (id: string) => assistant.document(id)?.text ?? '';
  for (const question of questions) {
    tell('ask', judgments.length, questions.length);
    const answer = await assistant.ask({ question: question.question, previous: question.previous });
    judgments.push(judgeAnswer(question, answer, originalText));
  }
  tell('ask', questions.length, questions.length);
  return { set, rows: rowsOf(judgments), calibration: calibrationOf(judgments), judgments };
}

function rowsOf(judgments: readonly Judgment[]): QuestionRow[] {
  const varied = judgments.filter(({ question }) => question.variety !== null);
  const all = () => 'all';
  return [
    ...groupRows(judgments, all, all),
    ...groupRows(judgments, ({ question }) => question.kind, all),
    ...groupRows(varied, all, ({ question }) => question.variety ?? ''),
  ];
}

type NameOf = (judgment: Judgment) => string;

function groupRows(judgments: readonly Judgment[], kindOf: NameOf, varietyOf: NameOf): QuestionRow[] {
  const keyOf = (one: Judgment) => JSON.stringify([one.question.language, kindOf(one), varietyOf(one)]);
  return [...groupBy(judgments, keyOf).values()].map((group): QuestionRow => {
    const [first] = group;
    const count = (...tests: readonly ((judgment: Judgment) => boolean)[]) =>
      group.filter((judgment) => tests.every((test) => test(judgment))).length;
    return {
      language: first!.question.language,
      kind: kindOf(first!),
      variety: varietyOf(first!),
      answerable: count(isAnswerable),
      first: count(isAnswerable, isFirstRight),
      any: count(isAnswerable, isAnyRight),
      named: count(namesSome),
      highlight: count(namesSome, isHighlighted),
      wronglyRefused: count(isAnswerable, isRefused),
      unanswerable: count(isUnanswerable),
      refused: count(isUnanswerable, isRefused),
      ...takeFigures(group, shares),
    };
  });
}

/**
 * What each answer claims: one that cites, that its first citation is right, with its own confidence; one that refuses,
 * that the documents do not answer, with what its confidence leaves to 1.
 */
function calibrationOf(judgments: readonly Judgment[]): QuestionReport['calibration'] {
  const claimOf = (judgment: Judgment) =>
    judgment.refused
      ? { confidence: 1 - judgment.confidence, right: isUnanswerable(judgment) }
      : { confidence: judgment.confidence, right: isFirstRight(judgment) };
  return {
    answered: calibrate(judgments.filter(({ refused }) => !refused).map(claimOf)),
    refused: calibrate(judgments.filter(isRefused).map(claimOf)),
    all: calibrate(judgments.map(claimOf)),
  };
}
