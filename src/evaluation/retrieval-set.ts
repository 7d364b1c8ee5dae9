import type { Language } from '../language/language.ts';

/** A text that is found as a whole. */
export interface RetrievalPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
}

/** A question, and the passages that answer it. */
export interface RetrievalQuery {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** Right passages by id, with grades above 0. Empty: the question has no answer among the passages. */
  readonly gold: ReadonlyMap<string, number>;
}

/** Passages and the questions that are put to them. */
export interface RetrievalSet {
  readonly name: string;
  readonly passages: readonly RetrievalPassage[];
  readonly queries: readonly RetrievalQuery[];
}
