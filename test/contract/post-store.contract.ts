import { beforeEach, describe, expect, it } from 'vitest';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { toyPost } from '../support/toy-post.ts';
import { step } from './moderation-step.ts';
import { openedStores } from './opened-stores.ts';

const many = 100;

/** What every store does for messages in Discord, and for those who wait for an expert. */
export function postStoreContract(name: string, open: () => Promise<ModerationStore>): void {
  describe(`${name} as a store of messages`, () => {
    const stores = openedStores(open);
    const { keep } = stores;
    let store: ModerationStore;
    beforeEach(() => {
      store = stores.current();
    });
    const dueIds = async (now = 9_000) => (await store.duePosts(now, many)).map(({ messageId }) => messageId);

    describe('messages', () => {
      it('are found by their id and their answer, and noted anew where they are edited into another one', async () => {
        const [first, second] = [await keep(), await keep()];
        const post = toyPost(first, { member: 'k1' });
        await store.notePost(post);
        await store.notePost(toyPost(first, { messageId: 'm2', kind: 'share', postedAt: 1_600 }));
        expect(await store.findPost(post.messageId)).toEqual(post);
        expect((await store.postsOf(first)).map(({ messageId }) => messageId)).toEqual([post.messageId, 'm2']);
        await store.notePost({ ...post, answerId: second, shown: 'other' });
        expect(await store.findPost(post.messageId)).toMatchObject({ answerId: second, shown: 'other' });
        await store.dropPost(post.messageId);
        await store.dropPost('nothing');
        expect(await store.findPost(post.messageId)).toBeNull();
        expect(await store.postsOf(second)).toEqual([]);
      });

      it('belong to an answer that is kept', async () => {
        await expect(store.notePost(toyPost('nothing'))).rejects.toMatchObject({ code: 'STORE' });
      });

      it('are due once for each step of their answer, however late they were noted', async () => {
        const [id, other] = [await keep(), await keep()];
        for (const one of [id, other]) await store.notePost(toyPost(one));
        await store.vote(id, 'k1', 1, 3);
        expect(await dueIds()).toEqual([]);
        await store.apply(id, step('verify'), null);
        expect(await store.duePosts(9_000, many)).toEqual([{ ...toyPost(id), steps: 1, failures: 0 }]);
        await store.noteShown(toyPost(id).messageId, 'checked', 1);
        expect(await dueIds()).toEqual([]);
        await store.apply(id, step('undo'), null);
        await store.apply(id, step('hide'), null);
        expect(await store.duePosts(9_000, many)).toMatchObject([{ shown: 'checked', steps: 3 }]);
        await store.notePost(toyPost(id, { messageId: 'late' }));
        expect((await dueIds()).toSorted()).toEqual(['late', toyPost(id).messageId].toSorted());
      });

      it('are due again later where they could not be brought up to date', async () => {
        const id = await keep();
        await store.notePost(toyPost(id));
        await store.apply(id, step('verify'), null);
        await store.postponePost(toyPost(id).messageId, 5_000);
        expect([await dueIds(4_999), await dueIds(5_000)]).toEqual([[], [toyPost(id).messageId]]);
        await store.postponePost(toyPost(id).messageId, 6_000);
        expect(await store.duePosts(6_000, many)).toMatchObject([{ failures: 2 }]);
        await store.noteShown(toyPost(id).messageId, 'checked', 1);
        await store.apply(id, step('undo'), null);
        expect(await store.duePosts(0, many)).toMatchObject([{ failures: 0 }]);
      });

      it('come with what is urgent first', async () => {
        const [stale, hidden] = [await keep(), await keep()];
        for (const id of [stale, hidden]) await store.notePost(toyPost(id));
        await store.apply(hidden, step('hide'), null);
        await store.apply(stale, step('verify'), null);
        await store.apply(stale, { ...step('expire'), at: 3_000 }, null);
        expect(await dueIds()).toEqual([hidden, stale].map((id) => toyPost(id).messageId));
        expect(await store.duePosts(9_000, 1)).toHaveLength(1);
      });
    });

    describe('those who wait for an expert', () => {
      it('are counted with who asked, once each, and are due when the gap closes', async () => {
        const [asker, presser] = [await store.memberKey('club', 'user-1'), await store.memberKey('club', 'user-2')];
        const id = await keep({ status: 'not_found', asker }, 'g1');
        expect(await store.want(id, presser, 10)).toBe(2);
        expect(await store.want(id, presser, 11)).toBe(2);
        expect(await store.want(id, asker, 12)).toBe(2);
        expect(await store.want(await keep(), presser, 13)).toBeNull();
        expect(await store.want('nothing', presser, 13)).toBeNull();
        expect(await store.gaps({ isOpen: true })).toMatchObject([{ id: 'g1', waiting: 2 }]);
        expect(await store.audit({ kinds: ['want'] })).toMatchObject([
          { at: 10, answerId: id, by: { role: 'member', key: presser }, detail: { gapId: 'g1' } },
        ]);
        expect(await store.dueWaits(9_000, many)).toEqual([]);
        await store.apply(id, step('correct'), null);
        const due = await store.dueWaits(9_000, many);
        expect(due.map(({ userId, closedBy }) => `${userId} ${closedBy}`).toSorted()).toEqual([
          `user-1 ${id}`,
          `user-2 ${id}`,
        ]);
        await store.postponeWait('g1', asker, 10_000);
        expect(await store.dueWaits(9_000, many)).toMatchObject([{ userId: 'user-2', answerId: id }]);
        await store.noteTold('g1', presser, 9_000);
        expect(await store.dueWaits(9_000, many)).toEqual([]);
        expect(await store.dueWaits(10_000, many)).toMatchObject([{ userId: 'user-1', failures: 1 }]);
        expect(await store.check()).toEqual([]);
      });

      it('are told once, and wait anew only where they ask again for what is open again', async () => {
        const key = await store.memberKey('club', 'user-1');
        const id = await keep({ status: 'not_found' }, 'g1');
        await store.want(id, key, 10);
        expect(await store.closeGap('g1', 20)).toBe(true);
        expect(await store.dueWaits(9_000, many)).toMatchObject([{ closedBy: null }]);
        await store.noteTold('g1', key, 30);
        expect(await store.want(id, key, 40)).toBe(0);
        expect(await store.dueWaits(9_000, many)).toEqual([]);
        await keep({ status: 'not_found' }, 'g1');
        expect(await store.gaps({ isOpen: true })).toMatchObject([{ waiting: 0 }]);
        expect(await store.want(id, key, 50)).toBe(1);
        await store.closeGap('g1', 60);
        expect(await store.dueWaits(9_000, many)).toHaveLength(1);
        expect(await store.check()).toEqual([]);
      });
    });

    describe('forgetting', () => {
      it('takes away what points to a member, and leaves the others', async () => {
        const key = await store.memberKey('club', 'user-1');
        const id = await keep({ status: 'not_found' }, 'g1');
        const post = toyPost(id, { member: key });
        await store.notePost(post);
        await store.notePost(toyPost(id, { messageId: 'other', member: 'k2' }));
        for (const one of [key, 'k2']) await store.want(id, one, 10);
        expect(await store.dataOf('user-1')).toMatchObject({ posts: [post], waits: [id] });
        await store.forget('user-1', 20);
        expect((await store.postsOf(id)).map(({ messageId }) => messageId)).toEqual(['other']);
        expect(await store.gaps({ isOpen: true })).toMatchObject([{ waiting: 1 }]);
        expect(await store.check()).toEqual([]);
      });

      it('by age leaves a server its messages without who asked, and direct ones not at all', async () => {
        const asked = { askedAt: 10, status: 'not_found' } as const;
        const [open, direct, recent] = [
          await keep(asked, 'g1'),
          await keep({ ...asked, isPrivate: true }),
          await keep({ askedAt: 30 }),
        ];
        for (const [id, postedAt] of [
          [open, 10],
          [direct, 10],
          [recent, 30],
        ] as const)
          await store.notePost(toyPost(id, { member: 'k1', postedAt }));
        await store.want(open, 'k1', 11);
        await store.anonymise('club', 20, 5_000);
        expect(await store.postsOf(open)).toMatchObject([{ member: null }]);
        expect(await store.postsOf(direct)).toEqual([]);
        expect(await store.postsOf(recent)).toMatchObject([{ member: 'k1' }]);
        expect(await store.gaps({ isOpen: true })).toMatchObject([{ waiting: 0 }]);
      });
    });
  });
}
