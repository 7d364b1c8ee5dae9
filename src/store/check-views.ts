import { newCase, replay, type ModerationCase } from '../moderation/moderation-case.ts';
import { reasonOf } from '../foundation/errors.ts';
import { groupBy } from '../foundation/group-by.ts';
import { isStep, isVerdict, toModerationEvent, type LogEvent } from '../moderation/log-event.ts';
import type { Database } from './database.ts';
import { selectEvents, toLogEvent } from './read-events.ts';

/** Where the views differ from what the log tells when it is told again from its beginning. */
export async function checkViews(database: Database): Promise<string[]> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (change) => {
      const events = (await selectEvents(change).orderBy('event.seq').execute()).map(toLogEvent);
      const ofAnswer = groupBy(events, ({ answerId }) => answerId ?? '');
      const cases = await change.selectFrom('answer_case').selectAll().orderBy('answer_id').execute();
      const votes = groupBy(await change.selectFrom('vote').selectAll().execute(), ({ answer_id: id }) => id);
      const gaps = await change.selectFrom('gap').selectAll().orderBy('id').execute();
      const faults = cases.flatMap((row) => {
        const own = ofAnswer.get(row.answer_id) ?? [];
        const steps = own.filter(({ kind }) => isStep(kind));
        const told = tell(steps);
        if (typeof told === 'string') return [`answer ${row.answer_id}: ${told}`];
        const { correction, state, reporters } = told;
        const verdicts = steps.filter(isVerdict).length;
        const cast = (votes.get(row.answer_id) ?? []).map((vote) => `${vote.member_key} ${vote.value}`);
        return [
          ...differ(row.answer_id, 'state', row.state, state),
          ...differ(
            row.answer_id,
            'correction',
            row.correction,
            correction === null ? null : JSON.stringify(correction),
          ),
          ...differ(row.answer_id, 'open reports', row.open_reports, reporters.length),
          ...differ(row.answer_id, 'verdicts', row.verdicts, verdicts),
          ...differ(row.answer_id, 'steps', row.steps, steps.length),
          ...differ(row.answer_id, 'votes', cast.toSorted().join(), lastVotes(own).toSorted().join()),
        ];
      });
      const lost = [...ofAnswer.keys()].filter((id) => id !== '' && !cases.some((row) => row.answer_id === id));
      const openings = new Map(
        events.flatMap(({ kind, detail }) => (detail.gapId && kind !== 'want' ? [[detail.gapId, kind] as const] : [])),
      );
      return [
        ...faults,
        ...lost.map((id) => `answer ${id}: it has events, and is not there`),
        ...gaps.flatMap(({ id, closed_at: closed }) =>
          differ(id, 'gap', closed === null ? 'open' : 'closed', isClosing(openings.get(id)) ? 'closed' : 'open'),
        ),
      ];
    });
}

function tell(steps: readonly LogEvent[]): ModerationCase | string {
  try {
    return steps.length === 0 ? newCase : replay(steps.map(toModerationEvent));
  } catch (error) {
    return reasonOf(error);
  }
}

function lastVotes(events: readonly LogEvent[]): string[] {
  const last = new Map<string, number>();
  for (const { kind, by, detail } of events) if (kind === 'vote') last.set(by.key ?? '', detail.value ?? 0);
  return [...last].flatMap(([key, value]) => (value === 0 ? [] : [`${key} ${value}`]));
}

function isClosing(kind: string | undefined): boolean {
  return kind === 'gap-close';
}

function differ(id: string, what: string, seen: string | number | null, told: string | number | null): string[] {
  return seen === told ? [] : [`${id}: the ${what} is ${String(seen)}, the log tells ${String(told)}`];
}
