import { readFileSync } from 'node:fs';

/** A WebAssembly memory; growing it detaches its buffer. */
export interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** As far as it is used here: the platform's types leave it to browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** The exports of a module that imports nothing. */
export function loadWebAssembly(file: string): unknown {
  return new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file))).exports;
}

/** Places in a kernel's memory, handed out one after the other. */
export interface KernelMemory {
  /** @returns Where that many bytes are free; what they hold is not known. */
  reserve(bytes: number): number;
  /** @returns Where the numbers were copied to. */
  write(numbers: Int8Array | Int16Array | Uint32Array | Float32Array): number;
  /** Up to where places are handed out. */
  end(): number;
  /** Takes back every place from one on. */
  release(end: number): void;
  /** The numbers at a place, until the next ones are reserved. */
  floats(place: number, count: number): Float32Array;
}

const pageBytes = 65_536;
const alignment = 16; // bytes

export function createKernelMemory(memory: GrowingMemory): KernelMemory {
  let end = 0;
  const reserve = (bytes: number) => {
    const place = end;
    end += Math.ceil(bytes / alignment) * alignment;
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    return place;
  };
  return {
    reserve,
    write(numbers) {
      const place = reserve(numbers.byteLength);
      const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
      new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
      return place;
    },
    end: () => end,
    release: (place) => void (end = place),
    floats: (place, count) => new Float32Array(memory.buffer, place, count),
  };
}
