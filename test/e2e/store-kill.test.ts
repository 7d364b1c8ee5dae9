import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { KeptAnswer } from '../../src/moderation/kept-answer.ts';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { migrations } from '../../src/store/migrations/migrations.ts';
import { openStore } from '../../src/store/open-store.ts';
import { randomCall } from '../support/moderation-calls.ts';
import { startWriter, type Call, type Said } from '../support/moderation-writer.ts';
import { createRandom } from '../support/random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { toyAnswer } from '../support/toy-answer.ts';

const seed = 20261127;
const kills = 300;
const callsOfAWriter = 80;
/** A quarter of the kills come within so long after a writer was told to open what the one before left. */
const openingMs = 60;
/** The others come when so many calls at most are begun, and so long at most after that. */
const [begunCalls, writingMs] = [10, 8];

/** What was acknowledged, done once by a store that nobody disturbs. */
class Reference {
  readonly #store: ModerationStore;
  /** By server and user, the keys that were acknowledged. */
  readonly #keys = new Map<string, string>();
  readonly #kept: KeptAnswer[] = [];
  constructor(store: ModerationStore) {
    this.#store = store;
  }

  /**
   * Does again what a writer did. Of the call that was cut off, the log of what it left tells whether it was done.
   *
   * @returns The calls whose acknowledged result is another one here.
   */
  async follow(
    calls: ReadonlyMap<number, Call>,
    { begun, acknowledged }: Said,
    left: ModerationStore,
  ): Promise<unknown[]> {
    const others: unknown[] = [];
    for (const n of begun) {
      const [, method, ...given] = calls.get(n)!;
      const result = acknowledged.get(n);
      if (method === 'memberKey') {
        if (result !== undefined) this.#keys.set(JSON.stringify(given), JSON.parse(result) as string);
        continue;
      }
      if (result === undefined && (await left.audit({ since: n, until: n + 1 })).length === 0) continue;
      const own = await (this.#store[method] as (...given: unknown[]) => Promise<unknown>)(...given);
      const expected = JSON.stringify(own ?? null);
      if (result !== undefined && result !== expected) others.push({ n, method, result, expected });
      if (method === 'keep') this.#kept.push(given[0] as KeptAnswer);
    }
    return others;
  }

  /** What is here: all rows but the members', the members' keys, and the answers as they were given. */
  async rows() {
    return { rows: await this.#store.exportRows(), keys: [...this.#keys], kept: this.#kept.filter(isSpared) };
  }

  /** The same, of what a writer left: everything, nothing twice and nothing in part, number by number. */
  async rowsOf(left: ModerationStore) {
    const all = await left.exportRows();
    const members = all.filter(({ table }) => table === 'member').map(({ row }) => row);
    const keys = new Map(members.map((row) => [JSON.stringify([row['server'], row['user_id']]), row['member_key']]));
    const kept = this.#kept.filter(isSpared).map(async ({ answer }) => (await left.find(answer.id))?.kept);
    return {
      rows: all.filter(({ table }) => table !== 'member'),
      keys: [...this.#keys.keys()].map((member) => [member, keys.get(member)]),
      kept: await Promise.all(kept),
    };
  }
}

/** Whether nothing of it was anonymised. */
function isSpared({ server }: KeptAnswer): boolean {
  return server === 'club';
}

function integrityOf(data: string): unknown {
  const file = new Sqlite(join(data, 'muntada.db'));
  try {
    return file.pragma('integrity_check', { simple: true });
  } finally {
    file.close();
  }
}

describe('killing a writer of the store', () => {
  it(`loses nothing that was acknowledged, and leaves nothing twice or in part, at ${kills} instants`, async () => {
    const random = createRandom(seed);
    const data = await temporaryFolder('store-kill');
    const { store: undisturbed } = await openStore(null, await temporaryFolder('store-whole'));
    const reference = new Reference(undisturbed);
    const rounds: { readonly calls: ReadonlyMap<number, Call>; readonly said: Said }[] = [];
    const kept: KeptAnswer[] = [];
    const seen = { kills: 0, opening: 0, inWrite: 0, acknowledged: 0 };
    const compare = async () => {
      const { store } = await openStore(null, data);
      for (const { calls, said } of rounds.splice(0)) expect(await reference.follow(calls, said, store)).toEqual([]);
      expect(await store.check()).toEqual([]);
      expect(await reference.rowsOf(store)).toEqual(await reference.rows());
      await store.close();
      expect(integrityOf(data)).toBe('ok');
    };
    await (await openStore(null, data)).store.close();
    let n = 0;
    // Loading the program takes longest: some writers do so while another one writes.
    const loading = Array.from({ length: 3 }, () => startWriter('one-by-one', data));
    onTestFinished(() => {
      for (const writer of loading) writer.kill();
    });
    while (seen.kills < kills) {
      const writer = loading.shift()!;
      loading.push(startWriter('one-by-one', data));
      await writer.waiting;
      // The first call is to read what the writers before have left.
      const calls: Call[] = [[++n, 'audit', { since: n - 100, limit: 1_000 }]];
      while (calls.length < callsOfAWriter) calls.push(randomCall(++n, kept, random));
      const isOpening = random.below(4) === 0;
      writer.open();
      writer.give(calls);
      if (!isOpening) await writer.begun(1 + random.below(begunCalls));
      await sleep(random.next() * (isOpening ? openingMs : writingMs));
      writer.kill();
      expect(await writer.ended).toEqual([null, 'SIGKILL']);
      const { said } = writer;
      expect([said.failure, said.opened?.[0] ?? []]).toEqual([null, []]);
      seen.kills += 1;
      seen.opening += Number(said.opened === null);
      const last = calls.find(([number]) => number === said.begun.at(-1));
      const isCutOff = last !== undefined && !said.acknowledged.has(last[0]);
      seen.inWrite += Number(isCutOff && !['audit', 'find'].includes(last[1]));
      seen.acknowledged += said.acknowledged.size;
      for (const [number, method, answer] of calls)
        if (method === 'keep' && said.acknowledged.has(number)) kept.push(answer);
      rounds.push({ calls: new Map(calls.map((call) => [call[0], call])), said });
      if (seen.kills % 20 === 0) await compare();
    }
    await compare();
    await undisturbed.close();
    console.log(`Killed ${JSON.stringify(seen)}`);
    expect(seen.kills).toBe(kills);
    expect(seen.inWrite).toBeGreaterThanOrEqual(100);
    expect(seen.opening).toBeGreaterThanOrEqual(10);
  }, 600_000);

  it('in its very first start leaves a database that the next start makes whole', async () => {
    const random = createRandom(seed);
    const folders = await Promise.all(Array.from({ length: 8 }, () => temporaryFolder('store-first')));
    await Promise.all(
      folders.map(async (data) => {
        const writer = startWriter('one-by-one', data);
        await writer.waiting;
        writer.open();
        await sleep(random.next() * 2 * openingMs);
        writer.kill();
        await writer.ended;
        const { store, migration } = await openStore(null, data);
        // Once: by the one that was killed, or else by this one.
        expect([...(writer.said.opened?.[1] ?? []), ...migration.applied].length).toBeLessThanOrEqual(
          Object.keys(migrations).length,
        );
        expect(await store.check()).toEqual([]);
        await store.keep(answer, null);
        expect((await store.find(answer.answer.id))?.kept).toEqual(answer);
        await store.close();
        expect(integrityOf(data)).toBe('ok');
      }),
    );
  }, 120_000);
});

const answer = toyAnswer();
