import type { PassageWords } from '../indexes/passage-words.ts';

/** The words of some passages, and their distinct words and pieces, numbered densely in the order in which they are met. */
export interface GatheredWords {
  /** The passages' words one after the other, as numbers of distinct words. */
  readonly words: Uint32Array;
  /** Passage → where its words begin in `words`. */
  readonly begins: ReadonlyMap<number, number>;
  /** Distinct word → its pieces: `wordPieces[wordOffsets[i] .. wordOffsets[i + 1])` are places in `pieces`. */
  readonly wordOffsets: Uint32Array;
  readonly wordPieces: Uint32Array;
  /** Distinct word → the length of the sum of its pieces' vectors. */
  readonly wordLengths: Float32Array;
  /** The distinct pieces, as numbered in the token table. */
  readonly pieces: Uint32Array;
}

/**
 * @param pieceCount - How many pieces the token table has.
 * @returns What gathers the words of passages; each may be named more than once.
 */
export function createWordGatherer(
  collection: PassageWords,
  pieceCount: number,
): (passages: readonly number[]) => GatheredWords {
  const { passageOffsets, sentenceOffsets, sentenceWords, wordOffsets, wordPieces, wordLengths } = collection;
  // Word and piece → its dense number, −1 for none; kept, as clearing what was used is cheaper than making them anew.
  const wordAt = new Int32Array(wordLengths.length).fill(-1);
  const pieceAt = new Int32Array(pieceCount).fill(-1);
  return (passages) => {
    const begins = new Map<number, number>();
    const words: number[] = [];
    const distinct: number[] = [];
    const offsets = [0];
    const places: number[] = [];
    const pieces: number[] = [];
    const addWord = (word: number) => {
      for (let p = wordOffsets[word]!; p < wordOffsets[word + 1]!; p++) {
        const piece = wordPieces[p]!;
        if (pieceAt[piece] === -1) pieceAt[piece] = pieces.push(piece) - 1;
        places.push(pieceAt[piece]!);
      }
      offsets.push(places.length);
      return distinct.push(word) - 1;
    };
    for (const passage of passages) {
      if (begins.has(passage)) continue;
      begins.set(passage, words.length);
      const end = sentenceOffsets[passageOffsets[passage + 1]!]!;
      for (let at = sentenceOffsets[passageOffsets[passage]!]!; at < end; at++) {
        const word = sentenceWords[at]!;
        if (wordAt[word] === -1) wordAt[word] = addWord(word);
        words.push(wordAt[word]!);
      }
    }
    for (const word of distinct) wordAt[word] = -1;
    for (const piece of pieces) pieceAt[piece] = -1;
    return {
      words: Uint32Array.from(words),
      begins,
      wordOffsets: Uint32Array.from(offsets),
      wordPieces: Uint32Array.from(places),
      wordLengths: Float32Array.from(distinct, (word) => wordLengths[word]!),
      pieces: Uint32Array.from(pieces),
    };
  };
}
