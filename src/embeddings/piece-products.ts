import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../foundation/project-root.ts';
import type { TokenTable } from './token-table.ts';

/** The products of one vector with the vectors of pieces. */
export interface PieceProducts {
  /**
   * Equal to the sums of products in real numbers to 1e-4 of the vectors' lengths, and the same on every machine.
   *
   * @param vector - Of the table's dimensions.
   * @param pieces - As numbered in the token table.
   */
  multiply(vector: Float64Array, pieces: Uint32Array): Float32Array;
}

/** As far as it is used here: the platform's types leave it to browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What `kernels/dot-products.ts` exports. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  multiplyRows(rows: number, length: number, vector: number, chosen: number, count: number, products: number): void;
}

// Always the built file: nothing compiles it in vitest.
const kernelFile = join(projectRoot, 'dist', 'kernels', 'dot-products.wasm');
const lane = 16; // rows are filled up with zeros to a multiple of this
const pageBytes = 65_536;

/** Copies the table to where WebAssembly can read it. */
export function createPieceProducts({ rows, scales, dimensions }: TokenTable): PieceProducts {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(kernelFile))).exports as Kernel;
  const pieces = scales.length;
  const length = Math.ceil(dimensions / lane) * lane;
  const vectorAt = pieces * length;
  const chosenAt = vectorAt + length * Int16Array.BYTES_PER_ELEMENT;
  const productsAt = chosenAt + pieces * Uint32Array.BYTES_PER_ELEMENT;
  kernel.memory.grow(Math.ceil((productsAt + pieces * Int32Array.BYTES_PER_ELEMENT) / pageBytes));
  const { buffer } = kernel.memory;
  const table = new Int8Array(buffer, 0, vectorAt);
  for (let piece = 0; piece < pieces; piece++)
    table.set(rows.subarray(piece * dimensions, (piece + 1) * dimensions), piece * length);
  const whole = new Int16Array(buffer, vectorAt, length);
  const largest = Math.min(32_767, Math.floor((2 ** 31 - 1) / (128 * length))); // a sum must fit into 32 bits
  return {
    multiply(vector, chosen) {
      const most = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
      for (let d = 0; d < dimensions; d++) whole[d] = Math.round((vector[d]! / most) * largest);
      const products = new Float32Array(chosen.length);
      for (let from = 0; from < chosen.length; from += pieces) {
        const part = chosen.subarray(from, from + pieces);
        new Uint32Array(buffer, chosenAt, part.length).set(part);
        kernel.multiplyRows(0, length, vectorAt, chosenAt, part.length, productsAt);
        const found = new Int32Array(buffer, productsAt, part.length);
        for (let i = 0; i < part.length; i++) products[from + i] = found[i]! * (most / largest) * scales[part[i]!]!;
      }
      return products;
    },
  };
}
