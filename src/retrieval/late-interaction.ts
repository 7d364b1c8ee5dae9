import { createBestCosines, type WholeVector } from '../embeddings/best-cosines.ts';
import type { TokenTable } from '../embeddings/token-table.ts';
import { createRecentValues } from '../foundation/recent-values.ts';
import { listOf } from '../indexes/offsets.ts';
import { sumOfPieces, type PassageWords } from '../indexes/passage-words.ts';
import { createSentenceGatherer } from './gather-words.ts';

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
  /** The same of a candidate's best sentence: what answers stands together. */
  bestSentence(passage: number): number;
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
  /** Its pieces, as text. */
  readonly key: string;
  readonly vector: WholeVector;
}

const sampleSize = 256;
const meansKept = 10_000;
const vectorsKept = 2000;

export function createLateInteraction(table: TokenTable, words: PassageWords): LateInteraction {
  const { passageOffsets } = words;
  const cosines = createBestCosines(table);
  const vectors = createRecentValues<string, WholeVector>(vectorsKept);
  const vectorOf = (pieces: readonly number[]): WordVector => {
    const key = pieces.join(' ');
    const vector = vectors.find(key) ?? vectors.keep(key, cosines.vector(sumOfPieces(table, pieces)));
    return { key, vector };
  };
  const gather = createSentenceGatherer(words, table.scales.length);
  const sentencesOf = (passage: number) => passageOffsets[passage + 1]! - passageOffsets[passage]!;
  return {
    ground(passages) {
      const sample = takeSample(passages);
      const sentences = gather(sample);
      const compare = cosines.keep(sentences);
      const known = createRecentValues<string, number>(meansKept);
      const meansOf = (unknown: readonly WordVector[]) => {
        const bests = compare(unknown.map(({ vector }) => vector));
        return unknown.map((_, w) => {
          let sum = 0;
          for (const [passage, first] of sentences.firsts)
            sum += bestOf(bests, unknown.length, w, first, first + sentencesOf(passage));
          return sum / Math.max(sample.length, 1);
        });
      };
      return {
        means(asked) {
          const found = asked.map(({ key }) => known.find(key));
          const unknown = [...asked.keys()].filter((i) => found[i] === undefined);
          const means = meansOf(unknown.map((i) => asked[i]!));
          unknown.forEach((i, at) => (found[i] = known.keep(asked[i]!.key, means[at]!)));
          return found.map((mean) => mean!);
        },
      };
    },
    score(question, ground, candidates) {
      const sentences = gather(candidates);
      const asked = question.map(({ pieces }) => vectorOf(pieces));
      const bests = cosines.take(sentences)(asked.map(({ vector }) => vector));
      const means = ground.means(asked);
      const rarities = question.map(({ pieces }) => wordIdf(table, pieces) ** 1.5);
      const weigh = (weightOf: (word: LateWord) => number) => {
        const weights = Float64Array.from(question, (word, w) => weightOf(word) * rarities[w]!);
        return { weights, total: weights.reduce((sum, weight) => sum + weight, 0) || 1 };
      };
      const inPassages = weigh(({ weight }) => weight);
      const inSentences = weigh(({ weightInSentences }) => weightInSentences);
      const score = ({ weights, total }: typeof inPassages, from: number, to: number) => {
        let sum = 0;
        for (let w = 0; w < weights.length; w++) {
          const best = bestOf(bests, weights.length, w, from, to);
          if (best <= means[w]!) continue;
          const root = Math.sqrt(Math.min(1, best - means[w]!));
          sum += weights[w]! * root * Math.sqrt(root);
        }
        return sum / total;
      };
      return {
        passage(passage) {
          const first = sentences.firsts.get(passage)!;
          return score(inPassages, first, first + sentencesOf(passage));
        },
        cosines(passage) {
          const first = sentences.firsts.get(passage)!;
          const best = (w: number) => bestOf(bests, question.length, w, first, first + sentencesOf(passage));
          return new Map(question.map(({ word }, w) => [word, best(w)]));
        },
        sentence(sentence) {
          const passage = listOf(sentence, passageOffsets);
          const place = sentences.firsts.get(passage)! + sentence - passageOffsets[passage]!;
          return score(inSentences, place, place + 1);
        },
        bestSentence(passage) {
          const first = sentences.firsts.get(passage)!;
          let best = 0;
          for (let place = first; place < first + sentencesOf(passage); place++)
            best = Math.max(best, score(inSentences, place, place + 1));
          return best;
        },
      };
    },
  };
}

/** How rare a word is in the trainer's texts: as rare as its rarest piece. */
export function wordIdf(table: TokenTable, pieces: readonly number[]): number {
  return Math.max(...pieces.map((piece) => table.idf[piece]!));
}

/** The best cosine of word `w` of `count` in the sentences `[from, to)`; −2 for none. */
function bestOf(bests: Float32Array, count: number, w: number, from: number, to: number): number {
  let best = -2;
  for (let sentence = from; sentence < to; sentence++) best = Math.max(best, bests[sentence * count + w]!);
  return best;
}

function takeSample(passages: readonly number[]): readonly number[] {
  if (passages.length <= sampleSize) return passages;
  return Array.from({ length: sampleSize }, (_, i) => passages[Math.floor((i * passages.length) / sampleSize)]!);
}
