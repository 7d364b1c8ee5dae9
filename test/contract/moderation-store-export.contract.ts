import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { defaultSettings } from '../../src/moderation/settings.ts';
import { toyAnswer } from '../support/toy-answer.ts';
import { step } from './moderation-store.contract.ts';

/** How every store is moved and backed up. */
export function moderationStoreExportContract(name: string, open: () => Promise<ModerationStore>): void {
  describe(`${name}: export and import`, () => {
    const opened: ModerationStore[] = [];
    let store: ModerationStore;
    beforeEach(async () => {
      store = await open();
      opened.push(store);
    });
    afterAll(() => Promise.all(opened.map((one) => one.close())));

    const keep = async (over: Parameters<typeof toyAnswer>[0] = {}, gapId: string | null = null) => {
      const answer = toyAnswer(over);
      await store.keep(answer, gapId);
      return answer.answer.id;
    };

    it('move everything to an empty database, and nothing into another one', async () => {
      const key = await store.memberKey('club', 'user-77');
      const id = await keep({ asker: key }, null);
      await keep({ status: 'not_found' }, 'g1');
      await store.vote(id, key, -1, 1);
      await store.saveSettings('club', { ...defaultSettings, reportThreshold: 1 }, 'mod', 1);
      await store.apply(id, step('report', key, 'عربي "quoted"'), null);
      await store.apply(id, step('correct'), null);
      const rows = JSON.parse(JSON.stringify(await store.exportRows())) as Awaited<
        ReturnType<ModerationStore['exportRows']>
      >;
      const other = await open();
      opened.push(other);
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
      const other = await open();
      opened.push(other);
      await other.saveSettings('old', { ...defaultSettings, questionDays: 1 }, 'mod', 1);
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
        const other = await open();
        opened.push(other);
        await expect(other.importRows([...rows, bad])).rejects.toMatchObject({ code: 'STORE' });
        expect(await other.exportRows()).toEqual([]);
      }
    });
  });
}
