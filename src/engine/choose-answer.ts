import { maxNearest, type ComposedAnswer } from '../answers/compose-answer.ts';

const ranks = ['not_found', 'partial', 'answered', 'verified'] as const satisfies readonly ComposedAnswer['status'][];

/**
 * Of the answers of several collections the one that says most; of two that say as much, the surer one, then the first.
 * Where none says anything, all name what came nearest, in turn.
 *
 * @param answers - At least one.
 */
export function chooseAnswer(answers: readonly ComposedAnswer[]): ComposedAnswer {
  const rank = ({ status }: ComposedAnswer) => ranks.indexOf(status);
  const [best] = answers.toSorted((a, b) => rank(b) - rank(a) || b.confidence - a.confidence);
  if (best!.status !== 'not_found' || answers.length === 1) return best!;
  const inTurn = Array.from({ length: maxNearest }, (_, place) =>
    answers.flatMap(({ nearest }) => nearest[place] ?? []),
  );
  return { ...best!, nearest: inTurn.flat().slice(0, maxNearest) };
}
