import { describe, expect, it } from 'vitest';
import { createBestCosines, type PieceTexts } from '../../../src/embeddings/best-cosines.ts';
import type { TokenTable } from '../../../src/embeddings/token-table.ts';
import { buildPassageWords, sumOfPieces } from '../../../src/indexes/passage-words.ts';
import { createSentenceGatherer } from '../../../src/retrieval/gather-words.ts';
import { createRandom, type Random } from '../../support/random.ts';

function randomTable(random: Random, pieces: number, dimensions: number): TokenTable {
  return {
    dimensions,
    rows: Int8Array.from({ length: pieces * dimensions }, () => random.below(256) - 128),
    scales: Float32Array.from({ length: pieces }, () => random.next() + 0.01),
    idf: new Float32Array(pieces).fill(1),
  };
}

const listsOf = <Item>(random: Random, count: number, longest: number, make: () => Item) =>
  Array.from({ length: count }, () => Array.from({ length: 1 + random.below(longest) }, make));

function cosine(a: Float64Array, b: Float64Array): number {
  const product = a.reduce((sum, value, d) => sum + value * b[d]!, 0);
  return product / (Math.hypot(...a) * Math.hypot(...b) || 1);
}

describe('createBestCosines', () => {
  it.each([
    { pieces: 2, dimensions: 2, vectors: 1 },
    { pieces: 40, dimensions: 16, vectors: 4 },
    { pieces: 800, dimensions: 256, vectors: 70 }, // more than go at once
    { pieces: 50, dimensions: 700, vectors: 3 },
  ])('compares $vectors vectors of $dimensions dimensions', ({ pieces, dimensions, vectors: count }) => {
    const random = createRandom(pieces);
    const table = randomTable(random, pieces, dimensions);
    const words = listsOf(random, 30, 4, () => random.below(pieces));
    const sentences = listsOf(random, 9, 12, () => random.below(words.length));
    const passages = [sentences.slice(0, 2), sentences.slice(2, 5), [], [[], ...sentences.slice(5)]];
    const piecesOf = (word: string) => words[Number(word)]!;
    const collection = buildPassageWords(
      passages.map((passage) => passage.map((sentence) => sentence.map(String))),
      table,
      piecesOf,
    );
    const texts = createSentenceGatherer(collection, pieces)([3, 1, 3]);
    expect([...texts.firsts]).toEqual([
      [3, 0],
      [1, 5],
    ]);
    const vectors = Array.from({ length: count }, () =>
      Float64Array.from({ length: dimensions }, () => random.normal()),
    );
    const cosines = createBestCosines(table);
    const wholes = vectors.map((vector) => cosines.vector(vector));
    const found = cosines.take(texts)(wholes);
    const kept = cosines.keep(texts);
    cosines.take(texts)(wholes.slice(1));
    expect(kept(wholes)).toEqual(found);
    expect(cosines.take(texts)(wholes)).toEqual(found);
    const expected = [...passages[3]!, ...passages[1]!].flatMap((sentence) =>
      vectors.map((vector) =>
        Math.max(-2, ...sentence.map((word) => cosine(vector, sumOfPieces(table, words[word]!)))),
      ),
    );
    expect(found).toHaveLength(expected.length);
    expect(Math.max(...expected.map((value, i) => Math.abs(value - found[i]!)))).toBeLessThan(1e-4);
  });

  const oneText = (pieces: number[], wordLength: number): PieceTexts => ({
    pieces: Uint32Array.from(pieces),
    wordOffsets: Uint32Array.of(0, pieces.length),
    wordPieces: Uint32Array.from(pieces.keys()),
    wordLengths: Float32Array.of(wordLength),
    words: Uint32Array.of(0),
    ends: Uint32Array.of(1),
  });

  it('keeps sums within 32 bits', () => {
    const dimensions = 256;
    const rows = new Int8Array(dimensions).fill(-128);
    const table = { dimensions, rows, scales: Float32Array.of(1), idf: Float32Array.of(1) };
    const vector = new Float64Array(dimensions).fill(2);
    const cosines = createBestCosines(table);
    const found = cosines.take(oneText([0], 128 * 16))([cosines.vector(vector)]);
    expect(found[0]).toBeCloseTo(-1);
  });

  it('finds no likeness to a zero vector, and compares nothing with nothing', () => {
    const cosines = createBestCosines(randomTable(createRandom(1), 3, 4));
    expect([...cosines.take(oneText([1], 9))([cosines.vector(new Float64Array(4))])]).toEqual([0]);
    expect(cosines.take(oneText([1], 9))([])).toHaveLength(0);
  });
});
