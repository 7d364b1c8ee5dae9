import type { SettingsChange, SettingsChanged } from './change-settings.ts';
import type { QuestionTrace } from '../recognition/question-trace.ts';
import type { CaseView, Claim, KeptAnswer, Scope } from './kept-answer.ts';
import type { LogEvent, LogKind } from './log-event.ts';
import type { ModerationState, Refusal } from './moderation-case.ts';
import type { ModerationEvent } from './moderation-event.ts';
import type { Post, PostStore } from './post-store.ts';
import type { ServerSettings } from './settings.ts';
import type { FiguresView } from './views.ts';

/** Which cases a list shows; a filter that is `null` or absent shows all. */
export interface CaseFilter {
  readonly server?: string | null;
  readonly collection?: string | null;
  readonly states?: readonly ModerationState[] | null;
  readonly status?: KeptAnswer['answer']['status'] | null;
  readonly language?: KeptAnswer['answer']['language'] | null;
  /** Words that the question holds, as they are written. */
  readonly text?: string | null;
  /** Whether private answers that nobody reported are among them; by default not. */
  readonly withPrivate?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** Which lines of the log a list shows, newest first. */
export interface AuditFilter {
  readonly server?: string | null;
  readonly answerId?: string | null;
  readonly kinds?: readonly LogKind[] | null;
  /** A member's key, the beginning of it that is shown, or a moderator's name. */
  readonly by?: string | null;
  /** Milliseconds since 1970: from, and before. */
  readonly since?: number | null;
  readonly until?: number | null;
  readonly limit?: number;
  readonly offset?: number;
}

/** A question that the documents do not answer, with all that ask the same. */
export interface Gap extends Scope {
  readonly id: string;
  /** The answers that found nothing, oldest first; the first one's question stands for all. */
  readonly answerIds: readonly string[];
  readonly question: string | null;
  readonly language: KeptAnswer['answer']['language'];
  readonly trace: KeptAnswer['trace'];
  readonly openedAt: number;
  readonly lastAskedAt: number;
  /** How many wait for an expert's answer. */
  readonly waiting: number;
  readonly closedAt: number | null;
  /** What closed it: the documents answer it now, or this answer was corrected. */
  readonly closedBy: { readonly kind: 'corpus' } | { readonly kind: 'answer'; readonly answerId: string } | null;
}

/** What became of a step. */
export type Applied =
  | { readonly isDone: true; readonly view: CaseView }
  | {
      readonly isDone: false;
      /** `unknown`: there is no such answer; `changed`: another moderator decided since the case was seen. */
      readonly refusal: Refusal | 'unknown' | 'changed';
      /** The last verdict, where there is one: who came first. */
      readonly last: LogEvent | null;
    };

/** What is kept of a person. */
export interface MemberData {
  readonly servers: readonly string[];
  readonly keys: readonly string[];
  readonly answers: readonly KeptAnswer[];
  readonly events: readonly LogEvent[];
  /** The messages in Discord that answer them. */
  readonly posts: readonly Post[];
  /** The answers below which they asked for an expert, and have not been told. */
  readonly waits: readonly string[];
}

/** One row of a table, for export: bytes as base64. */
export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, string | number | null>>;
}

/** Keeps rows elsewhere; what throws stops what would have replaced them. */
export type BackUpRows = (rows: readonly ExportedRow[]) => Promise<void>;

/**
 * What is remembered: answers, the log of all that happened to them, and the views that follow from it. Each method is
 * one transaction: when its promise is fulfilled, what it did outlasts the process and the machine's power.
 *
 * @throws {StoreError} From every method: the database cannot be reached, read or written.
 */
export interface ModerationStore extends PostStore {
  /** The database, for people: a path, or a server without its password. */
  readonly place: string;

  /** Keeps an answer; again is nothing. `gapId` names the gap that its question belongs to, and opens it. */
  keep(answer: KeptAnswer, gapId: string | null): Promise<void>;
  find(answerId: string): Promise<CaseView | null>;
  /** The ids of the answers that begin so, two at most; one that is just that stands alone. */
  idsBeginning(beginning: string): Promise<readonly string[]>;
  /** Newest change first. */
  list(filter: CaseFilter): Promise<readonly CaseView[]>;
  count(filter: CaseFilter): Promise<number>;
  /** The answers that decide what their question gets from now on, with their traces: verified, corrected and hidden ones that are not private. */
  settled(scope: Scope): Promise<readonly CaseView[]>;
  /** Notes that an answer was given again. */
  noteReuse(answerId: string, similarity: number, at: number): Promise<void>;
  /** The questions that may be recognised again, and whose trace another maker made. */
  untraced(maker: string): Promise<readonly { readonly answerId: string; readonly question: string }[]>;
  retrace(answerId: string, trace: QuestionTrace, at: number): Promise<void>;
  /** Grows with every step that may change what is settled. */
  revision(): Promise<number>;

  /** One vote a member and answer; `0` takes it back. `null`: there is no such answer. */
  vote(answerId: string, memberKey: string, value: -1 | 0 | 1, at: number): Promise<CaseView['votes'] | null>;
  /**
   * Takes one step, and where it is the report that reaches the server's threshold, the dispute that follows.
   *
   * @param seen - How many verdicts whoever decides has seen; `null`: as many as there are.
   */
  apply(answerId: string, event: ModerationEvent, seen: number | null): Promise<Applied>;
  /** @returns The claim that holds now: another moderator's where theirs has not run out. */
  claim(answerId: string, memberKey: string, until: number, at: number): Promise<Claim | null>;
  release(answerId: string, memberKey: string, at: number): Promise<boolean>;

  gaps(filter: { readonly server?: string | null; readonly isOpen: boolean | null }): Promise<readonly Gap[]>;
  /** Closes a gap because the documents answer it now. */
  closeGap(gapId: string, at: number): Promise<boolean>;

  audit(filter: AuditFilter): Promise<readonly LogEvent[]>;
  figures(server: string | null, since: number): Promise<FiguresView>;

  settings(server: string): Promise<ServerSettings>;
  /** Where a value does not fit, nothing is changed. */
  changeSettings(server: string, change: SettingsChange, by: string | null, at: number): Promise<SettingsChanged>;
  /** The servers that settings or answers are kept of. */
  servers(): Promise<readonly string[]>;

  /** A member's random key in a server; made at the first call. */
  memberKey(server: string, userId: string): Promise<string>;
  /** Who a key belongs to; keys of forgotten members are absent. */
  members(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  dataOf(userId: string): Promise<MemberData>;
  /** Deletes the person's keys, their questions' texts, the reasons they wrote, and where they were answered. @returns How many answers that were. */
  forget(userId: string, at: number): Promise<number>;
  /** Does so with the questions of a server that were asked before a time, and with who asked them. */
  anonymise(server: string, before: number, at: number): Promise<number>;

  /** Everything, table by table, as of one moment. */
  exportRows(): Promise<readonly ExportedRow[]>;
  /**
   * Fills an empty database.
   *
   * @param backUp - Where there is one, the database need not be empty: it is given what is there, and then that is replaced.
   * @throws {StoreError} It is not empty, or a row does not fit: then nothing is changed.
   */
  importRows(rows: readonly ExportedRow[], backUp?: BackUpRows): Promise<void>;
  /** Where the views differ from what the log tells; empty when all is well. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
