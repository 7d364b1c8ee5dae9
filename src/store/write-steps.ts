import { applyEvent, newCase, reachesThreshold, replay, type ModerationCase } from '../moderation/moderation-case.ts';
import type { ModerationEvent } from '../moderation/moderation-event.ts';
import type { Applied } from '../moderation/moderation-store.ts';
import { isVerdict, toModerationEvent, type LogEvent } from '../moderation/log-event.ts';
import type { Change, Database } from './database.ts';
import { lockCase, type LockedCase } from './lock-case.ts';
import { readCase } from './read-cases.ts';
import { readSteps } from './read-events.ts';
import { readSettings } from './server-settings.ts';
import { system, writeEvent } from './write-event.ts';

/**
 * Takes one step in the life of an answer: its events are replayed, the step is judged by the state machine, written,
 * and the view follows. The answer's row is locked first, so that of two steps at once the second sees the first.
 */
export async function applyStep(
  database: Database,
  answerId: string,
  event: ModerationEvent,
  seen: number | null,
): Promise<Applied> {
  return database.transaction().execute(async (change): Promise<Applied> => {
    const locked = await lockCase(change, answerId);
    if (locked === null) return { isDone: false, refusal: 'unknown', last: null };
    const steps = await readSteps(change, answerId);
    const refuse = (refusal: (Applied & { isDone: false })['refusal']): Applied => {
      return { isDone: false, refusal, last: steps.findLast(isVerdict) ?? null };
    };
    const before = steps.length === 0 ? newCase : replay(steps.map(toModerationEvent));
    if (seen !== null && steps.filter(isVerdict).length !== seen) return refuse('changed');
    const after = applyEvent(before, event);
    if (typeof after === 'string') return refuse(after);
    const events = [event];
    const { reportThreshold } = await readSettings(change, locked.server);
    const dispute: ModerationEvent = { action: { kind: 'dispute' }, by: system, at: event.at, reason: null };
    const isDisputed = event.action.kind === 'report' && reachesThreshold(after, reportThreshold);
    const last = isDisputed ? applyEvent(after, dispute) : after;
    if (typeof last === 'string') throw new RangeError(`A reported answer could not be disputed: ${last}.`);
    if (isDisputed) events.push(dispute);
    await writeSteps(change, { ...locked, answerId }, steps.length, events, [after, last]);
    await updateView(change, answerId, last, steps, events.map(toLine), event.at);
    await updateGap(change, locked, answerId, before, last, event.at);
    return { isDone: true, view: (await readCase(change, answerId))! };
  });
}

async function writeSteps(
  change: Change,
  { answerId, server }: LockedCase & { readonly answerId: string },
  taken: number,
  events: readonly ModerationEvent[],
  states: readonly ModerationCase[],
): Promise<void> {
  for (const [i, { action, by, at, reason }] of events.entries()) {
    const correction = action.kind === 'correct' ? { correction: action.correction } : {};
    const detail = { state: states[i]!.state, ...correction };
    await writeEvent(change, { at, server, answerId, step: taken + i + 1, kind: action.kind, by, detail, reason });
  }
}

function updateView(
  change: Change,
  answerId: string,
  { state, correction, reporters }: ModerationCase,
  before: readonly Line[],
  taken: readonly Line[],
  at: number,
) {
  const steps = [...before, ...taken];
  return change
    .updateTable('answer_case')
    .set({
      state,
      correction: correction === null ? null : JSON.stringify(correction),
      open_reports: reporters.length,
      verdicts: steps.filter(isVerdict).length,
      steps: steps.length,
      changed_at: at,
      // Who decides is done with it; a report changes nothing for whoever is at work.
      ...(taken.some(isVerdict) ? { claimed_by: null, claimed_until: null } : {}),
    })
    .where('answer_id', '=', answerId)
    .execute();
}

/** A corrected answer closes the gap that its question belongs to; taking the correction back opens it again. */
async function updateGap(
  change: Change,
  { server, gap_id: gapId }: LockedCase,
  answerId: string,
  before: ModerationCase,
  after: ModerationCase,
  at: number,
): Promise<void> {
  const [was, is] = [before.state === 'corrected', after.state === 'corrected'];
  if (gapId === null || was === is) return;
  const { numUpdatedRows } = await change
    .updateTable('gap')
    .set(is ? { closed_at: at, closed_by_answer: answerId } : { closed_at: null, closed_by_answer: null })
    .where('id', '=', gapId)
    .where('closed_by_answer', is ? 'is' : '=', is ? null : answerId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return;
  await writeEvent(change, {
    at,
    server,
    answerId,
    kind: is ? 'gap-close' : 'gap-reopen',
    by: system,
    detail: { gapId },
  });
}

type Line = Pick<LogEvent, 'kind'>;

function toLine({ action }: ModerationEvent): Line {
  return { kind: action.kind };
}
