import type { EmbeddingModel } from '../embeddings/embedding-model.ts';
import { dot } from '../indexes/vector-index.ts';
import { languages } from '../language/language.ts';
import { meanOf, takeFigures, type Figures } from './figures.ts';
import type { ScoredPair, Translated } from './read-pairs.ts';
import { spearman } from './spearman.ts';

/** How often the nearest text of the other language is the translation. */
export interface BitextRow extends Figures<'accuracy'> {
  readonly set: string;
  /** "ar→en": each Arabic text seeks its translation among the English ones. */
  readonly pair: string;
  readonly texts: number;
}

/** How well cosines follow what people found. */
export interface SimilarityRow extends Figures<'spearman'> {
  readonly set: string;
  readonly pairs: number;
}

type Embed = Pick<EmbeddingModel, 'embedPassages'>;

/** Seeks each text's translation by the embedding model alone, both ways for each two languages of a set. */
export async function evaluateBitext(set: string, lines: readonly Translated[], model: Embed): Promise<BitextRow[]> {
  const rows: BitextRow[] = [];
  for (const [i, a] of languages.entries())
    for (const b of languages.slice(i + 1)) {
      const both = lines.filter((line) => line[a] !== undefined && line[b] !== undefined);
      if (both.length === 0) continue;
      const [textsA, textsB] = [both.map((line) => line[a]!), both.map((line) => line[b]!)];
      const [vectorsA, vectorsB] = [await model.embedPassages(textsA), await model.embedPassages(textsB)];
      const add = (pair: string, hits: readonly boolean[]) =>
        rows.push({ set, pair, texts: both.length, ...takeFigures(hits, { accuracy: meanOf(Number) }) });
      add(`${a}→${b}`, findTranslations(vectorsA, vectorsB, textsB));
      add(`${b}→${a}`, findTranslations(vectorsB, vectorsA, textsA));
    }
  return rows;
}

/** Of each vector, whether the nearest of the others is at its own place, or has the same text. */
function findTranslations(
  from: readonly Float32Array[],
  to: readonly Float32Array[],
  texts: readonly string[],
): boolean[] {
  return from.map((vector, place) => {
    let [nearest, most] = [-1, Number.NEGATIVE_INFINITY];
    for (const [other, candidate] of to.entries()) {
      const similarity = dot(vector, candidate);
      if (similarity > most) [nearest, most] = [other, similarity];
    }
    return texts[nearest] === texts[place];
  });
}

/** Compares the cosines of pairs of texts with people's scores. */
export async function evaluateSimilarity(
  set: string,
  pairs: readonly ScoredPair[],
  model: Embed,
): Promise<SimilarityRow> {
  const first = await model.embedPassages(pairs.map(({ texts }) => texts[0]));
  const second = await model.embedPassages(pairs.map(({ texts }) => texts[1]));
  const items = pairs.map(({ score }, i) => [dot(first[i]!, second[i]!), score] as const);
  return { set, pairs: pairs.length, ...takeFigures(items, { spearman }) };
}
