import type { Document } from '../corpus/document.ts';
import type { RecordLink } from '../lookups/record-index.ts';

/** What the HTTP API sends beside `Answer`. Other programs use it: names stay. */

/** A document's front matter. */
export type DocumentFacts = Omit<Document, 'text'>;

/** `GET /api/documents` */
export interface DocumentsBody {
  readonly documents: readonly (DocumentFacts & { readonly passages: number })[];
}

/** `GET /api/documents/:id`; `records` are those about the same event. */
export type DocumentBody = Document & { readonly passages: number; readonly records: readonly RecordLink[] };

/** `GET /api/passages/:id` */
export interface PassageBody {
  readonly passage: {
    readonly id: string;
    readonly documentId: string;
    readonly section: string | null;
    /** `[start, end)` in the document's original text, in UTF-16 code units. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
  };
  readonly document: DocumentFacts;
  readonly before: NeighbourBody | null;
  readonly after: NeighbourBody | null;
}

/** A passage beside another one; the two may share a sentence. */
export interface NeighbourBody {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every refusal. */
export interface ErrorBody {
  readonly error: {
    readonly code: RefusalCode;
    /** What is wrong. */
    readonly message: string;
    /** What to do about it. */
    readonly remedy: string;
    /** For `BUG`: the number that its details are logged under. */
    readonly reference?: string;
  };
}

export type RefusalCode =
  | 'HOST'
  | 'ORIGIN'
  | 'CONTENT_TYPE'
  | 'TOO_LARGE'
  | 'BODY'
  | 'QUERY'
  | 'NOT_FOUND'
  | 'METHOD'
  | 'NOT_READY'
  | 'BUG';
