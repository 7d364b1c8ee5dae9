import { createKernelMemory } from '../foundation/kernels.ts';
import type { TokenTable } from './token-table.ts';

/** Texts as lists of distinct words, and those as lists of distinct pieces. */
export interface PieceTexts {
  /** The distinct pieces, as numbered in the token table. */
  readonly pieces: Uint32Array;
  /** Distinct word → its pieces: `wordPieces[wordOffsets[i] .. wordOffsets[i + 1])` are places in `pieces`. */
  readonly wordOffsets: Uint32Array;
  readonly wordPieces: Uint32Array;
  /** Distinct word → the length of the sum of its pieces' vectors. */
  readonly wordLengths: Float32Array;
  /** The texts' words one after the other, as numbers of distinct words. */
  readonly words: Uint32Array;
  /** Text → where its words end in `words`. */
  readonly ends: Uint32Array;
}

/** A vector in whole numbers. */
export interface WholeVector {
  readonly numbers: Int16Array;
  /** What one of them is worth in the vector of length 1. */
  readonly unit: number;
}

/**
 * The best cosine of each of some vectors among the words of each text; −2 for a text without words. To 1e-4, and the
 * same on every machine.
 *
 * @returns `[text * vectors.length + vector]`
 */
export type Compare = (vectors: readonly WholeVector[]) => Float32Array;

/** Compares vectors with texts, word by word. */
export interface BestCosines {
  /** @param vector - Of the table's dimensions and any length. */
  vector(vector: Float64Array): WholeVector;
  /** Takes texts in to be compared once: whatever is taken or compared next writes over them. */
  take(texts: PieceTexts): Compare;
  /** Takes texts in for good. */
  keep(texts: PieceTexts): Compare;
}

/** Where rows of the table and their scales lie in the kernel's memory. */
interface PlacedRows {
  readonly rowsAt: number;
  readonly scalesAt: number;
}

const rowMultiple = 8; // numbers: rows and vectors are filled up with zeros
const laneMultiple = 4; // vectors: the same
const mostVectors = 64; // at once: it bounds the memory

/** Copies the table to where WebAssembly can read it. */
export function createBestCosines({ rows, scales, dimensions }: TokenTable): BestCosines {
  const memory = createKernelMemory();
  const { kernels } = memory;
  const length = Math.ceil(dimensions / rowMultiple) * rowMultiple;

  /** Copies rows of the table, one after the other. */
  function placeRows(pieces: Uint32Array): PlacedRows {
    const padded = new Int8Array(pieces.length * length);
    pieces.forEach((piece, i) => padded.set(rows.subarray(piece * dimensions, (piece + 1) * dimensions), i * length));
    const [rowsAt, scalesAt] = [
      memory.write(padded),
      memory.write(Float32Array.from(pieces, (piece) => scales[piece]!)),
    ];
    return { rowsAt, scalesAt };
  }

  const table = placeRows(Uint32Array.from(scales.keys()));
  let free = memory.end();

  /** Copies texts, whose pieces are those of the rows by `chosen`. */
  function place(texts: PieceTexts, { rowsAt, scalesAt }: PlacedRows, chosen: Uint32Array): Compare {
    const { pieces, wordOffsets, wordPieces, wordLengths, words, ends } = texts;
    const [chosenAt, offsetsAt, piecesAt] = [memory.write(chosen), memory.write(wordOffsets), memory.write(wordPieces)];
    const inversesAt = memory.write(wordLengths.map((length) => 1 / (length + 1e-8)));
    const [wordsAt, endsAt] = [memory.write(words), memory.write(ends)];

    /** Compares vectors from a place on, as many as go at once. */
    function compareSome(vectors: readonly WholeVector[], from: number, found: Float32Array): void {
      const some = vectors.slice(from, from + mostVectors);
      const lanes = Math.ceil(some.length / laneMultiple) * laneMultiple;
      const numbers = new Int16Array(lanes * length);
      some.forEach((vector, v) => numbers.set(vector.numbers, v * length));
      const units = Float32Array.from({ length: lanes }, (_, v) => some[v]?.unit ?? 0);
      memory.release(Math.max(free, endOfTexts));
      const [vectorsAt, unitsAt] = [memory.write(numbers), memory.write(units)];
      const floats = (count: number) => memory.reserve(count * lanes * Float32Array.BYTES_PER_ELEMENT);
      const [productsAt, cosinesAt, bestsAt] = [floats(pieces.length), floats(wordLengths.length), floats(ends.length)];
      const vectorsOf = [vectorsAt, some.length, unitsAt, lanes] as const;
      kernels.multiplyRows(rowsAt, length, scalesAt, ...vectorsOf, chosenAt, pieces.length, productsAt);
      kernels.addPieces(productsAt, lanes, offsetsAt, piecesAt, inversesAt, wordLengths.length, cosinesAt);
      kernels.findBest(cosinesAt, lanes, wordsAt, endsAt, ends.length, bestsAt);
      const bests = memory.floats(bestsAt, ends.length * lanes);
      for (let text = 0; text < ends.length; text++)
        for (let v = 0; v < some.length; v++) found[text * vectors.length + from + v] = bests[text * lanes + v]!;
    }

    const endOfTexts = memory.end();
    return (vectors) => {
      const found = new Float32Array(ends.length * vectors.length);
      for (let from = 0; from < vectors.length; from += mostVectors) compareSome(vectors, from, found);
      return found;
    };
  }

  return {
    vector: (vector) => toWhole(vector, length),
    take(texts) {
      memory.release(free);
      return place(texts, table, texts.pieces);
    },
    keep(texts) {
      memory.release(free);
      // In rows of their own, which come from memory in one run, not from all over the table.
      const compare = place(texts, placeRows(texts.pieces), Uint32Array.from(texts.pieces.keys()));
      free = memory.end();
      return compare;
    },
  };
}

/** Fills a vector up to a length. */
function toWhole(vector: Float64Array, length: number): WholeVector {
  const most = Math.min(32_767, Math.floor((2 ** 31 - 1) / (128 * length))); // a sum must fit into 32 bits
  let [largest, squares] = [0, 0];
  for (const value of vector) {
    largest = Math.max(largest, Math.abs(value));
    squares += value * value;
  }
  const unit = (largest || 1) / most;
  const numbers = new Int16Array(length);
  for (let d = 0; d < vector.length; d++) numbers[d] = Math.round(vector[d]! / unit);
  return { numbers, unit: unit / (Math.sqrt(squares) || 1) };
}
