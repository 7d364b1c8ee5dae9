/**
 * Multiplies one vector with every row of a matrix, in a fixed order: the same result on every machine.
 *
 * @param rows - Where the matrix begins: `count` rows of `length` float32; `length` is a multiple of 16.
 * @param vector - Where `length` float32 begin.
 * @param products - Where `count` float32 are written to.
 */
export function multiplyAll(rows: usize, length: usize, count: usize, vector: usize, products: usize): void {
  for (let i: usize = 0; i < count; i++) {
    const row = rows + 4 * i * length;
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    let c = f32x4.splat(0);
    let d = f32x4.splat(0); // side by side: one sum alone would wait for itself at every step
    for (let at: usize = 0; at < 4 * length; at += 64) {
      a = f32x4.add(a, f32x4.mul(v128.load(row + at), v128.load(vector + at)));
      b = f32x4.add(b, f32x4.mul(v128.load(row + at, 16), v128.load(vector + at, 16)));
      c = f32x4.add(c, f32x4.mul(v128.load(row + at, 32), v128.load(vector + at, 32)));
      d = f32x4.add(d, f32x4.mul(v128.load(row + at, 48), v128.load(vector + at, 48)));
    }
    const sum = f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
    const product =
      f32x4.extract_lane(sum, 0) +
      f32x4.extract_lane(sum, 1) +
      (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
    store<f32>(products + 4 * i, product);
  }
}
