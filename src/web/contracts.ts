import type { Document } from '../corpus/document.ts';
import type { RecordLink } from '../lookups/record-index.ts';
import type { AuditEntry, CaseDetail, CaseSummary, FiguresView, GapSummary } from '../moderation/views.ts';

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

/** `POST /api/answers/:id/votes`, which takes `{"value": 1 | 0 | -1}`. */
export interface VotesBody {
  readonly up: number;
  readonly down: number;
}

/** `POST /api/answers/:id/reports`, which takes `{"reason": "…"}`: the state that the answer is in now. */
export interface ReportBody {
  readonly state: CaseSummary['state'];
}

/** `GET /api/session`, and `POST`, which takes `{"token": "…", "name": "…"}`: the moderator who is logged in. */
export interface SessionBody {
  readonly name: string;
}

/**
 * `GET /api/reviews?state=&status=&language=&text=&server=&limit=&offset=`; `state` may be several, with commas between.
 * This and all that follows needs the moderator's session, or the header `Authorization: Bearer <MODERATOR_TOKEN>`.
 */
export interface ReviewsBody {
  readonly cases: readonly CaseSummary[];
  readonly total: number;
}

/**
 * `GET /api/reviews/:id`; `POST /api/answers/:id/verdicts`, which takes
 * `{"kind": "verify" | "correct" | "hide" | "restore" | "dismiss" | "undo", "reason": "…" | null, "seen": 0, "correction": {"text": "…", "passageIds": ["…"]}}`
 * and is refused with `CONFLICT` where another moderator decided since; `POST` and `DELETE /api/answers/:id/claims`.
 */
export type ReviewBody = CaseDetail;

/** `GET /api/audit?server=&answer=&kind=&by=&since=&until=&limit=&offset=`, newest first; days as `2031-05-04`. */
export interface AuditBody {
  readonly events: readonly AuditEntry[];
}

/** `GET /api/gaps?open=true|false&server=`, most asked first. */
export interface GapsBody {
  readonly gaps: readonly GapSummary[];
}

/** `GET /api/figures?server=&days=30` */
export type FiguresBody = FiguresView;

/** `GET /api/passages?text=…`: the passages that bear a text, for a correction's citations. */
export interface FoundPassagesBody {
  readonly passages: readonly {
    readonly passageId: string;
    readonly title: string;
    readonly section: string | null;
    readonly excerpt: string;
  }[];
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
  | 'TOKEN'
  | 'CONFLICT'
  | 'TOO_MANY'
  | 'NOT_READY'
  | 'BUG';
