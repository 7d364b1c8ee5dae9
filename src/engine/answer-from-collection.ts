import { composeAnswer, type ComposedAnswer } from '../answers/compose-answer.ts';
import { joinSides, type SideAnswer } from '../answers/join-sides.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import type { Aliases } from '../retrieval/aliases.ts';
import { createDocumentLead, leadWithRecords } from '../retrieval/choose-lead.ts';
import { analyzeSide, questionSides, type QuestionSide } from '../retrieval/question-sides.ts';
import type { Question } from '../retrieval/question.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { scoreSentences } from '../retrieval/score-sentences.ts';
import type { Spent } from './engine.ts';

export interface CollectionParts {
  readonly snapshot: Snapshot;
  readonly retriever: Retriever;
  /** The known names of things that questions may hold. */
  readonly aliases: Aliases;
  /** @returns The vector of a text, of the model that made the snapshot's. */
  readonly embed: (text: string, spent: Spent) => Promise<Float32Array>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Answers from the documents of one collection. */
export type AnswerFromCollection = (
  question: Question,
  previous: string | null,
  spent: Spent,
) => Promise<ComposedAnswer>;

export function createAnswerFromCollection(parts: CollectionParts): AnswerFromCollection {
  const { snapshot, retriever, aliases, embed, now } = parts;
  const leadWithDocuments = createDocumentLead(snapshot);

  /** @param isSide - Of a comparison: there the records lead, which state the same of every edition. */
  async function answerOne(
    question: Question,
    previous: string | null,
    spent: Spent,
    isSide = false,
  ): Promise<ComposedAnswer> {
    const text = question.isFollowUp ? `${previous} ${question.text}` : question.text;
    const vector = await embed(text, spent);
    const retrieval = retriever.retrieve(question, vector);
    const scored = scoreSentences(question, retrieval, snapshot);
    const sentences = isSide ? leadWithRecords(scored, snapshot) : leadWithDocuments(scored);
    const retrieved = now();
    const composed = composeAnswer(question, retrieval, sentences, snapshot);
    spent.answer += now() - retrieved;
    return composed;
  }

  async function answerSide(side: QuestionSide, whole: Question, spent: Spent): Promise<SideAnswer> {
    return { side, answer: await answerOne(analyzeSide(side, whole), null, spent, true) };
  }

  return async (question, previous, spent) => {
    const sides = questionSides(question.text, question.language, aliases);
    const joined =
      sides && joinSides([await answerSide(sides[0], question, spent), await answerSide(sides[1], question, spent)]);
    return joined ?? answerOne(question, previous, spent);
  };
}
