/**
 * Numbers from 0 up to 1 that are the same in every run.
 *
 * @param {number} seed
 * @see The generator "mulberry32".
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/**
 * Texts of invented Arabic words, the frequent ones very frequent, as in real texts (Zipf's law).
 *
 * @param {{ texts: number, wordsEach: number, vocabulary: number, seed: number }} settings
 */
export function createTexts({ texts, wordsEach, vocabulary, seed }) {
  const random = createRandom(seed);
  const word = () =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, () => letters[Math.floor(random() * letters.length)]).join('');
  const words = [...new Set(Array.from({ length: vocabulary }, word))];
  const pick = () => words[Math.floor(words.length ** random()) - 1];
  return Array.from({ length: texts }, () => Array.from({ length: wordsEach }, pick).join(' '));
}

/**
 * Unit vectors: those of passages around some themes, and questions near them and far from them.
 *
 * @param {{ size: number, dimensions: number, clusters: number, questions: number, seed: number }} settings
 */
export function createVectors({ size, dimensions, clusters, questions, seed }) {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** @param {Float32Array} vector */
  const unit = (vector) => {
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
  const anywhere = () => unit(Float32Array.from({ length: dimensions }, normal));
  /**
   * @param {Float32Array} centre
   * @param {number} spread
   */
  const near = (centre, spread) => unit(centre.map((value) => value + (normal() * spread) / Math.sqrt(dimensions)));
  const centres = Array.from({ length: clusters }, anywhere);
  const values = new Float32Array(size * dimensions);
  for (let row = 0; row < size; row++) {
    const centre = centres[Math.floor(random() * clusters)] ?? anywhere();
    values.set(near(centre, 0.9), row * dimensions);
  }
  const passage = () => {
    const row = Math.floor(random() * size);
    return values.subarray(row * dimensions, (row + 1) * dimensions);
  };
  return {
    matrix: { dimensions, values },
    onTopic: Array.from({ length: questions }, () => near(passage(), 0.5)),
    offTopic: Array.from({ length: questions }, anywhere),
  };
}
