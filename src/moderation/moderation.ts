import type { SettingsChange, SettingsChanged } from './change-settings.ts';
import type { CaseView } from './kept-answer.ts';
import type { KeptAnswer } from './kept-answer.ts';
import type { Refusal } from './moderation-case.ts';
import type { Verdict } from './moderation-event.ts';
import type { AuditFilter, CaseFilter, MemberData } from './moderation-store.ts';
import type { ServerSettings } from './settings.ts';
import type { AuditEntry, CaseDetail, CaseSummary, FiguresView, GapSummary } from './views.ts';

/** The longest reason, and the longest correction, in UTF-16 code units. */
export const maxReason = 1000;
export const maxCorrection = 2000;

/** Why something cannot be done about an answer. */
export type ModerationRefusal =
  | Refusal
  /** There is no such answer. */
  | 'unknown'
  /** Another moderator decided since the case was seen. */
  | 'changed'
  /** A correction names a passage that is not there. */
  | 'unknown-passage'
  /** A reason or a correction is too long. */
  | 'too-long';

export interface Refused {
  readonly isDone: false;
  readonly refusal: ModerationRefusal;
  /** The last verdict, where there is one: who came first. */
  readonly last: AuditEntry | null;
}
export type Decided = { readonly isDone: true; readonly review: CaseDetail } | Refused;
export type Reported = { readonly isDone: true; readonly state: CaseSummary['state'] } | Refused;

/** What is kept of a person, without the traces of questions, which are numbers to people. */
export interface KnownOf extends Omit<MemberData, 'answers'> {
  readonly answers: readonly Omit<KeptAnswer, 'trace'>[];
}

/** What moderators and members do about answers. Members come as user ids, and are kept as random keys. */
export interface Moderation {
  reviews(filter: CaseFilter): Promise<{ readonly cases: readonly CaseSummary[]; readonly total: number }>;
  review(answerId: string): Promise<CaseDetail | null>;
  /** The answers themselves, with what became of them. */
  answers(filter: CaseFilter): Promise<readonly CaseView[]>;
  /** @param seen - How many verdicts the moderator has seen; `null`: as many as there are. */
  decide(answerId: string, verdict: Verdict, by: string, reason: string | null, seen: number | null): Promise<Decided>;
  /** Claims it for the moderator for a while. @returns The case with the claim that holds: it may be another's. */
  claim(answerId: string, by: string): Promise<CaseDetail | null>;
  release(answerId: string, by: string): Promise<CaseDetail | null>;
  vote(answerId: string, userId: string, value: -1 | 0 | 1): Promise<CaseSummary['votes'] | null>;
  report(answerId: string, userId: string, reason: string): Promise<Reported>;
  gaps(server: string | null, isOpen: boolean | null): Promise<readonly GapSummary[]>;
  audit(filter: AuditFilter): Promise<readonly AuditEntry[]>;
  /** @param days - How many days back, today among them. */
  figures(server: string | null, days: number): Promise<FiguresView>;
  settings(server: string): Promise<ServerSettings>;
  /** Where a value does not fit, nothing is changed. */
  changeSettings(server: string, change: SettingsChange, by: string): Promise<SettingsChanged>;
  dataOf(userId: string): Promise<KnownOf>;
  /** @returns How many questions were forgotten. */
  forget(userId: string): Promise<number>;
  /** Forgets who asked what longer ago than each server keeps it. @returns How many questions. */
  anonymiseOld(): Promise<number>;
}
