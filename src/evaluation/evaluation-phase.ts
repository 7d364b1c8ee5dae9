import type { IndexPhase } from '../indexes/index-passages.ts';

/** The steps of an evaluation. */
export type EvaluationPhase = IndexPhase | 'rank' | 'ask';
