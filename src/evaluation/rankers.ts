import { analyzeText } from '../indexes/analyze-text.ts';
import type { LexicalIndex } from '../indexes/lexical-index.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import { fusionWeights, legs } from '../retrieval/fusion.ts';
import { createRetriever, type RetrieverParts } from '../retrieval/retriever.ts';
import { createMiniSearchRanker } from './mini-search-ranker.ts';
import { rankingDepth, type Ranker } from './ranker.ts';

/** The program's own ranking. */
export function createFusedRanker(parts: RetrieverParts): Ranker {
  const retriever = createRetriever(parts);
  return ({ question, vector }) => {
    const { candidates } = retriever.retrieve(question, vector);
    return candidates.slice(0, rankingDepth).map(({ passage }) => passage);
  };
}

/** What the program is compared with: simple rankings of the same passages. */
export function createPeers(snapshot: Snapshot): Readonly<Record<string, Ranker>> {
  return {
    MiniSearch: createMiniSearchRanker(snapshot),
    '4-gram BM25': createLexicalRanker(snapshot.grams, 'grams'),
    'stem BM25': createLexicalRanker(snapshot.stems, 'stems'),
    vectors: ({ vector }) => snapshot.vectors.search(vector, rankingDepth).map(({ passage }) => passage),
  };
}

/** The program's own ranking with one leg's weight set to 0; all legs still bring candidates. */
export function createAblations(parts: RetrieverParts): Readonly<Record<string, Ranker>> {
  const without = legs.map((leg): [string, Ranker] => [
    `without ${leg}`,
    createFusedRanker({ ...parts, weights: (...pair) => ({ ...fusionWeights(...pair), [leg]: 0 }) }),
  ]);
  return Object.fromEntries(without);
}

/** BM25 over all words of the question as they stand: no stop words, aliases or translations. */
function createLexicalRanker(index: LexicalIndex, kind: 'grams' | 'stems'): Ranker {
  return ({ question: { text, language } }) => {
    const scores = index.search(analyzeText(text, language)[kind].map((term) => [{ term, weight: 1 }]));
    const found: number[] = [];
    for (let passage = 0; passage < scores.length; passage++) if (scores[passage]! > 0) found.push(passage);
    return found.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, rankingDepth);
  };
}
