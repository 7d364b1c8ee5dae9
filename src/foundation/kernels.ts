import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** The functions of `kernels/`, by name; their arguments are places in the memory, lengths and counts. */
type Kernels = Readonly<
  Record<'multiplyRows' | 'addPieces' | 'findBest' | 'multiplyAll', (...numbers: number[]) => void>
>;

/** As far as it is used here: the platform's types leave it to browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

type WritableNumbers = Int8Array | Int16Array | Uint32Array | Float32Array;

/** A memory of its own, and the kernels that work on it. Places are handed out one after the other. */
export interface KernelMemory {
  readonly kernels: Kernels;
  /** @returns Where that many bytes are free; what they hold is not known. */
  reserve(bytes: number): number;
  /** @returns Where the numbers were copied to. */
  write(numbers: WritableNumbers): number;
  /** Copies numbers to a place that was handed out for as many. */
  overwrite(place: number, numbers: WritableNumbers): void;
  /** Up to where places are handed out. */
  end(): number;
  /** Takes back every place from one on. */
  release(end: number): void;
  /** The numbers at a place, until more are reserved. */
  floats(place: number, count: number): Float32Array;
  integers(place: number, count: number): Int32Array;
}

// Always the built file: nothing compiles it in vitest.
const file = join(projectRoot, 'dist', 'kernels.wasm');
const pageBytes = 65_536;
const alignment = 16; // bytes

export function createKernelMemory(): KernelMemory {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const { memory, ...kernels } = exports as Kernels & {
    readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  };
  let end = 0;
  const reserve = (bytes: number) => {
    const place = end;
    end += Math.ceil(bytes / alignment) * alignment;
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    return place;
  };
  const overwrite = (place: number, { buffer, byteOffset, byteLength }: WritableNumbers) =>
    new Uint8Array(memory.buffer, place, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
  return {
    kernels,
    reserve,
    overwrite,
    write(numbers) {
      const place = reserve(numbers.byteLength);
      overwrite(place, numbers);
      return place;
    },
    end: () => end,
    release: (place) => void (end = place),
    floats: (place, count) => new Float32Array(memory.buffer, place, count),
    integers: (place, count) => new Int32Array(memory.buffer, place, count),
  };
}
