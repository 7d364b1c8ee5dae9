import type { Generated } from 'kysely';

/** The database's tables, as both databases give them back. Times are milliseconds since 1970, JSON is text. */
export interface Tables {
  readonly member: MemberTable;
  readonly server_settings: SettingsTable;
  readonly answer: AnswerTable;
  readonly answer_case: CaseTable;
  readonly vote: VoteTable;
  readonly gap: GapTable;
  readonly event: EventTable;
  readonly event_reason: ReasonTable;
  readonly post: PostTable;
  readonly gap_wait: WaitTable;
}

interface MemberTable {
  readonly member_key: string;
  readonly server: string;
  readonly user_id: string;
}

interface SettingsTable {
  readonly server: string;
  readonly settings: string;
}

/** An answer as it was given; only forgetting takes something away. */
interface AnswerTable {
  readonly id: string;
  readonly server: string;
  readonly collection: string;
  readonly is_private: number;
  readonly asker: string | null;
  readonly question: string | null;
  readonly previous: string | null;
  readonly language: string;
  readonly status: string;
  readonly confidence: number;
  readonly index_version: string;
  /** What else was answered, as JSON; `null` once forgotten. */
  readonly body: string | null;
  readonly scores: string | null;
  /** 32-bit floats, little-endian. */
  readonly vector: Buffer | null;
  readonly shape: string | null;
  readonly maker: string | null;
  readonly gap_id: string | null;
  readonly asked_at: number;
}

/** What follows from an answer's events, so that lists need not read them. */
interface CaseTable {
  readonly answer_id: string;
  readonly state: string;
  readonly correction: string | null;
  readonly open_reports: number;
  readonly verdicts: number;
  readonly steps: number;
  readonly changed_at: number;
  readonly claimed_by: string | null;
  readonly claimed_until: number | null;
}

interface VoteTable {
  readonly answer_id: string;
  readonly member_key: string;
  readonly value: number;
}

interface GapTable {
  readonly id: string;
  readonly server: string;
  readonly collection: string;
  readonly opened_at: number;
  readonly closed_at: number | null;
  /** `null` where the documents closed it. */
  readonly closed_by_answer: string | null;
}

interface EventTable {
  readonly seq: Generated<number>;
  readonly at: number;
  readonly server: string;
  readonly answer_id: string | null;
  /** Counts an answer's steps from 1; `null` for what is no step. Two events cannot be one step. */
  readonly step: number | null;
  readonly kind: string;
  readonly role: string;
  readonly actor: string | null;
  readonly detail: string;
}

/** Beside the events, because a reason can be forgotten and an event cannot. */
interface ReasonTable {
  readonly seq: number;
  readonly reason: string;
}

/** A message in Discord that shows an answer. */
interface PostTable {
  readonly message_id: string;
  readonly channel_id: string;
  readonly server: string;
  readonly answer_id: string;
  readonly kind: string;
  /** Who asked. */
  readonly member: string | null;
  readonly shown: string;
  /** So many of the answer's steps it has been brought up to date with. */
  readonly steps: number;
  readonly failures: number;
  readonly try_after: number;
  readonly posted_at: number;
}

/** A member who waits for an expert's answer. */
interface WaitTable {
  readonly gap_id: string;
  readonly member_key: string;
  readonly answer_id: string;
  readonly wanted_at: number;
  readonly told_at: number | null;
  readonly failures: number;
  readonly try_after: number;
}
