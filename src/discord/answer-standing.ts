import type { Citation } from '../answers/answer.ts';
import type { CaseSummary } from '../moderation/views.ts';

/** What members and moderators have made of an answer. */
export interface AnswerStanding extends Pick<CaseSummary, 'state' | 'isWellReceived'> {
  /** What stands in the answer's place; without citations it is a moderator's note. */
  readonly correction: { readonly text: string; readonly citations: readonly Citation[] } | null;
}

/** Of an answer that nobody has voted on or reviewed. */
export const newStanding: AnswerStanding = { state: 'unreviewed', isWellReceived: false, correction: null };
