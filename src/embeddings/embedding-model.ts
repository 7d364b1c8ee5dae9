/** Turns a question into a vector that lies close to those of the passages that answer it. */
export interface QuestionEmbedder {
  /** Name and revision: vectors of models with different ids are never compared. */
  readonly id: string;
  /** The length of every vector. */
  readonly dimensions: number;
  /** @returns A unit vector. */
  embedQuestion(text: string): Promise<Float32Array>;
}

/** Turns texts into L2-normalised vectors that lie close when the texts mean the same. */
export interface EmbeddingModel extends QuestionEmbedder {
  /** @returns One unit vector a text, in order. */
  embedPassages(texts: readonly string[]): Promise<Float32Array[]>;
}
