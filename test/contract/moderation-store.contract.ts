import { beforeEach, describe, expect, it } from 'vitest';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { toyAnswer } from '../support/toy-answer.ts';
import { correction, step } from './moderation-step.ts';
import { openedStores } from './opened-stores.ts';

const scope = { server: 'club', collection: 'default' };

/** What every store does, whatever database is behind it. */
export function moderationStoreContract(name: string, open: () => Promise<ModerationStore>): void {
  describe(`${name} as a moderation store`, () => {
    const stores = openedStores(open);
    const { keep } = stores;
    let store: ModerationStore;
    beforeEach(() => {
      store = stores.current();
    });

    describe('answers', () => {
      it('are given back as they were kept, once', async () => {
        const answer = toyAnswer({ asker: 'k1', previous: 'And before?', scores: { bias: 1 } as never });
        await store.keep(answer, null);
        await store.keep({ ...answer, question: 'Something else?' }, null);
        const view = await store.find(answer.answer.id);
        expect(view?.kept).toEqual(answer);
        expect(view).toMatchObject({
          state: 'unreviewed',
          openReports: 0,
          verdicts: 0,
          votes: { up: 0, down: 0 },
          claim: null,
        });
        expect(await store.count({})).toBe(1);
        expect(await store.find('nothing')).toBeNull();
        expect((await store.audit({})).map(({ kind }) => kind)).toEqual(['ask']);
      });

      it('are found by the beginning of their id', async () => {
        for (const id of ['abc-1', 'abc-12', 'abd%']) await keep({ id });
        expect(await store.idsBeginning('abc')).toEqual(['abc-1', 'abc-12']);
        expect(await store.idsBeginning('abc-1')).toEqual(['abc-1']);
        expect(await store.idsBeginning('abd')).toEqual(['abd%']);
        for (const none of ['ABC', 'ab%', 'b', '’']) expect(await store.idsBeginning(none)).toEqual([]);
      });

      it('are listed by state, status, language, server and words, newest change first', async () => {
        const [first, second] = [
          await keep(),
          await keep({ status: 'not_found', question: 'Wer 100%?', askedAt: 1_500 }),
        ];
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
        expect(await store.apply(id, step('correct'), 0)).toMatchObject({
          isDone: true,
          view: { state: 'corrected', correction, verdicts: 1 },
        });
        expect(await store.apply(id, step('undo'), 0)).toMatchObject({
          refusal: 'changed',
          last: { kind: 'correct', by: { key: 'mod' } },
        });
        expect(await store.apply(id, step('undo'), 1)).toMatchObject({
          isDone: true,
          view: { state: 'unreviewed', correction: null },
        });
        expect((await store.audit({ answerId: id })).map(({ kind }) => kind)).toEqual(['undo', 'correct', 'ask']);
        expect(await store.check()).toEqual([]);
      });

      it('fold an answer away when reports reach the server’s threshold', async () => {
        await store.changeSettings('club', { set: { reportThreshold: 2 } }, 'mod', 1);
        const id = await keep();
        await store.apply(id, step('verify'), null);
        expect(await store.apply(id, step('report', 'k1'), null)).toMatchObject({
          view: { state: 'verified', openReports: 1 },
        });
        expect(await store.apply(id, step('report', 'k1'), null)).toMatchObject({ refusal: 'repeated' });
        expect(await store.apply(id, step('report', 'k2'), null)).toMatchObject({
          view: { state: 'disputed', openReports: 2 },
        });
        expect(await store.apply(id, step('dismiss'), null)).toMatchObject({
          view: { state: 'verified', openReports: 0 },
        });
        expect(await store.check()).toEqual([]);
      });

      it('are decided once where many moderators decide at once, and the others are told by whom', async () => {
        const id = await keep();
        const all = await Promise.all(
          Array.from({ length: 10 }, (_, i) => store.apply(id, step(i % 2 === 0 ? 'verify' : 'hide', `mod${i}`), 0)),
        );
        expect(all.filter(({ isDone }) => isDone)).toHaveLength(1);
        const last = (await store.audit({ answerId: id, kinds: ['verify', 'hide'] }))[0];
        const told = all.filter(({ isDone }) => !isDone);
        expect(told).toEqual(Array.from({ length: 9 }, () => ({ isDone: false, refusal: 'changed', last })));
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
        expect(await store.apply(id, step('report', 'k1'), null)).toMatchObject({
          view: { claim: { by: 'm1', until: 900 } },
        });
        expect(await store.apply(id, step('verify'), null)).toMatchObject({ view: { claim: null } });
      });
    });

    describe('what is settled', () => {
      it('is what is verified, corrected or hidden in the same server and collection, and changes the revision', async () => {
        const [verified, corrected, hidden, plain] = [await keep(), await keep(), await keep(), await keep()];
        const secret = await keep({ isPrivate: true });
        const before = await store.revision();
        await store.vote(plain, 'k1', 1, 1);
        expect(await store.revision()).toBe(before);
        for (const id of [verified, secret]) await store.apply(id, step('verify'), null);
        await store.apply(corrected, step('correct'), null);
        await store.apply(hidden, step('hide'), null);
        expect(await store.revision()).toBeGreaterThan(before);
        const settled = await store.settled(scope);
        expect(settled.map(({ kept }) => kept.answer.id).toSorted()).toEqual([verified, corrected, hidden].toSorted());
        expect(settled[0]?.kept.trace?.vector).toEqual(Float32Array.of(0.6, 0.8));
        expect(await store.settled({ ...scope, server: 'other' })).toEqual([]);
        expect(await store.settled({ ...scope, collection: 'other' })).toEqual([]);
        await store.noteReuse(verified, 0.9, 5);
        expect(await store.audit({ kinds: ['reuse'] })).toMatchObject([
          { answerId: verified, detail: { similarity: 0.9 } },
        ]);
        await store.apply(verified, step('expire'), null);
        expect(await store.settled(scope)).toHaveLength(2);
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
        for (const steps of [
          [step('correct')],
          ['k1', 'k2', 'k3'].map((key) => step('report', key)),
          [step('dismiss')],
        ]) {
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
          {
            server: 'club',
            answerId: id,
            kind: 'report',
            by: { role: 'member', key: 'k1' },
            reason: '<b>wrong</b>',
            at: 2_000,
          },
        ]);
        expect(await store.audit({ server: 'other' })).toHaveLength(1);
        expect(await store.audit({ by: 'k1' })).toHaveLength(1);
        expect(await store.audit({ since: 10, until: 20 })).toHaveLength(1);
        expect(await store.audit({ limit: 1, offset: 2 })).toMatchObject([{ kind: 'ask', at: 10 }]);
      });
    });
  });
}
