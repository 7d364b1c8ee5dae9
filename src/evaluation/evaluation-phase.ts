import type { IndexPhase } from '../indexes/index-passages.ts';

/** The steps of an evaluation. */
export type EvaluationPhase = IndexPhase | 'rank' | 'ask';

/** Told how far a step is: `done` of `total` units. */
export type Tell = (phase: EvaluationPhase, done: number, total: number) => void;
