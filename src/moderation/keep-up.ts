import type { Answer } from '../answers/answer.ts';
import { expireStale } from './expire.ts';
import type { FindPassage } from './cite-again.ts';
import type { Moderation } from './moderation.ts';
import type { ModerationStore } from './moderation-store.ts';

/** What was brought up to date. */
export interface KeptUp {
  /** Answers that stand on a passage that changed or went. */
  readonly stale: number;
  /** Gaps that the documents answer by now. */
  readonly closedGaps: number;
  /** Questions that are too old to be kept with their asker. */
  readonly anonymised: number;
}

export interface KeepUpParts {
  readonly store: ModerationStore;
  readonly moderation: Moderation;
  readonly find: FindPassage;
  /** Asks the documents, and remembers nothing of it. */
  readonly ask: (question: string) => Promise<Pick<Answer, 'status'>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Brings what is remembered up to date with the live snapshot and with the time. */
export async function keepUp({ store, moderation, find, ask, now }: KeepUpParts): Promise<KeptUp> {
  const stale = await expireStale(store, find, now());
  let closedGaps = 0;
  for (const { id, question } of await store.gaps({ isOpen: true })) {
    const isAnswered = question !== null && (await ask(question)).status === 'answered';
    if (isAnswered && (await store.closeGap(id, now()))) closedGaps += 1;
  }
  return { stale, closedGaps, anonymised: await moderation.anonymiseOld() };
}
