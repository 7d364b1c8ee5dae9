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

  function distinctOf(pieces: Uint32Array): Uint32Array {
    const found = new Uint32Array(pieces.length);
    let count = 0;
    for (const piece of pieces) {
      if (pieceAt[piece] === -1) found[count++] = piece;
      pieceAt[piece] = 0;
    }
    return found.subarray(0, count);
  }

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
    const distinct = new Uint32Array(total);
    let [count, next] = [0, 0];
    for (const passage of firsts.keys()) {
      const end = sentenceOffsets[passageOffsets[passage + 1]!]!;
      for (let at = sentenceOffsets[passageOffsets[passage]!]!; at < end; at++) {
        const word = sentenceWords[at]!;
        if (wordAt[word] === -1) {
          distinct[count] = word;
          wordAt[word] = count++;
        }
        words[next++] = wordAt[word]!;
      }
    }
    const own = distinct.subarray(0, count);
    const offsets = new Uint32Array(count + 1);
    const lengths = new Float32Array(count);
    own.forEach((word, i) => {
      offsets[i + 1] = offsets[i]! + wordOffsets[word + 1]! - wordOffsets[word]!;
      lengths[i] = wordLengths[word]!;
      wordAt[word] = -1;
    });
    // First the pieces of each word, then their places in the list of distinct ones.
    const places = new Uint32Array(offsets[count]!);
    next = 0;
    for (const word of own)
      for (let at = wordOffsets[word]!; at < wordOffsets[word + 1]!; at++) places[next++] = wordPieces[at]!;
    const pieces = distinctOf(places).sort(); // in the order of the table, rows come from memory faster
    pieces.forEach((piece, place) => (pieceAt[piece] = place));
    for (let at = 0; at < places.length; at++) places[at] = pieceAt[places[at]!]!;
    for (const piece of pieces) pieceAt[piece] = -1;
    return {
      firsts,
      words,
      ends: Uint32Array.from(ends),
      wordOffsets: offsets,
      wordPieces: places,
      wordLengths: lengths,
      pieces,
    };
  };
}
