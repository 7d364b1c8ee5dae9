import type { Question } from '../retrieval/question.ts';

/** A question as the rankers take it. */
export interface RankedQuestion {
  readonly question: Question;
  /** Of the model that made the snapshot's vectors. */
  readonly vector: Float32Array;
}

/** The numbers of passages, best first, {@link rankingDepth} of them where there are as many. */
export type Ranker = (asked: RankedQuestion) => readonly number[];

/** How many passages the metrics look at. */
export const rankingDepth = 10;
