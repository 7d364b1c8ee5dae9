import type { Question } from '../retrieval/question.ts';
/** Placeholder until the shape is there. */
export type QuestionShape = Readonly<Record<string, unknown>>;
export function questionShape(question: Question): QuestionShape {
  return { language: question.language };
}
