import type { LogDetail, LogKind } from '../moderation/log-event.ts';
import type { Actor } from '../moderation/moderation-event.ts';
import type { Change } from './database.ts';

/** A line to be written in the log. */
export interface NewEvent {
  readonly at: number;
  readonly server: string;
  readonly answerId?: string;
  /** Counts an answer's steps from 1. */
  readonly step?: number;
  readonly kind: LogKind;
  readonly by: Actor;
  readonly detail?: LogDetail;
  readonly reason?: string | null;
}

/** The program itself. */
export const system: Actor = { role: 'system', key: null };

export async function writeEvent(change: Change, event: NewEvent): Promise<void> {
  const { seq } = await change
    .insertInto('event')
    .values({
      at: event.at,
      server: event.server,
      answer_id: event.answerId ?? null,
      step: event.step ?? null,
      kind: event.kind,
      role: event.by.role,
      actor: event.by.key,
      detail: JSON.stringify(event.detail ?? {}),
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  if (event.reason) await change.insertInto('event_reason').values({ seq, reason: event.reason }).execute();
}
