// AssemblyScript, compiled to WebAssembly by "npm run build". Whole numbers only: the same result on every machine.

/**
 * Multiplies vectors with chosen rows of a matrix. The sums must fit into 32 bits. Row by row: each comes from memory once.
 *
 * @param rows - Where the matrix begins: rows of `length` int8, one after the other.
 * @param length - A multiple of 16.
 * @param vectors - Where `vectorCount` vectors of `length` int16 begin.
 * @param chosen - Where the numbers of `count` rows begin, uint32.
 * @param products - Where the int32 are written to: `products[vector * count + i]` for the row `chosen[i]`.
 */
export function multiplyRows(
  rows: usize,
  length: usize,
  vectors: usize,
  vectorCount: usize,
  chosen: usize,
  count: usize,
  products: usize,
): void {
  for (let i: usize = 0; i < count; i++) {
    const row = rows + load<usize>(chosen + 4 * i) * length;
    for (let v: usize = 0; v < vectorCount; v++)
      store<i32>(products + 4 * (v * count + i), multiply(row, vectors + 2 * v * length, length));
  }
}

function multiply(row: usize, vector: usize, length: usize): i32 {
  let even = i32x4.splat(0);
  let odd = i32x4.splat(0); // side by side: one sum alone would wait for itself at every step
  for (let d: usize = 0; d < length; d += 16) {
    const at = vector + 2 * d;
    even = i32x4.add(even, i32x4.dot_i16x8_s(v128.load_ext<i8>(row + d), v128.load(at)));
    odd = i32x4.add(odd, i32x4.dot_i16x8_s(v128.load_ext<i8>(row + d, 8), v128.load(at, 16)));
  }
  const sum = i32x4.add(even, odd);
  return (
    i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3)
  );
}
