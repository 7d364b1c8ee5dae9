import type { TokenTable } from '../embeddings/token-table.ts';
import { createGrowingArray } from './growing-array.ts';
import type { DecodedArrays, Numbers } from './binary-file.ts';
import { checkBelow, checkOffsets } from './offsets.ts';

/**
 * The words of every sentence of every passage, for late interaction: sentence → words → pieces of the token table.
 * All lists are stored flat: list i of `xs` is `xs[offsets[i] .. offsets[i + 1])`.
 */
export interface PassageWords {
  /** Passage → its sentences. */
  readonly passageOffsets: Uint32Array;
  /** Sentence → numbers of its words. */
  readonly sentenceOffsets: Uint32Array;
  readonly sentenceWords: Uint32Array;
  /** Word → its pieces. */
  readonly wordOffsets: Uint32Array;
  readonly wordPieces: Uint16Array;
  /** Word → the length of the sum of its pieces' vectors. */
  readonly wordLengths: Float32Array;
}

/**
 * @param passages - The words of each sentence of each passage.
 * @param piecesOf - The pieces of a word; at least one.
 */
export function buildPassageWords(
  passages: readonly (readonly (readonly string[])[])[],
  table: TokenTable,
  piecesOf: (word: string) => readonly number[],
): PassageWords {
  const ids = new Map<string, number>();
  const passageOffsets = [0];
  const sentenceOffsets = [0];
  const sentenceWords = createGrowingArray();
  const wordOffsets = [0];
  const wordPieces = createGrowingArray();
  const lengths: number[] = [];
  for (const sentences of passages) {
    for (const sentence of sentences) {
      for (const word of sentence) {
        let id = ids.get(word);
        if (id === undefined) {
          ids.set(word, (id = ids.size));
          const pieces = piecesOf(word);
          for (const piece of pieces) wordPieces.push(piece);
          wordOffsets.push(wordPieces.length);
          lengths.push(Math.hypot(...sumOfPieces(table, pieces)));
        }
        sentenceWords.push(id);
      }
      sentenceOffsets.push(sentenceWords.length);
    }
    passageOffsets.push(sentenceOffsets.length - 1);
  }
  return {
    passageOffsets: Uint32Array.from(passageOffsets),
    sentenceOffsets: Uint32Array.from(sentenceOffsets),
    sentenceWords: sentenceWords.toArray(),
    wordOffsets: Uint32Array.from(wordOffsets),
    wordPieces: Uint16Array.from(wordPieces.toArray()),
    wordLengths: Float32Array.from(lengths),
  };
}

/** A word's vector: the sum of its pieces' vectors, not normalised. */
export function sumOfPieces({ rows, scales, dimensions }: TokenTable, pieces: readonly number[]): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const piece of pieces) {
    const scale = scales[piece]!;
    for (let d = 0; d < dimensions; d++) sum[d]! += rows[piece * dimensions + d]! * scale;
  }
  return sum;
}

/** In the form that a snapshot keeps, and back. */
export function passageWordsArrays(words: PassageWords): Record<string, Numbers> {
  return { ...words };
}

/** @throws {RangeError} The arrays are missing, or do not fit together. */
export function passageWordsOf(file: DecodedArrays): PassageWords {
  const words = {
    passageOffsets: file.get('passageOffsets', 'Uint32Array'),
    sentenceOffsets: file.get('sentenceOffsets', 'Uint32Array'),
    sentenceWords: file.get('sentenceWords', 'Uint32Array'),
    wordOffsets: file.get('wordOffsets', 'Uint32Array'),
    wordPieces: file.get('wordPieces', 'Uint16Array'),
    wordLengths: file.get('wordLengths', 'Float32Array'),
  };
  checkOffsets('passageOffsets', words.passageOffsets, words.sentenceOffsets.length - 1);
  checkOffsets('sentenceOffsets', words.sentenceOffsets, words.sentenceWords.length);
  checkOffsets('wordOffsets', words.wordOffsets, words.wordPieces.length);
  if (words.wordLengths.length !== words.wordOffsets.length - 1) throw new RangeError('"wordLengths" is cut off.');
  checkBelow('sentenceWords', words.sentenceWords, words.wordLengths.length);
  return words;
}
