import type { Answer } from '../../answers/answer.ts';
import { sha256 } from '../../foundation/hash.ts';
import type { AnswerStanding } from '../answer-standing.ts';

/** Which answer a message shows, and as what. */
export interface ShownAnswer {
  readonly answerId: string;
  /** Two messages of one answer that show the same have the same key. @see shownKey */
  readonly shown: string;
}

const checked = 'checked';

/**
 * What a message shows of an answer, in a few letters: the state, and where it is not folded away its text. An answer
 * that is given again shows what the verified or corrected one does.
 */
export function shownKey({ status, text, citations }: Answer, { state, correction }: AnswerStanding): string {
  if (state === 'hidden' || state === 'disputed') return state;
  const isChecked = state === 'verified' || state === 'corrected' || status === 'verified';
  const passages = (correction?.citations ?? citations).map(({ passageId }) => passageId);
  const hash = sha256(JSON.stringify([correction?.text ?? text, passages])).slice(0, 16);
  return `${isChecked ? checked : state}:${hash}`;
}

/** Whether a message says that a moderator has looked at the answer. */
export function isShownChecked(shown: string): boolean {
  return shown.startsWith(`${checked}:`);
}
