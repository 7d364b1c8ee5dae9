/** Who does something: a member by a random key, a moderator, or the program itself. */
export interface Actor {
  readonly role: 'member' | 'moderator' | 'system';
  /** Members and moderators have one; never a Discord id. */
  readonly key: string | null;
}

/** What a moderator puts in an answer's place. Without citations it is shown as a moderator's note. */
export interface Correction {
  readonly text: string;
  readonly passageIds: readonly string[];
}

/** What can be done about an answer. */
export type ModerationAction =
  | { readonly kind: 'report' }
  | { readonly kind: 'dispute' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'hide' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'expire' }
  | { readonly kind: 'undo' };
export type ActionKind = ModerationAction['kind'];
export const actionKinds = [
  'report',
  'dispute',
  'verify',
  'correct',
  'hide',
  'restore',
  'dismiss',
  'expire',
  'undo',
] as const satisfies readonly ActionKind[];

/** What moderators do. */
export const verdictKinds = ['verify', 'correct', 'hide', 'restore', 'dismiss', 'undo'] as const;
export type VerdictKind = (typeof verdictKinds)[number];
/** What a moderator does, with what it needs. */
export type Verdict = Extract<ModerationAction, { readonly kind: VerdictKind }>;

/** One step in the life of an answer: who, when and why. Events are only ever added. */
export interface ModerationEvent {
  readonly action: ModerationAction;
  readonly by: Actor;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Needed for a report. */
  readonly reason: string | null;
}
