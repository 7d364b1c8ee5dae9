import { citeAgain, type FindPassage } from './cite-again.ts';
import type { CaseView } from './kept-answer.ts';

/** A line that `muntada eval` reads (docs/evaluate.md). */
export interface JudgmentLine {
  readonly id: string;
  readonly language: string;
  readonly kind: 'verified' | 'corrected';
  readonly question: string;
  readonly previous?: string;
  readonly answerable: boolean;
  readonly source: readonly string[];
  readonly spans: readonly string[];
}

/**
 * What moderators decided, as questions whose right answer is known: a verified answer's excerpts, a correction's
 * passages, or that the documents are silent. Left out are notes without a passage, private and forgotten questions,
 * and what the documents say otherwise by now.
 */
export function judgmentsOf(views: readonly CaseView[], find: FindPassage): JudgmentLine[] {
  return views.flatMap((view) => {
    const { question, previous, isPrivate, answer } = view.kept;
    const { state: kind } = view;
    if (question === null || isPrivate || (kind !== 'verified' && kind !== 'corrected')) return [];
    const right = kind === 'verified' ? excerptsOf(view, find) : passagesOf(view, find);
    if (right === null) return [];
    const { id, language } = answer;
    const answerable = kind === 'corrected' || answer.status !== 'not_found';
    return [{ id, language, kind, question, ...(previous !== null && { previous }), answerable, ...right }];
  });
}

type Right = Pick<JudgmentLine, 'source' | 'spans'>;

function excerptsOf(view: CaseView, find: FindPassage): Right | null {
  const citations = citeAgain(view, find);
  return citations && toRight(citations.map(({ source, excerpt }) => ({ source, span: excerpt })));
}

function passagesOf({ correction }: CaseView, find: FindPassage): Right | null {
  const ids = correction?.passageIds ?? [];
  const found = ids.flatMap((id) => find(id) ?? []);
  if (found.length === 0 || found.length < ids.length) return null;
  return toRight(
    found.map(({ document, passage }) => {
      return { source: document.source, span: document.text.slice(passage.start, passage.end) };
    }),
  );
}

function toRight(places: readonly { readonly source: string; readonly span: string }[]): Right {
  return { source: [...new Set(places.map(({ source }) => source))], spans: places.map(({ span }) => span) };
}
