import type { QuestionSide } from '../retrieval/question-sides.ts';
import type { Citation } from './answer.ts';
import { maxCitations, type ComposedAnswer } from './compose-answer.ts';
import { messages } from './messages/messages.ts';

/** An answer about one of two sides. */
export interface SideAnswer {
  readonly side: QuestionSide;
  readonly answer: ComposedAnswer;
}

/**
 * One answer of the answers about two sides: both are cited. Where the documents are silent about one side, the answer
 * is `partial` and says which.
 *
 * @returns `null` where neither side is answered, or where one sentence answers both: then the question is one.
 */
export function joinSides([one, two]: readonly [SideAnswer, SideAnswer]): ComposedAnswer | null {
  const answered = [one, two].filter(({ answer }) => answer.status === 'answered');
  const [first, second] = answered;
  if (first === undefined) return null;
  const silent = second === undefined ? (first === one ? two : one).side.name : null;
  if (second && overlap(first.answer.citations[0], second.answer.citations[0])) return null;
  const say = messages[one.answer.language];
  const leads = answered.map(({ side, answer }) => say.side(side.name, answer.text));
  return {
    ...first.answer,
    status: silent === null ? 'answered' : 'partial',
    confidence: Math.min(...answered.map(({ answer }) => answer.confidence)),
    text: [...leads, ...(silent === null ? [] : [say.silentSide(silent)])].join('\n'),
    citations: inTurns(answered.map(({ answer }) => answer.citations)),
  };
}

/** The first of each, then the second of each: no place of a document twice. */
function inTurns(lists: readonly (readonly Citation[])[]): Citation[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
  const chosen: Citation[] = [];
  for (const citation of all) {
    if (chosen.length < maxCitations && !chosen.some((other) => overlap(other, citation))) chosen.push(citation);
  }
  return chosen.map((citation, i) => ({ ...citation, n: i + 1 }));
}

function overlap(a: Citation | undefined, b: Citation | undefined): boolean {
  return a !== undefined && b !== undefined && a.documentId === b.documentId && a.start < b.end && b.start < a.end;
}
