import { createPieceProducts, type PieceProducts } from '../embeddings/piece-products.ts';
import type { TokenTable } from '../embeddings/token-table.ts';
import { createRecentValues } from '../foundation/recent-values.ts';
import { listOf } from '../indexes/offsets.ts';
import { sumOfPieces, type PassageWords } from '../indexes/passage-words.ts';
import { createWordGatherer, type GatheredWords } from './gather-words.ts';

/** A word of the question for late interaction. */
export interface LateWord {
  readonly word: string;
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
  /** For each word of the question the best cosine in a candidate, −1 to 1. */
  cosines(passage: number): ReadonlyMap<string, number>;
}

/** The passages that may answer, as the ground that candidates stand out from. */
export interface LateGround {
  /** @returns For each word the mean over the passages of the best cosine that it has in each. */
  means(words: readonly WordVector[]): number[];
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
  const { passageOffsets, sentenceOffsets } = words;
  const products = createPieceProducts(table);
  const gather = createWordGatherer(words, table.scales.length);
  const firstWord = (passage: number) => sentenceOffsets[passageOffsets[passage]!]!;
  return {
    ground(passages) {
      const gathered = gather(takeSample(passages));
      const ends = [...gathered.begins.values(), gathered.words.length].slice(1);
      const known = createRecentValues<string, number>(meansKept);
      const meanOf = (cosines: Float32Array) => {
        let [sum, from] = [0, 0];
        for (const end of ends) {
          sum += bestOf(cosines, gathered.words, from, end);
          from = end;
        }
        return sum / Math.max(ends.length, 1);
      };
      return {
        means(asked) {
          const keys = asked.map(({ pieces }) => pieces.join(' '));
          const found = keys.map((key) => known.find(key));
          const unknown = [...keys.keys()].filter((i) => found[i] === undefined);
          const cosines = cosinesOf(
            unknown.map((i) => asked[i]!),
            products,
            gathered,
          );
          unknown.forEach((i, at) => (found[i] = known.keep(keys[i]!, meanOf(cosines[at]!))));
          return found.map((mean) => mean!);
        },
      };
    },
    score(question, ground, candidates) {
      const gathered = gather(candidates);
      const asked = question.map(({ pieces }): WordVector => ({ pieces, vector: sumOfPieces(table, pieces) }));
      const cosines = cosinesOf(asked, products, gathered);
      const means = ground.means(asked);
      const parts = question.map(({ pieces, weight, weightInSentences }, i) => {
        const rarity = wordIdf(table, pieces) ** 1.5;
        const [passage, sentence] = [weight * rarity, weightInSentences * rarity];
        return { cosines: cosines[i]!, mean: means[i]!, passage, sentence };
      });
      const score = (unit: 'passage' | 'sentence', from: number, to: number) => {
        let [sum, total] = [0, 0];
        for (const part of parts) {
          const best = bestOf(part.cosines, gathered.words, from, to);
          sum += part[unit] * Math.min(1, Math.max(0, best - part.mean)) ** 0.75;
          total += part[unit];
        }
        return sum / (total || 1);
      };
      const placesOf = (passage: number): [from: number, to: number] => {
        const begin = gathered.begins.get(passage)!;
        return [begin, begin + firstWord(passage + 1) - firstWord(passage)];
      };
      return {
        passage: (passage) => score('passage', ...placesOf(passage)),
        cosines(passage) {
          const best = cosines.map((one) => bestOf(one, gathered.words, ...placesOf(passage)));
          return new Map(question.map(({ word }, i) => [word, best[i]!]));
        },
        sentence(sentence) {
          const passage = listOf(sentence, passageOffsets);
          const shift = gathered.begins.get(passage)! - firstWord(passage);
          return score('sentence', shift + sentenceOffsets[sentence]!, shift + sentenceOffsets[sentence + 1]!);
        },
      };
    },
  };
}

/** How rare a word is in the trainer's texts: as rare as its rarest piece. */
export function wordIdf(table: TokenTable, pieces: readonly number[]): number {
  return Math.max(...pieces.map((piece) => table.idf[piece]!));
}

/**
 * The cosines of each question word with all gathered words. A word's vector is the sum of its pieces', so its product
 * with the question is the sum of theirs: each piece is multiplied once.
 */
function cosinesOf(
  asked: readonly WordVector[],
  pieceProducts: PieceProducts,
  { pieces, wordOffsets, wordPieces, wordLengths }: GatheredWords,
): Float32Array[] {
  const vectors = asked.map(({ vector }) => vector);
  return pieceProducts.multiply(vectors, pieces).map((products, i) => {
    const length = Math.hypot(...vectors[i]!) || 1;
    const cosines = new Float32Array(wordLengths.length);
    for (let word = 0; word < cosines.length; word++) {
      let product = 0;
      for (let at = wordOffsets[word]!; at < wordOffsets[word + 1]!; at++) product += products[wordPieces[at]!]!;
      cosines[word] = product / (length * wordLengths[word]! + 1e-8);
    }
    return cosines;
  });
}

/** The best cosine among the words at places `[from, to)`; −2 for none. */
function bestOf(cosines: Float32Array, words: Uint32Array, from: number, to: number): number {
  let best = -2;
  for (let at = from; at < to; at++) {
    const cosine = cosines[words[at]!]!;
    if (cosine > best) best = cosine;
  }
  return best;
}

function takeSample(passages: readonly number[]): readonly number[] {
  if (passages.length <= sampleSize) return passages;
  return Array.from({ length: sampleSize }, (_, i) => passages[Math.floor((i * passages.length) / sampleSize)]!);
}
