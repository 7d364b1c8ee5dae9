import { damagedEmbeddedModel, embeddedModelFolder, readEmbeddedModelCard } from './embedded-model.ts';
import type { QuestionEmbedder } from './embedding-model.ts';
import { loadEmbeddingModel, type EmbeddingModelChoice } from './load-embedding-model.ts';
import type { TokenTable } from './token-table.ts';
import { toUnitLength } from './transformers-embedding-model.ts';
import { loadTokenizer, type Tokenizer } from './transformers.ts';

/** What answering needs of the models. */
export interface LoadedEmbedder {
  readonly embedder: QuestionEmbedder;
  /** The embedded model's tokenizer: late interaction uses its pieces whatever the embedding model is. */
  readonly tokenizer: Tokenizer;
}

const mostPieces = 400; // as in tokenizer_config.json
const unknownPiece = 1;

/**
 * Loads what turns questions into vectors. For the embedded model that is its tokenizer alone: a question's vector is
 * the mean of its pieces' rows in the token table, the same as the session's to 1e-6, and no session has to start.
 *
 * @param table - The embedded model's.
 * @throws {EmbeddingModelError} The model is not there, is damaged, or the hub is out of reach.
 */
export async function loadQuestionEmbedder(choice: EmbeddingModelChoice, table: TokenTable): Promise<LoadedEmbedder> {
  if (choice.name !== null) {
    const { embeddingModel, tokenizer } = await loadEmbeddingModel(choice);
    return { embedder: embeddingModel, tokenizer };
  }
  const [{ id, dimensions }, tokenizer] = await Promise.all([
    readEmbeddedModelCard(),
    loadTokenizer({ folder: embeddedModelFolder }).catch((error: unknown) => {
      throw damagedEmbeddedModel(embeddedModelFolder, error);
    }),
  ]);
  const embedQuestion = (text: string) => {
    const pieces = tokenizer.encode(text.toWellFormed()).slice(0, mostPieces);
    return Promise.resolve(meanOfRows(pieces.length > 0 ? pieces : [unknownPiece], table));
  };
  return { embedder: { id, dimensions, embedQuestion }, tokenizer };
}

function meanOfRows(pieces: readonly number[], { rows, scales, dimensions }: TokenTable): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const piece of pieces) {
    const scale = scales[piece]!;
    for (let d = 0; d < dimensions; d++) vector[d]! += rows[piece * dimensions + d]! * scale;
  }
  return toUnitLength(vector);
}
