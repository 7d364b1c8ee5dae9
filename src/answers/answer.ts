import type { Language } from '../language/language.ts';

/** A pointer to verbatim words of a document. Unknown values are `null`. */
export interface Citation {
  /** 1, 2, 3: as shown. */
  readonly n: number;
  readonly documentId: string;
  readonly collection: string;
  readonly title: string;
  readonly section: string | null;
  readonly page: number | null;
  readonly time: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  /** The front matter's source, else the file's name. */
  readonly source: string;
  readonly url: string | null;
  readonly language: Language;
  readonly passageId: string;
  /** At most 350 graphemes; equal to the document's original text from `start` to `end`. */
  readonly excerpt: string;
  /** `[start, end)` in the excerpt of the words that were asked for, at most 80 graphemes. */
  readonly highlight: readonly [start: number, end: number] | null;
  readonly start: number;
  readonly end: number;
  /** 0–1; higher is better. */
  readonly similarity: number;
}

/** A document that comes nearest to a question that no document answers. */
export interface NearestDocument {
  readonly documentId: string;
  readonly title: string;
  readonly source: string;
}

export interface Timings {
  readonly embed: number;
  readonly retrieve: number;
  readonly answer: number;
  readonly total: number;
}

/** What a question gets. The names and their order are a contract with other programs (docs/design.md). */
export interface Answer {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly status: 'answered' | 'partial' | 'not_found' | 'verified';
  /** How sure the program is that the citations answer, 0–1. */
  readonly confidence: number;
  /** What is shown above the citations. */
  readonly text: string;
  /** Best first; empty for `not_found`. */
  readonly citations: readonly Citation[];
  /** Best first; for `not_found`. */
  readonly nearest: readonly NearestDocument[];
  readonly timingsMs: Timings;
  readonly indexVersion: string;
}
