import type { Assistant } from '../assistant.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { evaluateBitext, evaluateSimilarity, type BitextRow, type SimilarityRow } from './evaluate-embeddings.ts';
import { evaluateQuestions, type QuestionReport } from './evaluate-questions.ts';
import { evaluateRankings, type RankingOptions, type RankingParts, type RankingRow } from './evaluate-rankings.ts';
import type { Tell } from './evaluation-phase.ts';
import { indexSet, type RetrievalModels } from './index-set.ts';
import { tasksOfQuestions, tasksOfSet } from './ranking-tasks.ts';
import type { EvaluationSet } from './read-sets.ts';

/** All figures of some sets; a list is empty where no set is of its kind. */
export interface Evaluation {
  readonly questions: readonly QuestionReport[];
  readonly retrieval: readonly RankingRow[];
  readonly bitext: readonly BitextRow[];
  readonly similarity: readonly SimilarityRow[];
  /** `null` without question sets. */
  readonly baseline: Baseline | null;
}

/** The program with its corpus. */
export interface AnsweringParts extends RankingParts {
  readonly assistant: Assistant;
}

/** What is evaluated; each is loaded when a set first needs it. */
export interface Subjects {
  models(): Promise<RetrievalModels>;
  answering(): Promise<AnsweringParts>;
}

/** What is measured beside the program's own figures. */
export interface EvaluationOptions {
  /** `null`: where whole passages are sought, but not where answers are. */
  readonly peers: boolean | null;
  readonly ablation: boolean;
}

/** Whom an evaluation tells what it does. */
export interface EvaluationObserver {
  readonly onSet: (name: string) => void;
  readonly tell: Tell;
}

/** Evaluates sets, one after the other. */
export async function runEvaluation(
  sets: readonly EvaluationSet[],
  subjects: Subjects,
  options: EvaluationOptions,
  { onSet, tell }: EvaluationObserver,
): Promise<Evaluation> {
  const questions: QuestionReport[] = [];
  const retrieval: RankingRow[] = [];
  const bitext: BitextRow[] = [];
  const similarity: SimilarityRow[] = [];
  for (const one of sets) {
    onSet(one.name);
    if (one.kind === 'questions') {
      const subject = await subjects.answering();
      questions.push(await evaluateQuestions(one.name, one.questions, subject.assistant, tell));
      const chosen: RankingOptions = { ...options, peers: options.peers ?? false };
      if (!chosen.peers && !chosen.ablation) continue;
      const tasks = tasksOfQuestions(one.questions, subject.parts.snapshot);
      retrieval.push(...(await evaluateRankings(one.name, tasks, subject, chosen, tell)));
      continue;
    }
    const models = await subjects.models();
    const { embeddingModel } = models;
    if (one.kind === 'bitext') bitext.push(...(await evaluateBitext(one.name, one.lines, embeddingModel)));
    else if (one.kind === 'similarity') similarity.push(await evaluateSimilarity(one.name, one.pairs, embeddingModel));
    else {
      const snapshot = await indexSet(one.set.passages, models, tell);
      const { aliases } = models;
      const subject = { parts: { ...models.parts, snapshot }, embedder: embeddingModel, aliases };
      const chosen = { ...options, peers: options.peers ?? true };
      retrieval.push(...(await evaluateRankings(one.name, tasksOfSet(one.set), subject, chosen, tell)));
    }
  }
  return { questions, retrieval, bitext, similarity, baseline: baselineOf(questions) };
}
