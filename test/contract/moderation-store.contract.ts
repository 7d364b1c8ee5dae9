import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModerationAction, ModerationEvent } from '../../src/moderation/moderation-event.ts';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { defaultSettings } from '../../src/moderation/settings.ts';
import { toyAnswer } from '../support/toy-answer.ts';

const scope = { server: 'club', collection: 'default' };
const correction = { text: 'It met in Midham.', passageIds: ['chess-2032:1'] };

/** A moderator's step, or a member's report. */
export function step(kind: ModerationAction['kind'], key: string | null = 'mod', reason: string | null = 'because'): ModerationEvent {
  const role = kind === 'report' ? 'member' : kind === 'dispute' || kind === 'expire' ? 'system' : 'moderator';
  const action: ModerationAction = kind === 'correct' ? { kind, correction } : { kind };
  return { action, by: { role, key: role === 'system' ? null : key }, at: 2_000, reason };
}

/** What every store does, whatever database is behind it. */
export function moderationStoreContract(name: string, open: () => Promise<ModerationStore>): void {
  describe(`${name} as a moderation store`, () => {
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

    describe('answers', () => {
      it('are given back as they were kept, once', async () => {
        const answer = toyAnswer({ asker: 'k1', previous: 'And before?', scores: { bias: 1 } as never });
        await store.keep(answer, null);
        await store.keep({ ...answer, question: 'Something else?' }, null);
        const view = await store.find(answer.answer.id);
        expect(view?.kept).toEqual(answer);
        expect(view).toMatchObject({ state: 'unreviewed', openReports: 0, verdicts: 0, votes: { up: 0, down: 0 }, claim: null });
        expect(await store.count({})).toBe(1);
        expect(await store.find('nothing')).toBeNull();
        expect((await store.audit({})).map(({ kind }) => kind)).toEqual(['ask']);
      });

      it('are listed by state, status, language, server and words, newest change first', async () => {
        const [first, second] = [await keep(), await keep({ status: 'not_found', question: 'Wer 100%?', askedAt: 1_500 })];
        const other = await keep({ server: 'other' });
        const secret = await keep({ isPrivate: true });
        const idsOf = async (filter: Parameters<ModerationStore['list']>[0]) =>
          (await store.list(filter)).map(({ kept }) => kept.answer.id);
        await store.apply(first, step('verify'), null);
        expect(await idsOf({ server: 'club' })).toEqual([first, second]);
        expect(await idsOf({ states: ['verified'] })).toEqual([first]);
        expect(await idsOf({ status: 'not_found' })).toEqual([second]);
        expect(await idsOf({ language: 'fr' })).toEqual([]);
        expect(await idsOf({ text: '100%' })).toEqual([second]);
        expect(await idsOf({ text: '%' })).toEqual([second]);
        expect(await idsOf({ server: 'other' })).toEqual([other]);
        expect(await store.count({ withPrivate: true })).toBe(4);
        expect(await idsOf({ limit: 1, offset: 1, server: 'club' })).toEqual([second]);
        await store.apply(secret, step('report', 'k1', 'wrong'), null);
        expect(await idsOf({ server: 'club' })).toContain(secret);
      });
    });

    describe('votes', () => {
      it('are one a member, may change, and may be taken back', async () => {
        const id = await keep();
        expect(await store.vote(id, 'k1', 1, 1)).toEqual({ up: 1, down: 0 });
        expect(await store.vote(id, 'k1', 1, 2)).toEqual({ up: 1, down: 0 });
        expect(await store.vote(id, 'k2', 1, 3)).toEqual({ up: 2, down: 0 });
        expect(await store.vote(id, 'k1', -1, 4)).toEqual({ up: 1, down: 1 });
        expect(await store.vote(id, 'k1', 0, 5)).toEqual({ up: 1, down: 0 });
        expect(await store.vote('nothing', 'k1', 1, 5)).toBeNull();
        expect((await store.find(id))?.votes).toEqual({ up: 1, down: 0 });
        expect(await store.check()).toEqual([]);
      });
    });

    describe('steps', () => {
      it('follow the state machine, and say why they cannot be taken', async () => {
        const id = await keep();
        expect(await store.apply(id, step('restore'), null)).toEqual({ isDone: false, refusal: 'state', last: null });
        expect(await store.apply('nothing', step('verify'), null)).toMatchObject({ refusal: 'unknown' });
        expect(await store.apply(id, step('report', 'k1', ' '), null)).toMatchObject({ refusal: 'reason' });
        expect(await store.apply(id, step('correct'), 0)).toMatchObject({ isDone: true, view: { state: 'corrected', correction, verdicts: 1 } });
        expect(await store.apply(id, step('undo'), 0)).toMatchObject({ refusal: 'changed', last: { kind: 'correct', by: { key: 'mod' } } });
        expect(await store.apply(id, step('undo'), 1)).toMatchObject({ isDone: true, view: { state: 'unreviewed', correction: null } });
        expect((await store.audit({ answerId: id })).map(({ kind }) => kind)).toEqual(['undo', 'correct', 'ask']);
        expect(await store.check()).toEqual([]);
      });

      it('fold an answer away when reports reach the server’s threshold', async () => {
        await store.saveSettings('club', { ...defaultSettings, reportThreshold: 2 }, 'mod', 1);
        const id = await keep();
        await store.apply(id, step('verify'), null);
        expect(await store.apply(id, step('report', 'k1'), null)).toMatchObject({ view: { state: 'verified', openReports: 1 } });
        expect(await store.apply(id, step('report', 'k1'), null)).toMatchObject({ refusal: 'repeated' });
        expect(await store.apply(id, step('report', 'k2'), null)).toMatchObject({ view: { state: 'disputed', openReports: 2 } });
        expect(await store.apply(id, step('dismiss'), null)).toMatchObject({ view: { state: 'verified', openReports: 0 } });
        expect(await store.check()).toEqual([]);
      });

      it('are decided once where many moderators decide at once, and the others are told by whom', async () => {
        const id = await keep();
        const all = await Promise.all(
          Array.from({ length: 10 }, (_, i) => store.apply(id, step(i % 2 === 0 ? 'verify' : 'hide', `mod${i}`), 0)),
        );
        expect(all.filter(({ isDone }) => isDone)).toHaveLength(1);
        const last = (await store.audit({ answerId: id, kinds: ['verify', 'hide'] }))[0];
        for (const one of all) if (!one.isDone) expect(one).toEqual({ isDone: false, refusal: 'changed', last });
      });
    });

    describe('claims', () => {
      it('hold against others until they run out, and can be given back', async () => {
        const id = await keep();
        expect(await store.claim(id, 'm1', 100, 10)).toEqual({ by: 'm1', until: 100 });
        expect(await store.claim(id, 'm2', 200, 20)).toEqual({ by: 'm1', until: 100 });
        expect(await store.claim(id, 'm1', 150, 30)).toEqual({ by: 'm1', until: 150 });
        expect(await store.release(id, 'm2', 40)).toBe(false);
        expect(await store.claim(id, 'm2', 300, 150)).toEqual({ by: 'm2', until: 300 });
        expect(await store.release(id, 'm2', 160)).toBe(true);
        expect((await store.find(id))?.claim).toBeNull();
        expect(await store.claim('nothing', 'm1', 2, 1)).toBeNull();
        // A report takes it from nobody; a verdict ends it.
        await store.claim(id, 'm1', 900, 200);
        expect(await store.apply(id, step('report', 'k1'), null)).toMatchObject({ view: { claim: { by: 'm1', until: 900 } } });
        expect(await store.apply(id, step('verify'), null)).toMatchObject({ view: { claim: null } });
      });
    });

    describe('what may be given again', () => {
      it('is what is verified or corrected in the same server and collection, and changes the revision', async () => {
        const [verified, corrected, plain] = [await keep(), await keep(), await keep()];
        const secret = await keep({ isPrivate: true });
        const before = await store.revision();
        await store.vote(plain, 'k1', 1, 1);
        expect(await store.revision()).toBe(before);
        for (const id of [verified, secret]) await store.apply(id, step('verify'), null);
        await store.apply(corrected, step('correct'), null);
        expect(await store.revision()).toBeGreaterThan(before);
        const reusable = await store.reusable(scope);
        expect(reusable.map(({ kept }) => kept.answer.id).toSorted()).toEqual([verified, corrected].toSorted());
        expect(reusable[0]?.kept.trace?.vector).toEqual(Float32Array.of(0.6, 0.8));
        expect(await store.reusable({ ...scope, server: 'other' })).toEqual([]);
        expect(await store.reusable({ ...scope, collection: 'other' })).toEqual([]);
        await store.noteReuse(verified, 0.9, 5);
        expect(await store.audit({ kinds: ['reuse'] })).toMatchObject([{ answerId: verified, detail: { similarity: 0.9 } }]);
        await store.apply(verified, step('expire'), null);
        expect(await store.reusable(scope)).toHaveLength(1);
      });
    });

    describe('gaps', () => {
      it('hold the questions that are alike, and close when one of them is answered', async () => {
        const first = await keep({ status: 'not_found', askedAt: 1 }, 'g1');
        await keep({ status: 'not_found', askedAt: 3, question: 'Where was it?' }, 'g1');
        await keep({ status: 'not_found', askedAt: 2, server: 'other' }, 'g2');
        expect(await store.gaps({ isOpen: true })).toMatchObject([
          { id: 'g1', openedAt: 1, lastAskedAt: 3, closedBy: null, answerIds: [first, expect.any(String)] },
          { id: 'g2', server: 'other' },
        ]);
        expect(await store.gaps({ server: 'club', isOpen: null })).toHaveLength(1);
        await store.apply(first, step('verify'), null);
        expect(await store.gaps({ server: 'club', isOpen: true })).toHaveLength(1);
        await store.apply(first, step('undo'), null);
        await store.apply(first, step('correct'), null);
        expect(await store.gaps({ server: 'club', isOpen: false })).toMatchObject([
          { id: 'g1', closedAt: 2_000, closedBy: { kind: 'answer', answerId: first } },
        ]);
        await store.apply(first, step('undo'), null);
        expect(await store.gaps({ server: 'club', isOpen: true })).toMatchObject([{ id: 'g1', closedBy: null }]);
        expect(await store.check()).toEqual([]);
      });

      it('open while the answer that closed them is disputed, and when their question finds nothing again', async () => {
        const first = await keep({ status: 'not_found', askedAt: 1 }, 'g1');
        const isOpen = async () => (await store.gaps({ server: 'club', isOpen: true })).length === 1;
        const seen = [await isOpen()];
        for (const steps of [[step('correct')], ['k1', 'k2', 'k3'].map((key) => step('report', key)), [step('dismiss')]]) {
          for (const one of steps) expect(await store.apply(first, one, null)).toMatchObject({ isDone: true });
          seen.push(await isOpen());
        }
        const again = await keep({ status: 'not_found', askedAt: 3 }, 'g1');
        seen.push(await isOpen());
        expect(seen).toEqual([true, false, true, false, true]);
        // One that is kept already opens no other gap.
        await keep({ id: again, status: 'not_found', askedAt: 4 }, 'g2');
        expect((await store.figures('club', 0)).openGaps).toBe(1);
        expect(await store.check()).toEqual([]);
      });

      it('close once when the documents answer', async () => {
        await keep({ status: 'not_found' }, 'g1');
        expect([await store.closeGap('g1', 9), await store.closeGap('g1', 10)]).toEqual([true, false]);
        expect(await store.gaps({ isOpen: false })).toMatchObject([{ closedAt: 9, closedBy: { kind: 'corpus' } }]);
        expect(await store.check()).toEqual([]);
      });
    });

    describe('the log', () => {
      it('is read by server, answer, kind, member and time, newest first', async () => {
        const id = await keep({ askedAt: 10 });
        await keep({ server: 'other', askedAt: 20 });
        await store.apply(id, step('report', 'k1', '<b>wrong</b>'), null);
        expect(await store.audit({ kinds: ['report'] })).toMatchObject([
          { server: 'club', answerId: id, kind: 'report', by: { role: 'member', key: 'k1' }, reason: '<b>wrong</b>', at: 2_000 },
        ]);
        expect(await store.audit({ server: 'other' })).toHaveLength(1);
        expect(await store.audit({ by: 'k1' })).toHaveLength(1);
        expect(await store.audit({ since: 10, until: 20 })).toHaveLength(1);
        expect(await store.audit({ limit: 1, offset: 2 })).toMatchObject([{ kind: 'ask', at: 10 }]);
      });
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
        expect((await store.find(own))?.kept).toMatchObject({ question: null, previous: null, asker: null, trace: null, answer: { text: '' } });
        expect(await store.find(other)).toMatchObject({ votes: { up: 1, down: 0 }, openReports: 1, kept: { asker: 'k9' } });
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
        const wish = { ...defaultSettings, language: 'fr' as const, questionDays: 30 };
        await store.saveSettings('club', wish, 'mod', 1);
        expect([await store.settings('club'), await store.settings('other')]).toEqual([wish, defaultSettings]);
        await keep({ server: 'third' });
        expect(await store.servers()).toEqual(['club', 'third']);
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
        await store.saveSettings('club', { ...defaultSettings, reportThreshold: 1 }, 'mod', 1);
        await store.apply(id, step('report', key, 'عربي "quoted"'), null);
        await store.apply(id, step('correct'), null);
        const rows = JSON.parse(JSON.stringify(await store.exportRows())) as Awaited<ReturnType<ModerationStore['exportRows']>>;
        const other = await open();
        opened.push(other);
        await other.importRows(rows);
        expect(await other.exportRows()).toEqual(rows);
        expect(await other.check()).toEqual([]);
        expect(await other.find(id)).toEqual(await store.find(id));
        await other.apply(id, step('undo'), null);
        expect((await other.audit({}))[0]?.seq).toBeGreaterThan((await store.audit({}))[0]!.seq);
        await expect(other.importRows(rows)).rejects.toMatchObject({ code: 'STORE', message: expect.stringContaining('not empty') });
      });

      it('change nothing where a row does not fit', async () => {
        await keep();
        const rows = await store.exportRows();
        for (const bad of [
          { table: 'sqlite_schema', row: {} },
          { table: 'vote', row: { answer_id: 'nothing', member_key: 'k', value: 1 } },
          { table: 'vote', row: { answer_id: rows.find(({ table }) => table === 'answer')!.row['id']!, member_key: 'k', value: 7 } },
          { table: 'event', row: { 'seq") values (1); drop table vote; --': 1 } },
        ]) {
          const other = await open();
          opened.push(other);
          await expect(other.importRows([...rows, bad])).rejects.toMatchObject({ code: 'STORE' });
          expect(await other.exportRows()).toEqual([]);
        }
      });
    });
  });
}
