import type { QuestionEmbedder } from '../embeddings/embedding-model.ts';
import type { Aliases } from '../retrieval/aliases.ts';
import { analyzeQuestion } from '../retrieval/question.ts';
import type { RetrieverParts } from '../retrieval/retriever.ts';
import type { Tell } from './evaluation-phase.ts';
import { meanOf, takeFigures, type Figures, type Statistic } from './figures.ts';
import { groupBy } from '../foundation/group-by.ts';
import { createAblations, createFusedRanker, createPeers } from './rankers.ts';
import type { Ranker } from './ranker.ts';
import { ndcgAt, recallAt, reciprocalRankAt, type Grades } from './ranking-metrics.ts';

/** A question, and the passages of a snapshot that are right for it. */
export interface RankingTask {
  readonly text: string;
  /** The question asked before it. */
  readonly previous: string | null;
  /** "en→ar": the question's language, and the right passages'. */
  readonly pair: string;
  /** Right passages by their numbers, with grades above 0. */
  readonly gold: ReadonlyMap<number, number>;
}

/** What ranks passages. */
export interface RankingParts {
  readonly parts: RetrieverParts;
  readonly embedder: QuestionEmbedder;
  /** The known names of things that questions may hold. */
  readonly aliases: Aliases;
}

/** What is measured beside the program's own ranking. */
export interface RankingOptions {
  readonly peers: boolean;
  readonly ablation: boolean;
}

/** Each is taken of a ranking's grades and of those of all right passages. */
const metrics = {
  recallAt1: (ranked: Grades) => recallAt(1, ranked),
  recallAt3: (ranked: Grades) => recallAt(3, ranked),
  recallAt5: (ranked: Grades) => recallAt(5, ranked),
  mrrAt10: (ranked: Grades) => reciprocalRankAt(10, ranked),
  ndcgAt10: (ranked: Grades, right: Grades) => ndcgAt(10, ranked, right),
};
type Metric = keyof typeof metrics;
const metricNames = Object.keys(metrics) as Metric[];

/** How good the rankings of some questions are, each figure the mean over them. */
export type RankingFigures = Figures<Metric>;

/** The figures of the questions of one set in one language whose right passages are in one language. */
export interface RankingRow extends RankingFigures {
  readonly set: string;
  readonly pair: string;
  readonly queries: number;
  /** How many passages were ranked. */
  readonly passages: number;
  readonly peers: Readonly<Record<string, RankingFigures>>;
  /** The program's own ranking without one leg. */
  readonly ablation: Readonly<Record<string, RankingFigures>>;
}

/** What became of one question: by ranker, one value a metric. */
interface Outcome {
  readonly pair: string;
  readonly values: Readonly<Record<string, Readonly<Record<Metric, number>>>>;
}

const own = 'own';

/** Ranks the passages of a snapshot for each question. */
export async function evaluateRankings(
  set: string,
  tasks: readonly RankingTask[],
  { parts, embedder, aliases }: RankingParts,
  options: RankingOptions,
  tell: Tell,
): Promise<RankingRow[]> {
  const peers = options.peers ? createPeers(parts.snapshot) : {};
  const ablations = options.ablation ? createAblations(parts) : {};
  const rankers: Readonly<Record<string, Ranker>> = { [own]: createFusedRanker(parts), ...peers, ...ablations };
  const outcomes: Outcome[] = [];
  for (const { text, previous, pair, gold } of tasks) {
    tell('rank', outcomes.length, tasks.length);
    const question = analyzeQuestion(text, aliases, previous);
    const vector = await embedder.embedQuestion(question.isFollowUp ? `${previous} ${text}` : text);
    const right = [...gold.values()];
    const values = Object.entries(rankers).map(([name, rank]) => {
      const ranked = rank({ question, vector }).map((passage) => gold.get(passage) ?? 0);
      return [name, measure(ranked, right)] as const;
    });
    outcomes.push({ pair, values: Object.fromEntries(values) });
  }
  tell('rank', tasks.length, tasks.length);
  const groups = groupBy(outcomes, ({ pair }) => pair);
  return [...groups].map(([pair, group]): RankingRow => {
    const figuresOf = (names: Readonly<Record<string, Ranker>>) =>
      Object.fromEntries(Object.keys(names).map((name) => [name, figuresOfRanker(group, name)]));
    const counts = { queries: group.length, passages: parts.snapshot.passages.length };
    const beside = { peers: figuresOf(peers), ablation: figuresOf(ablations) };
    return { set, pair, ...counts, ...figuresOfRanker(group, own), ...beside };
  });
}

function measure(ranked: Grades, right: Grades): Readonly<Record<Metric, number>> {
  const values = metricNames.map((name) => [name, metrics[name](ranked, right)]);
  return Object.fromEntries(values) as Record<Metric, number>;
}

function figuresOfRanker(group: readonly Outcome[], ranker: string): RankingFigures {
  const meanOfMetric = (name: Metric): Statistic<Outcome> => meanOf(({ values }) => values[ranker]![name]);
  const statistics = Object.fromEntries(metricNames.map((name) => [name, meanOfMetric(name)]));
  return takeFigures(group, statistics as Record<Metric, Statistic<Outcome>>);
}
