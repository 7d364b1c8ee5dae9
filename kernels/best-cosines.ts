// AssemblyScript, compiled to WebAssembly by "npm run build". Products are summed in whole numbers, the rest in a fixed
// order: the same result on every machine. All arguments but counts and lengths are places in memory.

/**
 * Multiplies vectors with chosen rows of a table. Row by row: each comes from memory once.
 *
 * @param rows - The table: rows of `length` int8; `length` is a multiple of 16.
 * @param scales - A row's numbers are multiplied by its float32.
 * @param vectors - `lanes` vectors of `length` int16. A sum of products must fit into 32 bits.
 * @param units - A vector's numbers are multiplied by its float32.
 * @param chosen - The numbers of `count` rows, uint32.
 * @param products - Written to, float32: `products[i * lanes + vector]` for the row `chosen[i]`.
 */
export function multiplyRows(
  rows: usize,
  length: usize,
  scales: usize,
  vectors: usize,
  units: usize,
  lanes: usize,
  chosen: usize,
  count: usize,
  products: usize,
): void {
  for (let i: usize = 0; i < count; i++) {
    const row = load<usize>(chosen + 4 * i);
    const scale = load<f32>(scales + 4 * row);
    for (let v: usize = 0; v < lanes; v++) {
      const product = multiply(rows + row * length, vectors + 2 * v * length, length);
      store<f32>(products + 4 * (i * lanes + v), f32(product) * scale * load<f32>(units + 4 * v));
    }
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

/**
 * The products of vectors with words, which are sums of pieces, divided by the words' lengths.
 *
 * @param products - As above; `lanes` is a multiple of 4.
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
