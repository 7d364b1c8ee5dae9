import type { ModerationState } from './moderation-case.ts';
import {
  actionKinds,
  verdictKinds,
  type ActionKind,
  type Actor,
  type Correction,
  type ModerationAction,
  type ModerationEvent,
} from './moderation-event.ts';

/** What is written in the log: moderation's steps, and what is beside them. */
export const logKinds = [
  ...actionKinds,
  'ask',
  'reuse',
  'vote',
  'claim',
  'release',
  'retrace',
  'gap-close',
  'gap-reopen',
  'want',
  'settings',
  'forget',
  'anonymise',
] as const;
export type LogKind = (typeof logKinds)[number];

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
  /** Of `gap-close`, `gap-reopen` and `want`. */
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

/** A step as the state machine knows it. */
export function toModerationEvent({ kind, by, at, reason, detail }: LogEvent): ModerationEvent {
  return { action: actionOf(kind as ActionKind, detail), by, at, reason };
}

export function isStep(kind: LogKind): kind is ActionKind {
  return (actionKinds as readonly string[]).includes(kind);
}

function actionOf(kind: ActionKind, { correction }: LogDetail): ModerationAction {
  if (kind !== 'correct') return { kind };
  if (correction === undefined) throw new RangeError('A correction is logged without its text.');
  return { kind, correction };
}

/** Whether a moderator decided something. */
export function isVerdict({ kind }: Pick<LogEvent, 'kind'>): boolean {
  return (verdictKinds as readonly string[]).includes(kind);
}
