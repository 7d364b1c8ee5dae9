import { afterAll, beforeEach } from 'vitest';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { toyAnswer } from '../support/toy-answer.ts';

/** A new, empty store for each test; all are closed after the last one. */
export function openedStores(open: () => Promise<ModerationStore>) {
  const opened: ModerationStore[] = [];
  const openAnother = async () => {
    const store = await open();
    opened.push(store);
    return store;
  };
  beforeEach(async () => void (await openAnother()));
  afterAll(() => Promise.all(opened.map((one) => one.close())));
  return {
    openAnother,
    current: () => opened.at(-1)!,
    /** Keeps a toy answer in the test's first store. */
    keep: async (over: Parameters<typeof toyAnswer>[0] = {}, gapId: string | null = null): Promise<string> => {
      const answer = toyAnswer(over);
      await opened.at(-1)!.keep(answer, gapId);
      return answer.answer.id;
    },
  };
}
