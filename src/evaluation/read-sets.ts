import { findSets, type FoundSet } from './find-sets.ts';
import { refuseFaults } from './read-lines.ts';
import { readBitext, readSimilarity, type ScoredPair, type Translated } from './read-pairs.ts';
import { readQuestions, type JudgedQuestion } from './read-questions.ts';
import { readRetrievalSets } from './read-retrieval-set.ts';
import type { RetrievalSet } from './retrieval-set.ts';

/** A set, read. */
export type EvaluationSet =
  | { readonly kind: 'questions'; readonly name: string; readonly questions: readonly JudgedQuestion[] }
  | { readonly kind: 'retrieval'; readonly name: string; readonly set: RetrievalSet }
  | { readonly kind: 'bitext'; readonly name: string; readonly lines: readonly Translated[] }
  | { readonly kind: 'similarity'; readonly name: string; readonly pairs: readonly ScoredPair[] };

/**
 * Reads every set that a path means.
 *
 * @throws {InputError} There is none, or something is wrong with a file: all faults of all files are named.
 */
export async function readSets(path: string): Promise<EvaluationSet[]> {
  const faults: string[] = [];
  const sets: EvaluationSet[] = [];
  for (const found of await findSets(path)) sets.push(...(await readSet(found, faults)));
  refuseFaults(path, faults);
  return sets;
}

async function readSet(found: FoundSet, faults: string[]): Promise<EvaluationSet[]> {
  const { kind, name } = found;
  switch (kind) {
    case 'questions':
      return [{ kind, name, questions: await readQuestions(found.path, faults) }];
    case 'bitext':
      return [{ kind, name, lines: await readBitext(found.path, faults) }];
    case 'similarity':
      return [{ kind, name, pairs: await readSimilarity(found.path, faults) }];
    default: {
      const sets = await readRetrievalSets(found, faults);
      return sets.map((set) => ({ kind, name: set.name, set }));
    }
  }
}
