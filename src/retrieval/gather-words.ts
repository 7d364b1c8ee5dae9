import type { PieceTexts } from '../embeddings/best-cosines.ts';
import type { PassageWords } from '../indexes/passage-words.ts';

/** The sentences of some passages as texts to compare with; distinct words are numbered as they are met, pieces in the order of the table. */
export interface GatheredSentences extends PieceTexts {
  /** Passage → its first sentence's place in {@link PieceTexts.ends}; the others follow. */
  readonly firsts: ReadonlyMap<number, number>;
}

/**
 * @param pieceCount - How many pieces the token table has.
 * @returns What gathers the sentences of passages; each may be named more than once.
 */
export function createSentenceGatherer(
  collection: PassageWords,
  pieceCount: number,
): (passages: readonly number[]) => GatheredSentences {
  const { passageOffsets, sentenceOffsets, sentenceWords, wordOffsets, wordPieces, wordLengths } = collection;
  // Word and piece → its dense number, −1 for none; kept, as clearing what was used is cheaper than making them anew.
  const wordAt = new Int32Array(wordLengths.length).fill(-1);
  const pieceAt = new Int32Array(pieceCount).fill(-1);
  return (passages) => {
    const firsts = new Map<number, number>();
    const ends: number[] = [];
    let total = 0;
    for (const passage of passages) {
      if (firsts.has(passage)) continue;
      firsts.set(passage, ends.length);
      for (let sentence = passageOffsets[passage]!; sentence < passageOffsets[passage + 1]!; sentence++)
        ends.push((total += sentenceOffsets[sentence + 1]! - sentenceOffsets[sentence]!));
    }
    const words = new Uint32Array(total);
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
    let next = 0;
    for (const passage of firsts.keys()) {
      const end = sentenceOffsets[passageOffsets[passage + 1]!]!;
      for (let at = sentenceOffsets[passageOffsets[passage]!]!; at < end; at++) {
        const word = sentenceWords[at]!;
        if (wordAt[word] === -1) wordAt[word] = addWord(word);
        words[next++] = wordAt[word]!;
      }
    }
    for (const word of distinct) wordAt[word] = -1;
    const sorted = Uint32Array.from(pieces).sort(); // in the order of the table, rows come from memory faster
    sorted.forEach((piece, rank) => (pieceAt[piece] = rank));
    const ranks = pieces.map((piece) => pieceAt[piece]!);
    for (const piece of pieces) pieceAt[piece] = -1;
    return {
      firsts,
      words,
      ends: Uint32Array.from(ends),
      wordOffsets: Uint32Array.from(offsets),
      wordPieces: Uint32Array.from(places, (place) => ranks[place]!),
      wordLengths: Float32Array.from(distinct, (word) => wordLengths[word]!),
      pieces: sorted,
    };
  };
}
