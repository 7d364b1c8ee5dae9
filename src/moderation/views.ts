import type { Answer, Citation } from '../answers/answer.ts';
import type { LogDetail, LogKind } from './log-event.ts';
import type { ModerationState } from './moderation-case.ts';
import type { VerdictKind } from './moderation-event.ts';

/** A case in a list. */
export interface CaseSummary {
  readonly answerId: string;
  readonly server: string;
  readonly collection: string;
  /** `null`: forgotten, or too old to be kept. */
  readonly question: string | null;
  readonly language: Answer['language'];
  readonly status: Answer['status'];
  readonly confidence: number;
  readonly state: ModerationState;
  readonly isPrivate: boolean;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly changedAt: number;
  readonly votes: { readonly up: number; readonly down: number };
  /** Reports that nobody has decided yet. */
  readonly openReports: number;
  /** Enough votes for it; never the same as verified. */
  readonly isWellReceived: boolean;
  readonly claim: { readonly by: string; readonly until: number } | null;
  readonly gapId: string | null;
}

/** A line of the log as moderators read it. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: number;
  readonly server: string;
  readonly answerId: string | null;
  readonly kind: LogKind;
  readonly role: 'member' | 'moderator' | 'system';
  /** A name where one is known, else the beginning of the random key; `null` for the program itself. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly detail: LogDetail;
}

/** A cited passage with what stands around it, in the snapshot of now. */
export interface PassageShown {
  readonly passageId: string;
  readonly documentId: string;
  readonly title: string;
  readonly section: string | null;
  readonly before: string | null;
  readonly text: string;
  readonly after: string | null;
}

/** All that a moderator needs to decide. */
export interface CaseDetail extends CaseSummary {
  readonly previous: string | null;
  /** As it was given. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly nearest: Answer['nearest'];
  readonly indexVersion: string;
  readonly correction: {
    readonly text: string;
    readonly passageIds: readonly string[];
    /** A correction without a passage is a moderator's note. */
    readonly isNote: boolean;
    /** The passages in the documents of now; empty for a note, and where one is gone. */
    readonly citations: readonly Citation[];
  } | null;
  /** How many verdicts there were: sent back with the next one, so that nobody decides on what they have not seen. */
  readonly verdicts: number;
  readonly actions: readonly VerdictKind[];
  /** Of the citations, and of the correction; a passage that is gone is missing here. */
  readonly passages: readonly PassageShown[];
  /** "Why this answer": what spoke for (above 0) and against it, strongest first; the sum decides. */
  readonly reasons: readonly { readonly feature: string; readonly value: number; readonly weight: number }[];
  /** The answer is given when the confidence reaches it. */
  readonly threshold: number;
  /** Oldest first. */
  readonly history: readonly AuditEntry[];
}

export interface GapSummary {
  readonly id: string;
  readonly server: string;
  readonly collection: string;
  readonly question: string | null;
  readonly language: Answer['language'];
  /** How often it was asked. */
  readonly count: number;
  /** How many wait for an expert's answer. */
  readonly waiting: number;
  /** The first answer: correcting it closes the gap. */
  readonly answerId: string;
  readonly openedAt: number;
  readonly lastAskedAt: number;
  readonly closedAt: number | null;
  readonly closedBy: 'corpus' | 'answer' | null;
}

/** A day of a server: how many questions, and of them how many the documents did not answer. */
export interface DayFigures {
  /** `2031-05-04`, in UTC. */
  readonly day: string;
  readonly questions: number;
  readonly notFound: number;
  /** Answered with what a moderator had verified. */
  readonly reused: number;
}

export interface FiguresView {
  readonly days: readonly DayFigures[];
  readonly languages: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  readonly openGaps: number;
}
