import type { QuestionShape } from './question-shape.ts';

/** What a question is recognised by when it is asked again. */
export interface QuestionTrace {
  /** Of unit length. */
  readonly vector: Float32Array;
  readonly shape: QuestionShape;
  /** The model of the vector and the version of the shape: only traces of one maker are compared. */
  readonly maker: string;
}
