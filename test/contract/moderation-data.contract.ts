import { beforeEach, describe, expect, it } from 'vitest';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { defaultSettings } from '../../src/moderation/settings.ts';
import { toyAnswer } from '../support/toy-answer.ts';
import { openedStores } from './opened-stores.ts';
import { step } from './moderation-step.ts';

/** What every store does for members, servers and operators. */
export function moderationDataContract(name: string, open: () => Promise<ModerationStore>): void {
  describe(`${name} as a store of people’s data`, () => {
    const stores = openedStores(open);
    const { keep, openAnother } = stores;
    let store: ModerationStore;
    beforeEach(() => {
      store = stores.current();
    });

    describe('members', () => {
      it('have one random key a server, also where many ask for it at once', async () => {
        const keys = await Promise.all(Array.from({ length: 10 }, () => store.memberKey('club', 'user-77')));
        expect(new Set(keys).size).toBe(1);
        expect(keys[0]).not.toContain('77');
        expect(await store.memberKey('other', 'user-77')).not.toBe(keys[0]);
        expect(await store.members([keys[0]!, 'nobody'])).toEqual(new Map([[keys[0], 'user-77']]));
      });

      it('see what is kept of them, and are forgotten while the counts stay', async () => {
        const key = await store.memberKey('club', 'user-77');
        const own = await keep({ asker: key, previous: 'And where?' });
        const other = await keep({ asker: 'k9' });
        await store.vote(other, key, 1, 1);
        await store.apply(other, step('report', key, 'my reason'), null);
        expect(await store.dataOf('user-77')).toMatchObject({
          servers: ['club'],
          keys: [key],
          answers: [{ answer: { id: own } }],
          events: [{ kind: 'ask' }, { kind: 'vote' }, { kind: 'report', reason: 'my reason' }],
        });
        expect(await store.forget('user-77', 3_000)).toBe(1);
        expect(await store.forget('user-77', 3_000)).toBe(0);
        expect(await store.dataOf('user-77')).toEqual({ servers: [], keys: [], answers: [], events: [] });
        expect((await store.find(own))?.kept).toMatchObject({
          question: null,
          previous: null,
          asker: null,
          trace: null,
          answer: { text: '' },
        });
        expect(await store.find(other)).toMatchObject({
          votes: { up: 1, down: 0 },
          openReports: 1,
          kept: { asker: 'k9' },
        });
        expect(JSON.stringify(await store.exportRows())).not.toMatch(/user-77|my reason|And where/u);
        expect(await store.memberKey('club', 'user-77')).not.toBe(key);
        expect(await store.check()).toEqual([]);
      });

      it('are taken out of old questions; what the community verified, and open gaps, stay', async () => {
        const plain = await keep({ asker: 'k1', askedAt: 10 });
        const verified = await keep({ asker: 'k1', askedAt: 10 });
        const asked = await keep({ asker: 'k1', askedAt: 10, status: 'not_found' }, 'g1');
        const recent = await keep({ asker: 'k1', askedAt: 20 });
        const elsewhere = await keep({ asker: 'k1', askedAt: 10, server: 'other' });
        await store.apply(verified, step('verify'), null);
        expect(await store.anonymise('club', 20, 5_000)).toBe(3);
        expect(await store.anonymise('club', 20, 5_000)).toBe(0);
        const seen = async (id: string) => {
          const { kept } = (await store.find(id))!;
          return [kept.asker, kept.question !== null];
        };
        expect(await Promise.all([plain, verified, asked, recent, elsewhere].map(seen))).toEqual([
          [null, false],
          [null, true],
          [null, true],
          ['k1', true],
          ['k1', true],
        ]);
        expect(await store.audit({ kinds: ['anonymise'] })).toMatchObject([{ server: 'club', detail: { count: 3 } }]);
      });
    });

    describe('settings', () => {
      it('have defaults, and are kept a server', async () => {
        expect(await store.settings('club')).toEqual(defaultSettings);
        const set = { language: 'fr', questionDays: 30 } as const;
        const wish = { ...defaultSettings, ...set };
        expect(await store.changeSettings('club', { set }, 'mod', 1)).toEqual({ isDone: true, settings: wish });
        expect([await store.settings('club'), await store.settings('other')]).toEqual([wish, defaultSettings]);
        await keep({ server: 'third' });
        expect(await store.servers()).toEqual(['club', 'third']);
      });

      it('lose nothing of what many change at once, from the first time on', async () => {
        const ids = Array.from({ length: 20 }, (_, i) => String(100_000_000_000_000_000n + BigInt(i)));
        await Promise.all([
          store.changeSettings('club', { set: { questionDays: 7 } }, 'm1', 1),
          store.changeSettings('club', { set: { language: 'en' } }, 'm2', 1),
          store.changeSettings('club', { set: { moderatorRole: ids[0]! } }, 'm3', 1),
          ...ids.map((id) => store.changeSettings('club', { add: { openChannels: [id] } }, 'm4', 1)),
        ]);
        const settings = await store.settings('club');
        expect(settings).toMatchObject({ questionDays: 7, language: 'en', moderatorRole: ids[0] });
        expect(settings.openChannels.toSorted()).toEqual(ids);
        await Promise.all([
          ...ids.slice(1).map((id) => store.changeSettings('club', { forget: [id] }, 'm1', 1)),
          store.changeSettings('club', { forget: [ids[0]!], add: { silentChannels: [ids[0]!] } }, 'm2', 1),
        ]);
        expect(await store.settings('club')).toMatchObject({
          openChannels: [],
          silentChannels: [ids[0]],
          moderatorRole: null,
        });
        expect((await store.audit({ kinds: ['settings'] })).length).toBe(43);
      });

      it('stay as they are where a value does not fit, and nothing is noted of it', async () => {
        const changed = await store.changeSettings('club', { set: { questionDays: 0, language: 'fr' } }, 'mod', 1);
        expect(changed).toMatchObject({ isDone: false, faults: [{ setting: 'questionDays' }] });
        expect([await store.settings('club'), await store.servers()]).toEqual([defaultSettings, []]);
        expect(await store.audit({})).toEqual([]);
      });
    });

    describe('figures', () => {
      it('count questions a day, the unanswered and the reused ones, languages and states', async () => {
        const day = 86_400_000;
        const id = await keep({ askedAt: day + 1 });
        await keep({ askedAt: day + 2, status: 'not_found' }, 'g1');
        await keep({ askedAt: 2 * day });
        await keep({ askedAt: 2 * day, server: 'other' });
        await store.noteReuse(id, 0.9, 2 * day + 5);
        expect(await store.figures('club', day)).toEqual({
          days: [
            { day: '1970-01-02', questions: 2, notFound: 1, reused: 0 },
            { day: '1970-01-03', questions: 2, notFound: 0, reused: 1 },
          ],
          languages: { en: 3 },
          states: { unreviewed: 3 },
          openGaps: 1,
        });
        expect((await store.figures(null, 2 * day)).days).toHaveLength(1);
      });
    });

    describe('export and import', () => {
      it('move everything to an empty database, and nothing into another one', async () => {
        const key = await store.memberKey('club', 'user-77');
        const id = await keep({ asker: key }, null);
        await keep({ status: 'not_found' }, 'g1');
        await store.vote(id, key, -1, 1);
        await store.changeSettings('club', { set: { reportThreshold: 1 } }, 'mod', 1);
        await store.apply(id, step('report', key, 'عربي "quoted"'), null);
        await store.apply(id, step('correct'), null);
        const rows = JSON.parse(JSON.stringify(await store.exportRows())) as Awaited<
          ReturnType<ModerationStore['exportRows']>
        >;
        const other = await openAnother();
        await other.importRows(rows);
        expect(await other.exportRows()).toEqual(rows);
        expect(await other.check()).toEqual([]);
        expect(await other.find(id)).toEqual(await store.find(id));
        await other.apply(id, step('undo'), null);
        expect((await other.audit({}))[0]?.seq).toBeGreaterThan((await store.audit({}))[0]!.seq);
        await expect(other.importRows(rows)).rejects.toMatchObject({
          code: 'STORE',
          message: expect.stringContaining('not empty'),
        });
      });

      it('replace what is there once it is backed up, and nothing where that fails or a row does not fit', async () => {
        await store.apply(await keep(), step('report', 'k1', 'wrong'), null);
        const rows = await store.exportRows();
        const other = await openAnother();
        await other.changeSettings('old', { set: { questionDays: 1 } }, 'mod', 1);
        await other.keep(toyAnswer({ status: 'not_found' }), 'g9');
        const before = await other.exportRows();
        const fail = () => Promise.reject(new RangeError('no room'));
        await expect(other.importRows(rows, fail)).rejects.toThrow('no room');
        const bad = { table: 'vote', row: { answer_id: 'nothing', member_key: 'k', value: 1 } };
        await expect(other.importRows([...rows, bad], async () => undefined)).rejects.toMatchObject({ code: 'STORE' });
        expect(await other.exportRows()).toEqual(before);
        const saved: unknown[] = [];
        await other.importRows(rows, async (old) => void saved.push(old));
        expect(saved).toEqual([before]);
        expect(await other.exportRows()).toEqual(rows);
        expect(await other.check()).toEqual([]);
        await other.keep(toyAnswer(), null);
        const numbers = (await other.audit({})).map(({ seq }) => seq);
        expect(new Set(numbers).size).toBe(numbers.length);
      });

      it('change nothing where a row does not fit', async () => {
        await keep();
        const rows = await store.exportRows();
        for (const bad of [
          { table: 'sqlite_schema', row: {} },
          { table: 'vote', row: { answer_id: 'nothing', member_key: 'k', value: 1 } },
          {
            table: 'vote',
            row: { answer_id: rows.find(({ table }) => table === 'answer')!.row['id']!, member_key: 'k', value: 7 },
          },
          { table: 'event', row: { 'seq") values (1); drop table vote; --': 1 } },
        ]) {
          const other = await openAnother();
          await expect(other.importRows([...rows, bad])).rejects.toMatchObject({ code: 'STORE' });
          expect(await other.exportRows()).toEqual([]);
        }
      });
    });
  });
}
