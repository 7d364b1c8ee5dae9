import { randomUUID } from 'node:crypto';
import { array, assert, asyncProperty, constantFrom, oneof, record, string } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModerationStore } from '../../../src/moderation/moderation-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { storable } from '../../../src/store/storable.ts';
import { canStartPostgres, startPostgres, type RunningPostgres } from '../../support/start-postgres.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyAnswer } from '../../support/toy-answer.ts';

const pieces = [
  `'; drop table event; --`,
  `" or 1=1 /*`,
  '\0',
  '\uD83D',
  '\uDE00',
  '😀',
  '%_\\',
  '\\\\',
  '\u202Eنص',
  '\u2066',
  '$1 ? :id @x {0}',
  '\r\n\t\u0001\u001B[2J',
  '\uFEFF\u0085\u2028',
  'ÉCOLE İı ΣΑΣ ß',
  '{"text":null}',
  'null',
] as const;
const piece = oneof(constantFrom<string>(...pieces), string({ unit: 'binary', maxLength: 8 }));
/** Text that is out for trouble; never blank, because a blank reason is refused for what it is. */
const hostile = array(piece, { minLength: 1, maxLength: 6 }).map((parts) => `x${parts.join('')}`);
const texts = record({
  id: hostile,
  server: hostile,
  collection: hostile,
  question: hostile,
  previous: hostile,
  text: hostile,
  reason: hostile,
  correction: hostile,
  passage: hostile,
  user: hostile,
  gap: hostile,
});
const numRuns = 100;

function suite(name: string, open: () => Promise<ModerationStore>): void {
  describe(`text that is out for trouble, in ${name}`, () => {
    let store: ModerationStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    it('comes back as it was from every field, but for what no database holds', async () => {
      await assert(
        asyncProperty(texts, async (given) => {
          const id = `${given.id}${randomUUID()}`;
          const [user, gap] = [`${given.user}${id}`, `${given.gap}${id}`];
          const toy = toyAnswer({ id, status: 'not_found', ...pick(given) });
          const key = await store.memberKey(given.server, user);
          const kept = { ...toy, asker: key, answer: { ...toy.answer, text: given.text, indexVersion: given.id } };
          await store.keep(kept, gap);
          expect((await store.find(id))?.kept).toEqual(storable(kept));
          expect((await store.find(storable(id)))?.gapId).toBe(storable(gap));
          expect(await store.members([key])).toEqual(new Map([[key, storable(user)]]));

          const filter = { server: given.server, collection: given.collection, text: given.question };
          expect((await store.list(filter)).map((view) => view.kept.answer.id)).toContain(storable(id));
          const part = given.question.slice(1);
          expect((await store.list({ ...filter, text: storable(part) })).length).toBeGreaterThan(0);
          expect(await store.count({ server: given.server, text: `${given.question}${id}` })).toBe(0);
          expect(await store.gaps({ server: given.server, isOpen: true })).toContainEqual(
            expect.objectContaining({ id: storable(gap), question: storable(given.question) }),
          );

          const correction = { text: given.correction, passageIds: [given.passage] };
          const by = { role: 'moderator', key: given.user } as const;
          const event = { action: { kind: 'correct', correction }, by, at: 2, reason: given.reason } as const;
          expect(await store.apply(id, event, null)).toMatchObject({
            isDone: true,
            view: { correction: storable(correction) },
          });
          await store.claim(id, given.user, 9, 1);
          await store.vote(id, given.user, 1, 1);
          const [corrected] = await store.audit({
            server: given.server,
            answerId: id,
            by: given.user,
            kinds: ['correct'],
          });
          expect(corrected).toMatchObject({
            reason: storable(given.reason),
            detail: { correction: storable(correction) },
          });
          await store.changeSettings(given.server, { set: { questionDays: 7 } }, given.user, 3);
          expect((await store.settings(given.server)).questionDays).toBe(7);
          expect(await store.servers()).toContain(storable(given.server));
          expect((await store.dataOf(user)).keys).toEqual([key]);
        }),
        { numRuns },
      );
      expect(await store.check()).toEqual([]);
    }, 180_000);

    it('that a database cannot hold is replaced, and the rest is as it was', async () => {
      await store.keep(toyAnswer({ id: 'a\0b\uD83Dc😀', question: '\0\uDE00?' }), null);
      expect((await store.find('a\uFFFDb\uFFFDc😀'))?.kept.question).toBe('\uFFFD\uFFFD?');
      expect(await store.find('a\0b\uD83Dc😀')).toEqual(await store.find('a\uFFFDb\uFFFDc😀'));
    });

    it('is found whatever the case of its letters, in every script', async () => {
      await store.keep(toyAnswer({ id: 'case', server: 'case', question: 'L’ÉCOLE de Šibenik, ЖУК' }), null);
      for (const text of ['école', 'ÉCOLE', 'šibenik', 'жук', 'L’é'])
        expect([text, await store.count({ server: 'case', text })]).toEqual([text, 1]);
      for (const text of ['ecole', 'é_ole', '%'])
        expect([text, await store.count({ server: 'case', text })]).toEqual([text, 0]);
    });
  });
}

function pick(given: Record<'server' | 'collection' | 'question' | 'previous', string>) {
  const { server, collection, question, previous } = given;
  return { server, collection, question, previous };
}

suite('SQLite', async () => (await openStore(null, await temporaryFolder('hostile'))).store);

describe.skipIf(!canStartPostgres)('on a server of its own (skipped where PostgreSQL is missing)', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  suite('PostgreSQL', async () => (await openStore(postgres.createDatabase(), '/nowhere')).store);
});
