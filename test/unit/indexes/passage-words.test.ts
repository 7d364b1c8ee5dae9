import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArrays, encodeArrays } from '../../../src/indexes/binary-file.ts';
import {
  buildPassageWords,
  passageWordsArrays,
  passageWordsOf,
  sumOfPieces,
  type PassageWords,
} from '../../../src/indexes/passage-words.ts';

const pieces = 8;
const table = {
  dimensions: 3,
  rows: Int8Array.from({ length: pieces * 3 }, (_, i) => ((i * 37) % 255) - 127),
  scales: Float32Array.from({ length: pieces }, (_, piece) => (piece + 1) / 100),
  idf: new Float32Array(pieces).fill(1),
};
/** The letters of a word are its pieces. */
const piecesOf = (word: string) => [...word].map((letter) => letter.charCodeAt(0) % pieces);

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 3 });
const passages = fc.array(fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 4 }), { maxLength: 5 });

const part = (list: ArrayLike<number>, offsets: Uint32Array, i: number) =>
  Array.from(list).slice(offsets[i], offsets[i + 1]);

/** Sentence by sentence, the pieces of each word. */
function unfold(words: PassageWords): number[][][][] {
  const indices = (offsets: Uint32Array) => Array.from({ length: offsets.length - 1 }, (_, i) => i);
  return indices(words.passageOffsets).map((passage) =>
    part(indices(words.sentenceOffsets), words.passageOffsets, passage).map((sentence) =>
      part(words.sentenceWords, words.sentenceOffsets, sentence).map((id) =>
        part(words.wordPieces, words.wordOffsets, id),
      ),
    ),
  );
}

describe('the words of passages', () => {
  it('are kept in their sentences, each with its pieces', () => {
    fc.assert(
      fc.property(passages, (passages) => {
        const words = buildPassageWords(passages, table, piecesOf);
        expect(unfold(words)).toEqual(passages.map((sentences) => sentences.map((list) => list.map(piecesOf))));
      }),
    );
  });

  it('are stored once each, with the length of their vectors', () => {
    fc.assert(
      fc.property(passages, (passages) => {
        const { wordLengths } = buildPassageWords(passages, table, piecesOf);
        const distinct = [...new Set(passages.flat(2))];
        expect(wordLengths).toEqual(
          Float32Array.from(distinct, (word) => Math.hypot(...sumOfPieces(table, piecesOf(word)))),
        );
      }),
    );
  });

  it('are the same after they were stored', () => {
    fc.assert(
      fc.property(passages, (passages) => {
        const words = buildPassageWords(passages, table, piecesOf);
        expect(passageWordsOf(decodeArrays(encodeArrays('id', passageWordsArrays(words))))).toEqual(words);
      }),
    );
  });
});

describe('sumOfPieces', () => {
  it('adds the scaled rows', () => {
    const sum = sumOfPieces(table, [1, 2, 1]);
    const expected = [0, 1, 2].map((d) => 2 * table.rows[3 + d]! * 0.02 + table.rows[6 + d]! * 0.03);
    expected.forEach((value, d) => expect(sum[d]).toBeCloseTo(value, 5));
  });

  it('is zero without pieces', () => {
    expect([...sumOfPieces(table, [])]).toEqual([0, 0, 0]);
  });
});

describe('arrays that are no words of passages', () => {
  const sound = buildPassageWords([[['a', 'b'], ['ab']], [['a']]], table, piecesOf);
  const read = (change: Partial<PassageWords>) =>
    passageWordsOf(decodeArrays(encodeArrays('id', passageWordsArrays({ ...sound, ...change }))));

  it.each<{ what: string; change: Partial<PassageWords> }>([
    { what: 'no passages', change: { passageOffsets: new Uint32Array() } },
    { what: 'a passage of too many sentences', change: { passageOffsets: Uint32Array.of(0, 2, 4) } },
    { what: 'passages that go down', change: { passageOffsets: Uint32Array.of(0, 4, 3) } },
    { what: 'a sentence too long', change: { sentenceOffsets: Uint32Array.of(0, 2, 3, 5) } },
    { what: 'a word that is not there', change: { sentenceWords: Uint32Array.of(0, 1, 2, 3) } },
    { what: 'a word of too many pieces', change: { wordOffsets: Uint32Array.of(0, 1, 2, 5) } },
    { what: 'fewer pieces', change: { wordPieces: Uint16Array.of(1) } },
    { what: 'fewer lengths', change: { wordLengths: Float32Array.of(1, 1) } },
  ])('are refused with $what', ({ change }) => {
    expect(() => read(change)).toThrow(RangeError);
  });

  it('are accepted unchanged', () => {
    expect(read({})).toEqual(sound);
  });
});
