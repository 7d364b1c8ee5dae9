import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../foundation/project-root.ts';
import type { TokenTable } from './token-table.ts';

/** The products of vectors with the vectors of pieces. */
export interface PieceProducts {
  /**
   * Equal to the sums of products in real numbers to 1e-4 of the vectors' lengths, and the same on every machine.
   *
   * @param vectors - Of the table's dimensions.
   * @param pieces - As numbered in the token table.
   * @returns For each vector its product with each piece.
   */
  multiply(vectors: readonly Float64Array[], pieces: Uint32Array): Float32Array[];
}

/** As far as it is used here: the platform's types leave it to browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What `kernels/dot-products.ts` exports. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  multiplyRows(
    rows: number,
    length: number,
    vectors: number,
    vectorCount: number,
    chosen: number,
    count: number,
    products: number,
  ): void;
}

// Always the built file: nothing compiles it in vitest.
const kernelFile = join(projectRoot, 'dist', 'kernels', 'dot-products.wasm');
const lane = 16; // rows are filled up with zeros to a multiple of this
const mostVectors = 32; // at once
const mostPieces = 1024; // at once
const pageBytes = 65_536;

/** Copies the table to where WebAssembly can read it. */
export function createPieceProducts({ rows, scales, dimensions }: TokenTable): PieceProducts {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(kernelFile))).exports as Kernel;
  const pieces = scales.length;
  const length = Math.ceil(dimensions / lane) * lane;
  const vectorsAt = pieces * length;
  const chosenAt = vectorsAt + mostVectors * length * Int16Array.BYTES_PER_ELEMENT;
  const productsAt = chosenAt + mostPieces * Uint32Array.BYTES_PER_ELEMENT;
  const end = productsAt + mostVectors * mostPieces * Int32Array.BYTES_PER_ELEMENT;
  kernel.memory.grow(Math.ceil(end / pageBytes));
  const { buffer } = kernel.memory;
  const table = new Int8Array(buffer, 0, vectorsAt);
  for (let piece = 0; piece < pieces; piece++)
    table.set(rows.subarray(piece * dimensions, (piece + 1) * dimensions), piece * length);
  const wholeVectors = new Int16Array(buffer, vectorsAt, mostVectors * length);
  const chosen = new Uint32Array(buffer, chosenAt, mostPieces);
  const found = new Int32Array(buffer, productsAt, mostVectors * mostPieces);
  const largest = Math.min(32_767, Math.floor((2 ** 31 - 1) / (128 * length))); // a sum must fit into 32 bits

  /** Writes a vector in whole numbers. @returns What one of them is worth. */
  function writeVector(vector: Float64Array, place: number): number {
    let most = 0;
    for (const value of vector) most = Math.max(most, Math.abs(value));
    const unit = (most || 1) / largest;
    for (let d = 0; d < dimensions; d++) wholeVectors[place * length + d] = Math.round(vector[d]! / unit);
    return unit;
  }

  function multiplySome(vectors: readonly Float64Array[], asked: Uint32Array): Float32Array[] {
    const units = vectors.map(writeVector);
    const products = vectors.map(() => new Float32Array(asked.length));
    for (let from = 0; from < asked.length; from += mostPieces) {
      const part = asked.subarray(from, from + mostPieces);
      chosen.set(part);
      kernel.multiplyRows(0, length, vectorsAt, vectors.length, chosenAt, part.length, productsAt);
      products.forEach((own, v) => {
        for (let i = 0; i < part.length; i++)
          own[from + i] = found[v * part.length + i]! * units[v]! * scales[part[i]!]!;
      });
    }
    return products;
  }

  return {
    multiply(vectors, asked) {
      const products: Float32Array[] = [];
      for (let from = 0; from < vectors.length; from += mostVectors)
        products.push(...multiplySome(vectors.slice(from, from + mostVectors), asked));
      return products;
    },
  };
}
