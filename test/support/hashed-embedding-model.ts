import type { EmbeddingModel } from '../../src/embeddings/embedding-model.ts';
import { toUnitLength } from '../../src/embeddings/transformers-embedding-model.ts';
import { sha256 } from '../../src/foundation/hash.ts';
import { words } from '../../src/language/tokenize.ts';

/** An embedding model without a model: each word adds 1 at the place that its hash names. */
export interface HashedEmbeddingModel extends EmbeddingModel {
  /** Every text that was embedded, in order. */
  readonly embedded: string[];
}

export function createHashedEmbeddingModel(dimensions = 32, id = 'hashed'): HashedEmbeddingModel {
  const embedded: string[] = [];
  const embed = (text: string) => {
    embedded.push(text);
    const vector = new Float32Array(dimensions);
    for (const word of words(text)) vector[parseInt(sha256(word).slice(0, 8), 16) % dimensions]! += 1;
    return toUnitLength(vector);
  };
  return {
    id,
    dimensions,
    embedded,
    embedPassages: async (texts) => texts.map(embed),
    embedQuestion: async (text) => embed(text),
  };
}
