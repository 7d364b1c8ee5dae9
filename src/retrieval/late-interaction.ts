import type { TokenTable } from '../embeddings/token-table.ts';
import { sumOfPieces, type PassageWords } from '../indexes/passage-words.ts';
import { gatherWords, type GatheredWords } from './gather-words.ts';

/** A word of the question for late interaction. */
export interface LateWord {
  /** Its pieces in the token table; at least one. */
  readonly pieces: readonly number[];
  /** How much it counts beside its rarity, 0–1. */
  readonly weight: number;
  /** The same for the score of single sentences. */
  readonly weightInSentences: number;
}

/** What the words are compared with. */
export interface LateCollection {
  readonly table: TokenTable;
  readonly words: PassageWords;
  /** The passages that may answer: the means are taken over them. */
  readonly passages: readonly number[];
  /** Those of them that are scored. */
  readonly candidates: readonly number[];
}

/** Scores of one question against the candidates. */
export interface LateScores {
  /** 0–1, of a whole candidate. */
  passage(passage: number): number;
  /** 0–1, of one sentence of a candidate; sentences are numbered as in {@link PassageWords.sentenceOffsets}. */
  sentence(sentence: number): number;
}

const sampleSize = 256;

/**
 * Relative late interaction over the static token table: for each word of the question the best cosine among the
 * words of a passage, minus the mean of that best over the passages that may answer (over at most 256 of them, spread
 * evenly), clipped at 0, to the power ¾; averaged over the words with weights idf^1.5. The same numbers as `late` in
 * `embeddings/training/reference_scores.py` for up to 256 passages.
 */
export function scoreLate(question: readonly LateWord[], collection: LateCollection): LateScores {
  const { table, words, passages, candidates } = collection;
  const { passageOffsets, sentenceOffsets } = words;
  const sample = takeSample(passages);
  const firstWord = (passage: number) => sentenceOffsets[passageOffsets[passage]!]!;
  const gathered = gatherWords(words, table, [...sample, ...candidates]);
  const parts = question.map(({ pieces, weight, weightInSentences }) => {
    const cosines = cosinesOf(sumOfPieces(table, pieces), table, words, gathered);
    let sum = 0;
    for (const passage of sample)
      sum += bestOf(cosines, words.sentenceWords, gathered.wordAt, firstWord(passage), firstWord(passage + 1));
    const rarity = wordIdf(table, pieces) ** 1.5;
    const mean = sum / Math.max(sample.length, 1);
    return { cosines, mean, passage: weight * rarity, sentence: weightInSentences * rarity };
  });
  const score = (unit: 'passage' | 'sentence', from: number, to: number) => {
    let [sum, total] = [0, 0];
    for (const part of parts) {
      const best = bestOf(part.cosines, words.sentenceWords, gathered.wordAt, from, to);
      sum += part[unit] * Math.min(1, Math.max(0, best - part.mean)) ** 0.75;
      total += part[unit];
    }
    return sum / (total || 1);
  };
  return {
    passage: (passage) => score('passage', firstWord(passage), firstWord(passage + 1)),
    sentence: (sentence) => score('sentence', sentenceOffsets[sentence]!, sentenceOffsets[sentence + 1]!),
  };
}

/** How rare a word is in the trainer's texts: as rare as its rarest piece. */
export function wordIdf(table: TokenTable, pieces: readonly number[]): number {
  return Math.max(...pieces.map((piece) => table.idf[piece]!));
}

/**
 * The cosines of one question word with all gathered words. A word's vector is the sum of its pieces', so its product
 * with the question is the sum of theirs: each piece is multiplied once. Plain loops over flat arrays: they are the
 * costliest lines of an answer.
 */
function cosinesOf(sum: Float64Array, table: TokenTable, words: PassageWords, gathered: GatheredWords): Float32Array {
  const { rows, scales, dimensions } = table;
  const question = Float32Array.from(sum);
  const products = new Float32Array(gathered.pieces.length);
  for (let p = 0; p < products.length; p++) {
    const piece = gathered.pieces[p]!;
    const at = piece * dimensions;
    let [a, b, c, d] = [0, 0, 0, 0]; // side by side: one sum alone would wait for itself at every step
    for (let i = 0; i < dimensions; i += 4) {
      a += question[i]! * rows[at + i]!;
      b += question[i + 1]! * rows[at + i + 1]!;
      c += question[i + 2]! * rows[at + i + 2]!;
      d += question[i + 3]! * rows[at + i + 3]!;
    }
    products[p] = (a + b + c + d) * scales[piece]!;
  }
  const length = Math.hypot(...question) || 1;
  const cosines = new Float32Array(gathered.words.length);
  for (let w = 0; w < cosines.length; w++) {
    const word = gathered.words[w]!;
    let product = 0;
    for (let at = words.wordOffsets[word]!; at < words.wordOffsets[word + 1]!; at++)
      product += products[gathered.pieceAt[words.wordPieces[at]!]!]!;
    cosines[w] = product / (length * words.wordLengths[word]! + 1e-8);
  }
  return cosines;
}

/** The best cosine among the words at places `[from, to)`; −2 for none. */
function bestOf(cosines: Float32Array, places: Uint32Array, wordAt: Int32Array, from: number, to: number): number {
  let best = -2;
  for (let at = from; at < to; at++) {
    const cosine = cosines[wordAt[places[at]!]!]!;
    if (cosine > best) best = cosine;
  }
  return best;
}

function takeSample(passages: readonly number[]): readonly number[] {
  if (passages.length <= sampleSize) return passages;
  return Array.from({ length: sampleSize }, (_, i) => passages[Math.floor((i * passages.length) / sampleSize)]!);
}
