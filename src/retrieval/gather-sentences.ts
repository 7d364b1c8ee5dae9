import type { Snapshot } from '../indexes/snapshot.ts';
import type { Language } from '../language/language.ts';
import type { Candidate } from './retriever.ts';

/** A sentence of a retrieved passage, or a clause of one that is too long to be cited whole. */
export interface Sentence {
  readonly candidate: Candidate;
  /** Its place in the passage's `sentences`. */
  readonly place: number;
  /** Its number among all sentences of the snapshot. */
  readonly number: number;
  readonly documentId: string;
  readonly language: Language;
  /** In the document's original text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sentences of the best candidates. Two passages may share a sentence: it is listed once, under the better passage.
 *
 * @param candidates - Best first.
 * @returns By document and place in it, so that neighbours stand side by side.
 */
export function gatherSentences(candidates: readonly Candidate[], snapshot: Snapshot): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const candidate of candidates) {
    const { documentId, sentences: spans } = snapshot.passages[candidate.passage]!;
    const { language, text: whole } = snapshot.documents.get(documentId)!;
    const first = snapshot.words.passageOffsets[candidate.passage]!;
    spans.forEach(([start, end], place) => {
      const key = `${start} ${documentId}`;
      if (sentences.has(key)) return;
      const text = whole.slice(start, end);
      const number = first + place;
      sentences.set(key, { candidate, place, number, documentId, language, start, end, text });
    });
  }
  return [...sentences.values()].toSorted((a, b) => order(a.documentId, b.documentId) || a.start - b.start);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
