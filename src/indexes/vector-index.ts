/** A passage's number and the cosine of its vector with the question's, −1 to 1, higher is closer. */
export interface Neighbour {
  readonly passage: number;
  readonly similarity: number;
}

/** Finds the passages whose unit vectors lie nearest to a question's. Passages are numbered from 0. */
export interface VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  /**
   * @param question - A unit vector of `dimensions` numbers.
   * @param k - At most this many; fewer where the index is smaller, none below 1.
   * @returns Nearest first.
   * @throws {RangeError} The vector's length is not `dimensions`, or it holds a number that is not finite.
   */
  search(question: Float32Array, k: number): Neighbour[];
  /**
   * A passage's own vector.
   *
   * @throws {RangeError} There is no passage of that number.
   */
  vector(passage: number): Float32Array;
  /**
   * The cosine of a passage's vector with a question's.
   *
   * @throws {RangeError} There is no passage of that number.
   */
  similarity(question: Float32Array, passage: number): number;
}

/** The rows of one matrix, as vectors of `dimensions` numbers. */
export interface VectorMatrix {
  readonly dimensions: number;
  /** `values[row * dimensions + d]` */
  readonly values: Float32Array;
}

/** @throws {RangeError} As in {@link VectorIndex.search}: the native index would answer nonsense or end the process. */
export function checkQuestion(question: Float32Array, dimensions: number): void {
  if (question.length !== dimensions)
    throw new RangeError(`The question's vector has ${question.length} dimensions, the index ${dimensions}.`);
  if (!question.every(Number.isFinite))
    throw new RangeError("The question's vector holds a number that is not finite.");
}

/** @throws {RangeError} There is no passage of that number. */
export function checkPassage(passage: number, size: number): void {
  if (!Number.isInteger(passage) || passage < 0 || passage >= size)
    throw new RangeError(`There is no passage ${passage} among ${size}.`);
}

/**
 * The sum of products of two vectors.
 *
 * @param from - Where the second begins in its list; it is as long as the first.
 */
export function dot(a: Float32Array, b: Float32Array, from = 0): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[from + d]!;
  return sum;
}
