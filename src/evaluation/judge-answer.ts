import type { Answer, Citation } from '../answers/answer.ts';
import type { JudgedQuestion } from './read-questions.ts';

/** How an answer did. */
export interface Judgment {
  readonly question: JudgedQuestion;
  readonly refused: boolean;
  /** Of the citations, best first: whether each is right. */
  readonly right: readonly boolean[];
}

/**
 * Judges an answer. A citation is right when it overlaps an occurrence of one of the question's spans in its source by
 * at least half of the shorter of the two.
 *
 * @param originalText - The text of the document that a citation names.
 */
export function judgeAnswer(
  question: JudgedQuestion,
  answer: Answer,
  originalText: (documentId: string) => string,
): Judgment {
  const isRight = (citation: Citation) =>
    citation.source === question.source &&
    question.spans.some((span) => overlaps(citation, span, originalText(citation.documentId)));
  return { question, refused: answer.status === 'not_found', right: answer.citations.map(isRight) };
}

function overlaps({ start, end }: Citation, span: string, text: string): boolean {
  for (let at = text.indexOf(span); at !== -1; at = text.indexOf(span, at + 1)) {
    const shared = Math.min(end, at + span.length) - Math.max(start, at);
    if (shared * 2 >= Math.min(end - start, span.length)) return true;
  }
  return false;
}
