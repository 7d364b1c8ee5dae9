import type { TokenTable } from '../embeddings/token-table.ts';
import type { PassageWords } from '../indexes/passage-words.ts';

/** The distinct words and pieces of some passages, numbered densely in the order in which they are met. */
export interface GatheredWords {
  /** Numbers of words, as in {@link PassageWords}. */
  readonly words: Uint32Array;
  /** Word → its place in `words`, −1 for words of other passages. */
  readonly wordAt: Int32Array;
  /** Numbers of pieces, as in the token table. */
  readonly pieces: Uint32Array;
  /** Piece → its place in `pieces`, −1 for pieces of other words. */
  readonly pieceAt: Int32Array;
}

/** @param passages - Each may be named more than once. */
export function gatherWords(collection: PassageWords, table: TokenTable, passages: readonly number[]): GatheredWords {
  const { passageOffsets, sentenceOffsets, sentenceWords, wordOffsets, wordPieces, wordLengths } = collection;
  const wordAt = new Int32Array(wordLengths.length).fill(-1);
  const pieceAt = new Int32Array(table.scales.length).fill(-1);
  const words: number[] = [];
  const pieces: number[] = [];
  for (const passage of passages) {
    const end = sentenceOffsets[passageOffsets[passage + 1]!]!;
    for (let at = sentenceOffsets[passageOffsets[passage]!]!; at < end; at++) {
      const word = sentenceWords[at]!;
      if (wordAt[word] !== -1) continue;
      wordAt[word] = words.push(word) - 1;
      for (let p = wordOffsets[word]!; p < wordOffsets[word + 1]!; p++) {
        const piece = wordPieces[p]!;
        if (pieceAt[piece] === -1) pieceAt[piece] = pieces.push(piece) - 1;
      }
    }
  }
  return { words: Uint32Array.from(words), wordAt, pieces: Uint32Array.from(pieces), pieceAt };
}
