import type { ModerationState } from './moderation-case.ts';
import type { ActionKind, Actor, Correction } from './moderation-event.ts';

/** What is written in the log beside moderation itself. */
export type LogKind =
  | ActionKind
  | 'ask'
  | 'reuse'
  | 'vote'
  | 'claim'
  | 'release'
  | 'gap-close'
  | 'gap-reopen'
  | 'settings'
  | 'forget'
  | 'anonymise';

/** What a kind of event says more; never a question, a name or a reason, which can be forgotten. */
export interface LogDetail {
  /** Of `correct`. */
  readonly correction?: Correction;
  /** Of `vote`: for, against, or taken back. */
  readonly value?: -1 | 0 | 1;
  /** The state after a step. */
  readonly state?: ModerationState;
  /** Of `claim`. */
  readonly until?: number;
  /** Of `gap-close` and `gap-reopen`. */
  readonly gapId?: string;
  /** Of `reuse`, 0–1. */
  readonly similarity?: number;
  /** Of `settings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Of `anonymise` and `forget`: how many answers. */
  readonly count?: number;
}

/** One line of the log. Lines are only ever added; what was written as a reason lies beside it and can be forgotten. */
export interface LogEvent {
  /** Counts up. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly server: string;
  readonly answerId: string | null;
  readonly kind: LogKind;
  readonly by: Actor;
  readonly detail: LogDetail;
  readonly reason: string | null;
}
