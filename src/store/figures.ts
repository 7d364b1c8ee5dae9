import { sql } from 'kysely';
import type { FiguresView } from '../moderation/views.ts';
import type { Database } from './database.ts';

const dayMs = 86_400_000;

/** Counts of a server, or of all, since a time; states and gaps as they are now. */
export async function readFigures(database: Database, server: string | null, since: number): Promise<FiguresView> {
  const asked = database
    .selectFrom('answer')
    .innerJoin('answer_case', 'answer_case.answer_id', 'answer.id')
    .where('asked_at', '>=', since)
    .$if(server !== null, (query) => query.where('server', '=', server!));
  const askedDay = sql<number>`asked_at / ${sql.lit(dayMs)}`;
  const n = sql<number>`count(*)`.as('n');
  const days = await asked
    .select([askedDay.as('day'), 'status', n])
    .groupBy([askedDay, 'status'])
    .execute();
  const languages = await asked.select(['language', n]).groupBy('language').execute();
  const states = await asked.select(['state', n]).groupBy('state').execute();
  const reuseDay = sql<number>`at / ${sql.lit(dayMs)}`;
  const reuses = await database
    .selectFrom('event')
    .where('kind', '=', 'reuse')
    .where('at', '>=', since)
    .$if(server !== null, (query) => query.where('server', '=', server!))
    .select([reuseDay.as('day'), n])
    .groupBy(reuseDay)
    .execute();
  const open = await database
    .selectFrom('gap')
    .where('closed_at', 'is', null)
    .$if(server !== null, (query) => query.where('server', '=', server!))
    .select(n)
    .executeTakeFirstOrThrow();
  const known = [...new Set([...days, ...reuses].map(({ day }) => day))].toSorted((a, b) => a - b);
  return {
    days: known.map((day) => {
      const ofDay = days.filter((row) => row.day === day);
      const reused = sum(reuses.filter((row) => row.day === day));
      return {
        day: new Date(day * dayMs).toISOString().slice(0, 10),
        questions: sum(ofDay) + reused,
        notFound: sum(ofDay.filter(({ status }) => status === 'not_found')),
        reused,
      };
    }),
    languages: Object.fromEntries(languages.map((row) => [row.language, row.n])),
    states: Object.fromEntries(states.map((row) => [row.state, row.n])),
    openGaps: open.n,
  };
}

function sum(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}
