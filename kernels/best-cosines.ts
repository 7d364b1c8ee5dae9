// AssemblyScript, compiled to WebAssembly by "npm run build". Products are summed in whole numbers, the rest in a fixed
// order: the same result on every machine. All arguments but counts and lengths are places in memory.

/**
 * Multiplies vectors with chosen rows of a table. Some rows at a time: each comes from memory once, and they and four
 * vectors stay in the nearest cache.
 *
 * @param rows - The table: rows of `length` int8; `length` is a multiple of 8.
 * @param scales - A row's numbers are multiplied by its float32.
 * @param vectors - `vectorCount` vectors of `length` int16, filled up with zeros to `lanes`. A sum of products must fit
 *   into 32 bits.
 * @param units - A vector's numbers are multiplied by its float32.
 * @param chosen - The numbers of `count` rows, uint32.
 * @param lanes - `vectorCount`, filled up to a multiple of 4.
 * @param products - Written to, float32: `products[i * lanes + vector]` for the row `chosen[i]`.
 */
export function multiplyRows(
  rows: usize,
  length: usize,
  scales: usize,
  vectors: usize,
  vectorCount: usize,
  units: usize,
  lanes: usize,
  chosen: usize,
  count: usize,
  products: usize,
): void {
  for (let first: usize = 0; first < count; first += rowsAtOnce) {
    const end = min(first + rowsAtOnce, count);
    store<u32>(products + 4 * first * lanes, touch(rows, length, chosen + 4 * first, chosen + 4 * end));
    for (let lane: usize = 0; lane < lanes; lane += 4) {
      const left = vectorCount - lane;
      const at = vectors + 2 * lane * length;
      const unit = v128.load(units + 4 * lane);
      let i = first;
      if (left > 2)
        for (; i + 1 < end; i += 2) {
          const one = load<usize>(chosen + 4 * i);
          const two = load<usize>(chosen + 4 * i, 4);
          multiplyPair(rows + one * length, rows + two * length, at, length);
          const product = products + 4 * (i * lanes + lane);
          v128.store(product, scaled(ofFirst, scales + 4 * one, unit));
          v128.store(product + 4 * lanes, scaled(ofSecond, scales + 4 * two, unit));
        }
      for (; i < end; i++) {
        const one = load<usize>(chosen + 4 * i);
        const whole = multiplyFew(rows + one * length, at, min(left, 4), length);
        v128.store(products + 4 * (i * lanes + lane), scaled(whole, scales + 4 * one, unit));
      }
    }
  }
}

const rowsAtOnce: usize = 32;
const cacheLine: usize = 64; // bytes

/** Has rows fetched side by side: one after the other, each would be waited for. */
function touch(rows: usize, length: usize, chosen: usize, end: usize): u32 {
  let sum: u32 = 0; // of no meaning: what is not used would not be loaded
  for (; chosen < end; chosen += 4) {
    const row = rows + load<usize>(chosen) * length;
    for (let at: usize = 0; at < length; at += cacheLine) sum += load<u8>(row + at);
  }
  return sum;
}

function scaled(whole: v128, scale: usize, unit: v128): v128 {
  return f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(whole), f32x4.splat(load<f32>(scale))), unit);
}

// What `multiplyPair` found.
let ofFirst: v128 = i32x4.splat(0);
let ofSecond: v128 = i32x4.splat(0);

/** The products of two rows with four vectors. */
function multiplyPair(row: usize, other: usize, vectors: usize, length: usize): void {
  const next: usize = 2 * length;
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  let e = i32x4.splat(0);
  let f = i32x4.splat(0);
  let g = i32x4.splat(0);
  let h = i32x4.splat(0);
  for (let i: usize = 0; i < length; i += 8) {
    const part = v128.load_ext<i8>(row + i);
    const another = v128.load_ext<i8>(other + i);
    const at = vectors + 2 * i;
    let vector = v128.load(at);
    a = i32x4.add(a, i32x4.dot_i16x8_s(part, vector));
    e = i32x4.add(e, i32x4.dot_i16x8_s(another, vector));
    vector = v128.load(at + next);
    b = i32x4.add(b, i32x4.dot_i16x8_s(part, vector));
    f = i32x4.add(f, i32x4.dot_i16x8_s(another, vector));
    vector = v128.load(at + 2 * next);
    c = i32x4.add(c, i32x4.dot_i16x8_s(part, vector));
    g = i32x4.add(g, i32x4.dot_i16x8_s(another, vector));
    vector = v128.load(at + 3 * next);
    d = i32x4.add(d, i32x4.dot_i16x8_s(part, vector));
    h = i32x4.add(h, i32x4.dot_i16x8_s(another, vector));
  }
  ofFirst = sumsOf(a, b, c, d);
  ofSecond = sumsOf(e, f, g, h);
}

/** Each is four sums that belong together: turned round, they add up side by side. */
function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

/** The products of one row with one to four vectors, and zeros. */
function multiplyFew(row: usize, vectors: usize, count: usize, length: usize): v128 {
  let products = i32x4.replace_lane(i32x4.splat(0), 0, multiplyOne(row, vectors, length));
  if (count > 1) products = i32x4.replace_lane(products, 1, multiplyOne(row, vectors + 2 * length, length));
  if (count > 2) products = i32x4.replace_lane(products, 2, multiplyOne(row, vectors + 4 * length, length));
  if (count > 3) products = i32x4.replace_lane(products, 3, multiplyOne(row, vectors + 6 * length, length));
  return products;
}

function multiplyOne(row: usize, vector: usize, length: usize): i32 {
  let sum = i32x4.splat(0);
  for (let i: usize = 0; i < length; i += 8)
    sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load_ext<i8>(row + i), v128.load(vector + 2 * i)));
  const two = i32x4.add(sum, v128.shuffle<i32>(sum, sum, 2, 3, 0, 1));
  return i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
}

/**
 * The products of vectors with words, which are sums of pieces, divided by the words' lengths.
 *
 * @param products - As above.
 * @param offsets - Word → its pieces: `count + 1` places in `pieces`, uint32.
 * @param pieces - Places in the list of chosen rows, uint32.
 * @param inverses - Word → 1 / its length, float32.
 * @param cosines - Written to, float32: `cosines[word * lanes + vector]`.
 */
export function addPieces(
  products: usize,
  lanes: usize,
  offsets: usize,
  pieces: usize,
  inverses: usize,
  count: usize,
  cosines: usize,
): void {
  for (let word: usize = 0; word < count; word++) {
    const begin = load<usize>(offsets + 4 * word);
    const end = load<usize>(offsets + 4 * word, 4);
    const inverse = f32x4.splat(load<f32>(inverses + 4 * word));
    for (let lane: usize = 0; lane < lanes; lane += 4) {
      let sum = f32x4.splat(0);
      for (let i = begin; i < end; i++)
        sum = f32x4.add(sum, v128.load(products + 4 * (load<usize>(pieces + 4 * i) * lanes + lane)));
      v128.store(cosines + 4 * (word * lanes + lane), f32x4.mul(sum, inverse));
    }
  }
}

/**
 * The best cosine of each vector among the words of each text.
 *
 * @param words - The texts' words one after the other, uint32.
 * @param ends - Where the words of each of `count` texts end, uint32.
 * @param bests - Written to, float32: `bests[text * lanes + vector]`; −2 for a text without words.
 */
export function findBest(cosines: usize, lanes: usize, words: usize, ends: usize, count: usize, bests: usize): void {
  let begin: usize = 0;
  for (let text: usize = 0; text < count; text++) {
    const end = load<usize>(ends + 4 * text);
    for (let lane: usize = 0; lane < lanes; lane += 4) {
      let best = f32x4.splat(-2);
      for (let i = begin; i < end; i++)
        best = f32x4.max(best, v128.load(cosines + 4 * (load<usize>(words + 4 * i) * lanes + lane)));
      v128.store(bests + 4 * (text * lanes + lane), best);
    }
    begin = end;
  }
}
