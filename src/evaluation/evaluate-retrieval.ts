import type { Language } from '../language/language.ts';
import { analyzeQuestion } from '../retrieval/question.ts';
import type { EvaluationPhase } from './evaluation-phase.ts';
import { takeFigures, meanOf, type Figures, type Statistic } from './figures.ts';
import { indexSet, type RetrievalModels } from './index-set.ts';
import type { Ranker } from './ranker.ts';
import { createAblations, createFusedRanker, createPeers } from './rankers.ts';
import { ndcgAt, recallAt, reciprocalRankAt, type Grades } from './ranking-metrics.ts';
import type { RetrievalSet } from './retrieval-set.ts';

/** How good the rankings of some questions are, each figure the mean over them. */
export type RetrievalFigures = Figures<keyof typeof metrics>;

/** The figures of the questions of one set in one language whose right passages are in one language. */
export interface RetrievalRow extends RetrievalFigures {
  readonly set: string;
  /** "ar→ar": the question's language, and the right passages'. */
  readonly pair: string;
  readonly queries: number;
  /** Questions of the language that have no right passage; no figure counts them. */
  readonly unanswerable: number;
  readonly passages: number;
  readonly peers: Readonly<Record<string, RetrievalFigures>>;
  /** The program's own ranking with one leg switched off. */
  readonly ablation: Readonly<Record<string, RetrievalFigures>>;
}

/** What is measured beside the program's own ranking. */
export interface RetrievalOptions {
  readonly peers: boolean;
  readonly ablation: boolean;
}

/** What became of one question. */
interface Outcome {
  /** The grades of all right passages. */
  readonly right: Grades;
  /** By ranker. */
  readonly ranked: Readonly<Record<string, Grades>>;
  readonly pair: string;
}

const own = 'own';

/** Indexes a set's passages and ranks them for each of its questions. */
export async function evaluateRetrieval(
  set: RetrievalSet,
  models: RetrievalModels,
  options: RetrievalOptions,
  tell: (phase: EvaluationPhase, done: number, total: number) => void,
): Promise<RetrievalRow[]> {
  const snapshot = await indexSet(set.passages, models, tell);
  const parts = { ...models.parts, snapshot };
  const peers = options.peers ? createPeers(snapshot) : {};
  const ablations = options.ablation ? createAblations(parts) : {};
  const rankers: Readonly<Record<string, Ranker>> = { [own]: createFusedRanker(parts), ...peers, ...ablations };
  const languageOf = new Map(set.passages.map(({ id, language }) => [id, language]));
  const outcomes: Outcome[] = [];
  const asked = set.queries.filter(({ gold }) => gold.size > 0);
  for (const [done, { text, language, gold }] of asked.entries()) {
    if (done % 16 === 0) tell('rank', done, asked.length);
    const question = analyzeQuestion(text, models.aliases);
    const vector = await models.embeddingModel.embedQuestion(text);
    const gradesOf = (rank: Ranker) => rank({ question, vector }).map((p) => gold.get(set.passages[p]!.id) ?? 0);
    const ranked = Object.fromEntries(Object.entries(rankers).map(([name, rank]) => [name, gradesOf(rank)]));
    outcomes.push({ right: [...gold.values()], ranked, pair: `${language}→${languageOfBest(gold, languageOf)}` });
  }
  tell('rank', asked.length, asked.length);
  return [...new Set(outcomes.map(({ pair }) => pair))].toSorted().map((pair): RetrievalRow => {
    const group = outcomes.filter((outcome) => outcome.pair === pair);
    const figuresOf = (names: Readonly<Record<string, Ranker>>) =>
      Object.fromEntries(Object.keys(names).map((name) => [name, takeRetrievalFigures(group, name)]));
    const silent = set.queries.filter(({ gold, language }) => gold.size === 0 && pair.startsWith(language));
    return {
      set: set.name,
      pair,
      queries: group.length,
      unanswerable: silent.length,
      passages: set.passages.length,
      ...takeRetrievalFigures(group, own),
      peers: figuresOf(peers),
      ablation: figuresOf(ablations),
    };
  });
}

/** Each is taken of a ranking's grades and those of all right passages. */
const metrics = {
  recallAt1: (ranked: Grades) => recallAt(1, ranked),
  recallAt3: (ranked: Grades) => recallAt(3, ranked),
  recallAt5: (ranked: Grades) => recallAt(5, ranked),
  mrrAt10: (ranked: Grades) => reciprocalRankAt(10, ranked),
  ndcgAt10: (ranked: Grades, right: Grades) => ndcgAt(10, ranked, right),
};

function takeRetrievalFigures(group: readonly Outcome[], ranker: string): RetrievalFigures {
  const names = Object.keys(metrics) as (keyof typeof metrics)[];
  const items = group.map(({ ranked, right }) =>
    Object.fromEntries(names.map((name) => [name, metrics[name](ranked[ranker]!, right)])),
  );
  const statistics = names.map((name) => [name, meanOf((item: (typeof items)[number]) => item[name]!)] as const);
  return takeFigures(items, Object.fromEntries(statistics) as Record<keyof typeof metrics, Statistic<object>>);
}

/** The language of the passage that is most right. */
function languageOfBest(gold: ReadonlyMap<string, number>, languageOf: ReadonlyMap<string, Language>): Language {
  const [best] = [...gold].toSorted(([, a], [, b]) => b - a);
  return languageOf.get(best![0])!;
}
