import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  moderationStates,
  newCase,
  reachesThreshold,
  replay,
  type ModerationCase,
  type ModerationState,
} from '../../../src/moderation/moderation-case.ts';
import type { ActionKind, Actor, ModerationAction, ModerationEvent } from '../../../src/moderation/moderation-event.ts';

const correction = { text: 'The club met in Norvale.', passageIds: ['chess:1'] };
const actionOf = (kind: ActionKind): ModerationAction => (kind === 'correct' ? { kind, correction } : { kind });
const actors = {
  report: 'member',
  dispute: 'system',
  expire: 'system',
  verify: 'moderator',
  correct: 'moderator',
  hide: 'moderator',
  restore: 'moderator',
  dismiss: 'moderator',
  undo: 'moderator',
} as const satisfies Record<ActionKind, Actor['role']>;
const kinds = Object.keys(actors) as ActionKind[];
const event = (kind: ActionKind, over: Partial<ModerationEvent> = {}): ModerationEvent => ({
  action: actionOf(kind),
  by: { role: actors[kind], key: actors[kind] === 'system' ? null : 'k1' },
  at: 0,
  reason: 'because',
  ...over,
});
const after = (...steps: ActionKind[]) => replay(steps.map((kind) => event(kind)));

/** From where, by what, to where: the table of the design, with what stays as it is left out. */
const table: readonly (readonly [path: readonly ActionKind[], action: ActionKind, to: ModerationState])[] = [
  [[], 'verify', 'verified'],
  [[], 'correct', 'corrected'],
  [[], 'hide', 'hidden'],
  [[], 'dispute', 'disputed'],
  [['verify'], 'dispute', 'disputed'],
  [['correct'], 'dispute', 'disputed'],
  [['dispute'], 'verify', 'verified'],
  [['dispute'], 'correct', 'corrected'],
  [['dispute'], 'hide', 'hidden'],
  [['dispute'], 'dismiss', 'unreviewed'],
  [['verify', 'dispute'], 'dismiss', 'verified'],
  [['correct', 'dispute'], 'dismiss', 'corrected'],
  [['hide'], 'restore', 'unreviewed'],
  [['verify', 'dispute', 'hide'], 'restore', 'disputed'],
  [['verify'], 'expire', 'stale'],
  [['correct'], 'expire', 'stale'],
  [['verify', 'expire'], 'verify', 'verified'],
  [['verify', 'expire'], 'correct', 'corrected'],
  [['verify', 'expire'], 'hide', 'hidden'],
  [['verify'], 'undo', 'unreviewed'],
  [['verify', 'dispute', 'hide'], 'undo', 'disputed'],
  [['verify', 'expire'], 'undo', 'unreviewed'],
  [['hide', 'restore'], 'undo', 'hidden'],
];

describe('applyEvent', () => {
  it.each(table)('%j, then %s: %s', (path, action, to) => {
    expect(after(...path, action).state).toBe(to);
  });

  it('allows nothing beside the table', () => {
    const reached = {
      unreviewed: [],
      verified: ['verify'],
      corrected: ['correct'],
      disputed: ['dispute'],
      hidden: ['hide'],
      stale: ['verify', 'expire'],
    } as const;
    for (const state of moderationStates)
      for (const kind of kinds.filter((one) => one !== 'report' && one !== 'undo')) {
        const isListed = table.some(([path, action]) => action === kind && after(...path).state === state);
        const made = applyEvent(after(...reached[state]), event(kind));
        expect({ state, kind, isAllowed: made !== 'state' }).toEqual({ state, kind, isAllowed: isListed });
      }
  });

  it.each(kinds)('%s is for one role only', (kind) => {
    for (const role of ['member', 'moderator', 'system'] as const) {
      if (role === actors[kind]) continue;
      expect(applyEvent(after('dispute'), event(kind, { by: { role, key: 'k2' } }))).toBe('role');
    }
  });

  it('keeps a correction where it is covered, and drops it with the next verdict', () => {
    expect(after('correct', 'dispute', 'dismiss').correction).toEqual(correction);
    expect(after('correct', 'expire').correction).toEqual(correction);
    expect(after('correct', 'expire', 'verify').correction).toBeNull();
    const empty = event('correct', { action: { kind: 'correct', correction: { text: '  ', passageIds: [] } } });
    expect(applyEvent(newCase, empty)).toBe('empty-correction');
  });

  it('counts a member once, wants a reason, and forgets reports with the verdict about them', () => {
    const once = applyEvent(newCase, event('report')) as ModerationCase;
    expect(once).toMatchObject({ state: 'unreviewed', reporters: ['k1'] });
    expect(applyEvent(once, event('report'))).toBe('repeated');
    expect(applyEvent(newCase, event('report', { reason: ' ' }))).toBe('reason');
    expect(reachesThreshold(once, 1)).toBe(true);
    expect(reachesThreshold(once, 2)).toBe(false);
    expect(after('report', 'dispute', 'dismiss').reporters).toEqual([]);
    expect(after('report', 'verify').reporters).toEqual([]);
    expect(reachesThreshold(after('report', 'hide'), 0)).toBe(false);
  });

  it('has nothing to undo before the first verdict, and undoes verdict after verdict', () => {
    expect(applyEvent(newCase, event('undo'))).toBe('nothing-to-undo');
    expect(after('verify', 'dispute', 'hide', 'undo', 'undo').state).toBe('unreviewed');
    expect(applyEvent(after('verify', 'undo'), event('undo'))).toBe('nothing-to-undo');
  });
});

const anyKinds = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom('k1', 'k2', 'k3')), { maxLength: 40 });

/** Applies what can happen of a sequence, and says what did. */
function live(sequence: readonly (readonly [ActionKind, string])[]) {
  const happened: ModerationEvent[] = [];
  let now = newCase;
  for (const [kind, key] of sequence) {
    const next = event(kind, { by: { role: actors[kind], key: actors[kind] === 'system' ? null : key } });
    const made = applyEvent(now, next);
    if (typeof made === 'string') continue;
    happened.push(next);
    now = made;
  }
  return { happened, now };
}

describe('any sequence of events', () => {
  it('stays among the states, and is told again by its events', () => {
    fc.assert(
      fc.property(anyKinds, (sequence) => {
        const { happened, now } = live(sequence);
        expect(moderationStates).toContain(now.state);
        expect(replay(happened)).toEqual(now);
        expect(now.covered === null).toBe(now.state !== 'disputed' && now.state !== 'hidden');
        expect(new Set(now.reporters).size).toBe(now.reporters.length);
      }),
    );
  });

  it('is as before once its last verdict is undone', () => {
    fc.assert(
      fc.property(anyKinds, fc.constantFrom('verify', 'correct', 'hide', 'restore', 'dismiss'), (sequence, verdict) => {
        const { now } = live(sequence);
        const decided = applyEvent(now, event(verdict));
        fc.pre(typeof decided !== 'string');
        expect(applyEvent(decided, event('undo'))).toEqual(now);
      }),
    );
  });

  it('cannot be told by events that could not happen', () => {
    expect(() => replay([event('restore')])).toThrow('Event 1 of 1 (restore) could not happen: state.');
  });
});
