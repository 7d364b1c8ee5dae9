/**
 * Multiplies one vector with every row of a matrix, in whole numbers: the same result on every machine.
 *
 * @param rows - Where the matrix begins: `count` rows of `length` int8; `length` is a multiple of 16.
 * @param length - Times 128 and the vector's largest number it must fit into 32 bits.
 * @param vector - Where `length` int16 begin.
 * @param products - Where `count` int32 are written to.
 */
export function multiplyAll(rows: usize, length: usize, count: usize, vector: usize, products: usize): void {
  for (let i: usize = 0; i < count; i++) {
    const row = rows + i * length;
    let even = i32x4.splat(0);
    let odd = i32x4.splat(0); // side by side: one sum alone would wait for itself at every step
    for (let d: usize = 0; d < length; d += 16) {
      const at = vector + 2 * d;
      even = i32x4.add(even, i32x4.dot_i16x8_s(v128.load_ext<i8>(row + d), v128.load(at)));
      odd = i32x4.add(odd, i32x4.dot_i16x8_s(v128.load_ext<i8>(row + d, 8), v128.load(at, 16)));
    }
    const sum = i32x4.add(even, odd);
    const product =
      i32x4.extract_lane(sum, 0) +
      i32x4.extract_lane(sum, 1) +
      (i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3));
    store<i32>(products + 4 * i, product);
  }
}
