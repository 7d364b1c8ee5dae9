import type { EmbeddingModel } from '../embeddings/embedding-model.ts';
import { EmbeddingModelError } from '../foundation/errors.ts';
import { vectorKey, type VectorsByKey } from './reusable-vectors.ts';

/** The vectors of a list of texts, row by row. */
export interface EmbeddedTexts {
  /** `values[row * dimensions + d]` */
  readonly values: Float32Array;
  /** The keys of the texts, as bytes, one after the other. */
  readonly keys: Uint8Array;
  /** How many vectors were computed. */
  readonly embedded: number;
}

const textsPerStep = 32;

/**
 * Embeds texts, except those whose vectors are known.
 *
 * @throws {EmbeddingModelError} The model gave numbers that are not finite: no search could use them.
 */
export async function embedPassages(
  model: EmbeddingModel,
  texts: readonly string[],
  known: VectorsByKey,
  onProgress: (done: number, total: number) => void,
): Promise<EmbeddedTexts> {
  const keys = texts.map(vectorKey);
  const values = new Float32Array(texts.length * model.dimensions);
  const missing: number[] = [];
  keys.forEach((key, row) => {
    const vector = known.get(key);
    if (vector) values.set(vector, row * model.dimensions);
    else missing.push(row);
  });
  onProgress(0, missing.length);
  for (let from = 0; from < missing.length; from += textsPerStep) {
    const rows = missing.slice(from, from + textsPerStep);
    const vectors = await model.embedPassages(rows.map((row) => texts[row]!));
    rows.forEach((row, i) => {
      if (!vectors[i]!.every(Number.isFinite)) throw notFinite(model, texts[row]!);
      values.set(vectors[i]!, row * model.dimensions);
    });
    onProgress(Math.min(from + textsPerStep, missing.length), missing.length);
  }
  return { values, keys: Buffer.from(keys.join(''), 'hex'), embedded: missing.length };
}

function notFinite(model: EmbeddingModel, text: string): EmbeddingModelError {
  return new EmbeddingModelError(
    `The embedding model ${model.id} gave numbers that are not finite for "${text.slice(0, 60).toWellFormed()}".`,
    'Choose another model with EMBEDDING_MODEL, or unset it to use the embedded one.',
  );
}
