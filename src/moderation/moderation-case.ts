import {
  verdictKinds,
  type Actor,
  type ActionKind,
  type Correction,
  type ModerationEvent,
  type VerdictKind,
} from './moderation-event.ts';

/** What members see of an answer: as it is, with a label, folded away, or not at all. */
export const moderationStates = ['unreviewed', 'verified', 'corrected', 'disputed', 'hidden', 'stale'] as const;
export type ModerationState = (typeof moderationStates)[number];

/** An answer as moderation has left it. */
export interface ModerationCase {
  readonly state: ModerationState;
  /** What stands in the answer's place; `null` but for a corrected answer, and for what covers one. */
  readonly correction: Correction | null;
  /** The keys of the members whose reports nobody has decided yet. */
  readonly reporters: readonly string[];
  /** What a disputed or hidden answer was; `null` for the others. */
  readonly covered: ModerationCase | null;
  /** The case before the last verdict: what "undo" goes back to. */
  readonly beforeVerdict: ModerationCase | null;
}

/** Every answer begins like this. */
export const newCase: ModerationCase = {
  state: 'unreviewed',
  correction: null,
  reporters: [],
  covered: null,
  beforeVerdict: null,
};

/** Why an event cannot happen. */
export type Refusal = 'role' | 'state' | 'reason' | 'repeated' | 'nothing-to-undo' | 'empty-correction';

/** What a moderator may do about it. */
export function allowedActions({ state, beforeVerdict }: ModerationCase): VerdictKind[] {
  const kinds = verdictKinds.filter((kind) => allowed[state].includes(kind));
  return beforeVerdict === null ? kinds : [...kinds, 'undo'];
}

/** What may be done in each state (docs/design.md, moderation); reports and "undo" are for all. */
const allowed: Readonly<Record<ModerationState, readonly ActionKind[]>> = {
  unreviewed: ['verify', 'correct', 'hide', 'dispute'],
  verified: ['dispute', 'expire'],
  corrected: ['dispute', 'expire'],
  disputed: ['verify', 'correct', 'hide', 'dismiss'],
  hidden: ['restore'],
  stale: ['verify', 'correct', 'hide'],
};
const roles: Readonly<Record<ActionKind, Actor['role']>> = {
  report: 'member',
  dispute: 'system',
  expire: 'system',
  verify: 'moderator',
  correct: 'moderator',
  hide: 'moderator',
  restore: 'moderator',
  dismiss: 'moderator',
  undo: 'moderator',
};

/**
 * What an event makes of a case.
 *
 * @returns The case after it, or why it cannot happen: then nothing has changed.
 */
export function applyEvent(before: ModerationCase, event: ModerationEvent): ModerationCase | Refusal {
  return event.action.kind === 'report' && isBlank(event.reason) ? 'reason' : nextCase(before, event);
}

/** Whatever the reason: what a forgotten member wrote is gone, and the report still counts. */
function nextCase(before: ModerationCase, { action, by }: ModerationEvent): ModerationCase | Refusal {
  if (by.role !== roles[action.kind]) return 'role';
  switch (action.kind) {
    case 'report':
      return report(before, by.key);
    case 'undo':
      return before.beforeVerdict ?? 'nothing-to-undo';
    default:
      if (!allowed[before.state].includes(action.kind)) return 'state';
  }
  switch (action.kind) {
    case 'dispute':
      return { ...before, state: 'disputed', covered: before };
    case 'expire':
      return { ...before, state: 'stale', covered: null };
    case 'hide':
      return decided(before, { ...before, state: 'hidden', covered: before, reporters: [] });
    case 'restore':
      return decided(before, before.covered ?? newCase);
    case 'dismiss':
      return decided(before, { ...(before.covered ?? newCase), reporters: [] });
    case 'verify':
      return decided(before, { ...newCase, state: 'verified' });
    default:
      if (isBlank(action.correction.text)) return 'empty-correction';
      return decided(before, { ...newCase, state: 'corrected', correction: action.correction });
  }
}

/** The case after all of its events; throws where one of them could not have happened. */
export function replay(events: readonly ModerationEvent[]): ModerationCase {
  return events.reduce((before, event, i) => {
    const after = nextCase(before, event);
    if (typeof after !== 'string') return after;
    throw new RangeError(`Event ${i + 1} of ${events.length} (${event.action.kind}) could not happen: ${after}.`);
  }, newCase);
}

/** Whether enough members have reported it that it is to be folded away. */
export function reachesThreshold({ state, reporters }: ModerationCase, threshold: number): boolean {
  return allowed[state].includes('dispute') && reporters.length >= threshold;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function report(before: ModerationCase, key: string | null): ModerationCase | Refusal {
  if (key === null) return 'role';
  return before.reporters.includes(key) ? 'repeated' : { ...before, reporters: [...before.reporters, key] };
}

/** A verdict can be undone: the case remembers what was before it. */
function decided(before: ModerationCase, after: ModerationCase): ModerationCase {
  return { ...after, beforeVerdict: before };
}
