import type { Snapshot } from '../indexes/snapshot.ts';
import { chooseTranslations, groupTranslations } from '../retrieval/choose-translations.ts';
import { isOnSpan } from './is-on-span.ts';
import type { RankingTask } from './evaluate-rankings.ts';
import type { JudgedQuestion } from './read-questions.ts';
import type { RetrievalSet } from './retrieval-set.ts';

/** The queries of a set that have a right passage, as tasks over its passages in their own order. */
export function tasksOfSet({ passages, queries }: RetrievalSet): RankingTask[] {
  const numbers = new Map(passages.map(({ id }, number) => [id, number]));
  return queries.flatMap(({ text, language, gold }): RankingTask[] => {
    const [best] = [...gold].toSorted(([, a], [, b]) => b - a);
    if (best === undefined) return [];
    const ofBest = passages[numbers.get(best[0])!]!.language;
    const byNumber = new Map([...gold].map(([id, grade]) => [numbers.get(id)!, grade]));
    return [{ text, previous: null, pair: `${language}→${ofBest}`, gold: byNumber }];
  });
}

/**
 * Judged questions as tasks over a corpus's passages: right are those that overlap a span as a right citation does, in
 * the translations that are cited for the question's language. A question whose spans stand in none is left out.
 */
export function tasksOfQuestions(questions: readonly JudgedQuestion[], snapshot: Snapshot): RankingTask[] {
  const { documents, passages } = snapshot;
  const translations = groupTranslations(documents.values());
  return questions.flatMap(({ question: text, previous, language, answerable, sources, spans }): RankingTask[] => {
    if (!answerable) return [];
    const cited = chooseTranslations(translations, language);
    const right = passages.flatMap((passage, number) => {
      const { id, source, text } = documents.get(passage.documentId)!;
      return cited.has(id) && sources.includes(source) && isOnSpan(passage, spans, text) ? [number] : [];
    });
    const [first] = right;
    if (first === undefined) return [];
    const { language: ofFirst } = documents.get(passages[first]!.documentId)!;
    return [{ text, previous, pair: `${language}→${ofFirst}`, gold: new Map(right.map((number) => [number, 1])) }];
  });
}
