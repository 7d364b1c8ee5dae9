import { createPieceProducts, type PieceProducts } from '../embeddings/piece-products.ts';
import type { TokenTable } from '../embeddings/token-table.ts';
import { createRecentValues } from '../foundation/recent-values.ts';
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

/** Scores of one question against the candidates. */
export interface LateScores {
  /** 0–1, of a whole candidate. */
  passage(passage: number): number;
  /** 0–1, of one sentence of a candidate; sentences are numbered as in {@link PassageWords.sentenceOffsets}. */
  sentence(sentence: number): number;
}

/** The passages that may answer, as the ground that candidates stand out from. */
export interface LateGround {
  /** @returns The mean over the passages of the best cosine that a word has in each. */
  mean(word: WordVector): number;
}

/** Relative late interaction over the static token table. */
export interface LateInteraction {
  /** The ground that some passages make: of at most 256 of them, spread evenly. To be made once and used often. */
  ground(passages: readonly number[]): LateGround;
  /**
   * For each word of the question the best cosine among the words of a passage, minus its mean over the ground, clipped
   * at 0, to the power ¾; averaged over the words with weights idf^1.5. The same numbers as `late` in
   * `embeddings/training/reference_scores.py` for up to 256 passages, to 1e-4.
   *
   * @param candidates - The passages that are scored.
   */
  score(question: readonly LateWord[], ground: LateGround, candidates: readonly number[]): LateScores;
}

interface WordVector {
  readonly pieces: readonly number[];
  /** Not normalised. */
  readonly vector: Float64Array;
}

const sampleSize = 256;
const meansKept = 10_000;

export function createLateInteraction(table: TokenTable, words: PassageWords): LateInteraction {
  const { passageOffsets, sentenceOffsets, sentenceWords } = words;
  const products = createPieceProducts(table);
  const firstWord = (passage: number) => sentenceOffsets[passageOffsets[passage]!]!;
  return {
    ground(passages) {
      const sample = takeSample(passages);
      const gathered = gatherWords(words, table, sample);
      const means = createRecentValues<string, number>(meansKept);
      const meanOf = ({ vector }: WordVector) => {
        const cosines = cosinesOf(vector, products, words, gathered);
        let sum = 0;
        for (const passage of sample)
          sum += bestOf(cosines, sentenceWords, gathered.wordAt, firstWord(passage), firstWord(passage + 1));
        return sum / Math.max(sample.length, 1);
      };
      return { mean: (word) => means.get(word.pieces.join(' '), () => meanOf(word)) };
    },
    score(question, ground, candidates) {
      const gathered = gatherWords(words, table, candidates);
      const parts = question.map(({ pieces, weight, weightInSentences }) => {
        const vector = sumOfPieces(table, pieces);
        const cosines = cosinesOf(vector, products, words, gathered);
        const rarity = wordIdf(table, pieces) ** 1.5;
        const mean = ground.mean({ pieces, vector });
        return { cosines, mean, passage: weight * rarity, sentence: weightInSentences * rarity };
      });
      const score = (unit: 'passage' | 'sentence', from: number, to: number) => {
        let [sum, total] = [0, 0];
        for (const part of parts) {
          const best = bestOf(part.cosines, sentenceWords, gathered.wordAt, from, to);
          sum += part[unit] * Math.min(1, Math.max(0, best - part.mean)) ** 0.75;
          total += part[unit];
        }
        return sum / (total || 1);
      };
      return {
        passage: (passage) => score('passage', firstWord(passage), firstWord(passage + 1)),
        sentence: (sentence) => score('sentence', sentenceOffsets[sentence]!, sentenceOffsets[sentence + 1]!),
      };
    },
  };
}

/** How rare a word is in the trainer's texts: as rare as its rarest piece. */
export function wordIdf(table: TokenTable, pieces: readonly number[]): number {
  return Math.max(...pieces.map((piece) => table.idf[piece]!));
}

/**
 * The cosines of one question word with all gathered words. A word's vector is the sum of its pieces', so its product
 * with the question is the sum of theirs: each piece is multiplied once.
 */
function cosinesOf(
  vector: Float64Array,
  pieceProducts: PieceProducts,
  words: PassageWords,
  gathered: GatheredWords,
): Float32Array {
  const products = pieceProducts.multiply(vector, gathered.pieces);
  const length = Math.hypot(...vector) || 1;
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
