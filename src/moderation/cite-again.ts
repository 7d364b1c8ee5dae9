import type { Citation } from '../answers/answer.ts';
import { firstSentences, type PassageInContext } from '../lookups/look-up-passages.ts';
import type { CaseView } from './kept-answer.ts';

/** Finds a passage of the live snapshot. */
export type FindPassage = (passageId: string) => PassageInContext | null;

/**
 * The citations of a case in the documents of now.
 *
 * @returns `null` where a cited passage is gone, or is no longer what it was: the answer is stale.
 */
export function citeAgain({ kept, correction }: CaseView, find: FindPassage): Citation[] | null {
  const cited = correction === null ? kept.answer.citations.map((citation) => again(citation, find)) : [];
  const corrected = (correction?.passageIds ?? []).map((id, i) => citePassage(id, i + 1, find));
  const all = [...cited, ...corrected];
  return all.every((citation) => citation !== null) ? all : null;
}

/** The passages that an answer, or the correction in its place, stands on. */
export function citedPassages({ kept, correction }: CaseView): readonly string[] {
  return correction?.passageIds ?? kept.answer.citations.map(({ passageId }) => passageId);
}

/** A passage's id holds the hash of its text, so that a passage that is there is the same; only its place may differ. */
function again(citation: Citation, find: FindPassage): Citation | null {
  const found = find(citation.passageId);
  if (found === null) return null;
  const { document, passage } = found;
  const inside = document.text.slice(passage.start, passage.end).indexOf(citation.excerpt);
  if (inside === -1) return null;
  const start = passage.start + inside;
  return { ...citation, title: document.title, start, end: start + citation.excerpt.length };
}

function citePassage(passageId: string, n: number, find: FindPassage): Citation | null {
  const found = find(passageId);
  if (found === null) return null;
  const { document, passage } = found;
  const [start, end] = firstSentences(passage.sentences);
  const { collection, title, year, publisher, source, url, language } = document;
  return {
    n,
    documentId: document.id,
    collection,
    title,
    section: passage.section,
    page: null,
    time: null,
    year,
    publisher,
    source,
    url,
    language,
    passageId,
    excerpt: document.text.slice(start, end),
    highlight: null,
    start,
    end,
    similarity: 1,
  };
}
