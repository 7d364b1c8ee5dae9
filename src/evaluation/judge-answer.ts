import type { Answer, Citation } from '../answers/answer.ts';
import { words } from '../language/tokenize.ts';
import { nameEdge } from '../language/word-edge.ts';
import { isOnSpan } from './is-on-span.ts';
import type { JudgedQuestion } from './read-questions.ts';

/** How an answer did. */
export interface Judgment {
  readonly question: JudgedQuestion;
  /** Whether the status is `not_found`; a partial answer is an answer. */
  readonly refused: boolean;
  /** 0–1, the answer's own. */
  readonly confidence: number;
  /** Of the citations, best first: whether each is right. */
  readonly right: readonly boolean[];
  /**
   * Whether the highlight of a right citation holds one of the names or numbers that were asked for; `null` where the
   * question names none.
   */
  readonly highlighted: boolean | null;
}

/**
 * Judges an answer. A citation is right when its source is one of the question's and it overlaps an occurrence of one
 * of the question's spans by at least half of the shorter of the two.
 *
 * @param originalText - The text of the document that a citation names.
 */
export function judgeAnswer(
  question: JudgedQuestion,
  answer: Answer,
  originalText: (documentId: string) => string,
): Judgment {
  const isRight = (citation: Citation) =>
    question.sources.includes(citation.source) && isOnSpan(citation, question.spans, originalText(citation.documentId));
  const right = answer.citations.map(isRight);
  const isHighlighted = answer.citations.some(
    (citation, i) => right[i] === true && holdsOne(highlightOf(citation), question.highlights),
  );
  const { confidence, status } = answer;
  const highlighted = question.highlights.length > 0 ? isHighlighted : null;
  return { question, refused: status === 'not_found', confidence, right, highlighted };
}

function highlightOf({ excerpt, highlight }: Citation): string {
  return highlight === null ? '' : excerpt.slice(...highlight);
}

/** Whether a text holds one of some names or numbers as whole words, whatever their marks, digits and particles. */
export function holdsOne(text: string, wanted: readonly string[]): boolean {
  const inText = words(text).join(' ');
  return wanted.some((one) => {
    const form = words(one)
      .join(' ')
      .replaceAll('.', String.raw`\.`);
    return form !== '' && new RegExp(`${nameEdge}${form}(?![\\p{L}\\p{N}]|\\.\\p{N})`, 'u').test(inText);
  });
}
