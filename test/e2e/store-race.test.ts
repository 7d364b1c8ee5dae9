import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/moderation/log-event.ts';
import type { ModerationEvent } from '../../src/moderation/moderation-event.ts';
import type { Applied } from '../../src/moderation/moderation-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startWriter, type Call } from '../support/moderation-writer.ts';
import { createRandom, type Random } from '../support/random.ts';
import { canStartPostgres, startPostgres, type RunningPostgres } from '../support/start-postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { toyAnswer } from '../support/toy-answer.ts';

const seed = 20261128;
const answers = Array.from({ length: 20 }, (_, i) => `answer-${i}`);
/** Moderators decide the first ten at once; members report four of the others. */
const [decided, claimed, reported] = [answers.slice(0, 10), answers.slice(10), answers.slice(10, 14)];
const members = Array.from({ length: 100 }, (_, i) => `member-${i}`);
const moderators = Array.from({ length: 10 }, (_, i) => `mod-${i}`);
const far = 9_000_000;

type Unnumbered = Call extends infer One ? (One extends readonly [number, ...infer Rest] ? Rest : never) : never;

/** What members and moderators do, each thing twice: a message of Discord may come twice, and to two processes. */
function thingsToDo(random: Random): Unnumbered[] {
  const of = (i: number) => ({ at: 2_000 + i, reason: `Because of ${i}` });
  const votes = members.flatMap((member, i): Unnumbered[] => [
    ...[0, 1, 2, 3].map((k): Unnumbered => ['vote', decided[(i + k) % 10]!, member, i % 3 === 0 ? -1 : 1, i]),
    ...[0, 1].map((): Unnumbered => ['vote', claimed[i % 10]!, member, random.pick([-1, 0, 1]), i]),
  ]);
  const reports = members.flatMap((key, i) =>
    reported.map((id): Unnumbered => [
      'apply',
      id,
      { action: { kind: 'report' }, by: { role: 'member', key }, ...of(i) },
      null,
    ]),
  );
  const verdicts = moderators.flatMap((key, i) =>
    decided.map((id, k): Unnumbered => {
      const action: ModerationEvent['action'] = { kind: k < 5 && i % 2 === 0 ? 'hide' : 'verify' };
      return ['apply', id, { action, by: { role: 'moderator', key }, ...of(i) }, k < 5 ? 0 : null];
    }),
  );
  const claims = moderators.flatMap((key, i) => claimed.map((id): Unnumbered => ['claim', id, key, far + i, 1]));
  const keys = members.map((member): Unnumbered => ['memberKey', 'club', member]);
  return [...votes, ...reports, ...verdicts, ...claims, ...keys].flatMap((one) => [one, one]);
}

/** Lets so many processes do it all at once. @returns Each call with its result. */
async function race(processes: number, folder: string, url: string | null) {
  const random = createRandom(seed);
  const calls = thingsToDo(random)
    .map((one) => ({ one, order: random.next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ one }, n) => [n, ...one] as Call);
  const writers = Array.from({ length: processes }, () => startWriter('at-once', folder, url));
  await Promise.all(writers.map(({ waiting }) => waiting));
  for (const { open } of writers) open();
  await Promise.all(writers.map(({ opened }) => opened));
  for (const [i, writer] of writers.entries())
    writer.give(
      calls.filter(([n]) => n % processes === i),
      true,
    );
  await Promise.all(writers.map(({ ended }) => ended));
  expect(writers.map(({ said }) => said.failure)).toEqual(writers.map(() => null));
  const results = new Map(writers.flatMap(({ said }) => [...said.acknowledged]));
  return calls.map((call) => ({ call, result: JSON.parse(results.get(call[0])!) as unknown }));
}

const isVerdict = ({ kind }: LogEvent) => kind === 'verify' || kind === 'hide';

function suite(name: string, urlOf: () => string | null): void {
  describe.each([1, 2])(`a hundred members and ten moderators at once on ${name}, in %i process(es)`, (processes) => {
    it('are counted exactly, and each race is decided once', async () => {
      const [folder, url] = [await temporaryFolder('store-race'), urlOf()];
      const { store } = await openStore(url, folder);
      for (const id of answers) await store.keep(toyAnswer({ id }), null);
      const done = await race(processes, folder, url);
      expect(await store.check()).toEqual([]);
      const views = await Promise.all(answers.map(async (id) => (await store.find(id))!));
      const log = (await store.audit({ limit: 100_000 })).toReversed();

      // Votes: whoever votes once is counted once; of a changed vote the last in the log counts.
      for (const [k, id] of decided.entries()) {
        const cast = members.map((_, i) => i).filter((i) => [0, 1, 2, 3].some((step) => (i + step) % 10 === k));
        const down = cast.filter((i) => i % 3 === 0).length;
        expect([id, views[k]!.votes]).toEqual([id, { up: cast.length - down, down }]);
      }
      for (const [k, id] of claimed.entries()) {
        const own = log.filter(({ kind, answerId }) => kind === 'vote' && answerId === id);
        const last = [...new Map(own.map(({ by, detail }) => [by.key, detail.value])).values()];
        const votes = {
          up: last.filter((value) => value === 1).length,
          down: last.filter((value) => value === -1).length,
        };
        expect([id, views[10 + k]!.votes]).toEqual([id, votes]);
      }
      expect(log.filter(({ kind }) => kind === 'vote')).toHaveLength(
        done.filter(({ call }) => call[1] === 'vote').length,
      );

      // Reports: each member's first one counts, and together they dispute the answer once.
      const reports = done.filter(({ call }) => call[1] === 'apply' && call[3].action.kind === 'report');
      const outcomes = reports.map(({ result }) => result as Applied);
      expect(outcomes.filter(({ isDone }) => isDone)).toHaveLength(members.length * reported.length);
      expect(new Set(outcomes.flatMap((one) => (one.isDone ? [] : [one.refusal])))).toEqual(new Set(['repeated']));
      for (const id of reported) {
        expect(views[answers.indexOf(id)]).toMatchObject({ openReports: members.length, state: 'disputed' });
        expect(log.filter((event) => event.answerId === id && event.kind === 'dispute')).toHaveLength(1);
      }

      // Verdicts: one moderator decides, the others are told who.
      for (const [k, id] of decided.entries()) {
        const verdicts = log.filter((event) => event.answerId === id && isVerdict(event));
        expect([id, verdicts.length]).toEqual([id, 1]);
        const own = done
          .filter(({ call }) => call[1] === 'apply' && call[2] === id)
          .map(({ result }) => result as Applied);
        expect(own.filter(({ isDone }) => isDone)).toHaveLength(1);
        const refused = { isDone: false, refusal: k < 5 ? 'changed' : 'state', last: verdicts[0] };
        expect(own.filter(({ isDone }) => !isDone)).toEqual(own.slice(1).map(() => refused));
      }

      // Claims: one moderator has it, and all hear the same; a report takes it from nobody.
      for (const [k, id] of claimed.entries()) {
        const heard = done.filter(({ call }) => call[1] === 'claim' && call[2] === id).map(({ result }) => result);
        expect([id, new Set(heard.map((claim) => JSON.stringify(claim))).size, views[10 + k]!.claim]).toEqual([
          id,
          1,
          heard[0],
        ]);
      }
      const keys = done.filter(({ call }) => call[1] === 'memberKey');
      expect(new Set(keys.map(({ result }) => result)).size).toBe(members.length);
      expect(new Set(keys.map(({ call, result }) => JSON.stringify([call[3], result]))).size).toBe(members.length);
      await store.close();
    }, 180_000);
  });
}

suite('SQLite', () => null);

describe.skipIf(!canStartPostgres)('with a server of its own (skipped where PostgreSQL is missing)', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  suite('PostgreSQL', () => postgres.createDatabase());
});
