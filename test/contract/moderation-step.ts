import type { ModerationAction, ModerationEvent } from '../../src/moderation/moderation-event.ts';

export const correction = { text: 'It met in Midham.', passageIds: ['chess-2032:1'] };

/** A moderator's step, a member's report, or what the program does. */
export function step(
  kind: ModerationAction['kind'],
  key: string | null = 'mod',
  reason: string | null = 'because',
): ModerationEvent {
  const role = kind === 'report' ? 'member' : kind === 'dispute' || kind === 'expire' ? 'system' : 'moderator';
  const action: ModerationAction = kind === 'correct' ? { kind, correction } : { kind };
  return { action, by: { role, key: role === 'system' ? null : key }, at: 2_000, reason };
}
