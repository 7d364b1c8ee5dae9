import type { Answer } from '../answers/answer.ts';
import { collectionsOf } from '../corpus/uploads/server-collection.ts';
import { expireStale } from './expire.ts';
import type { QuestionTrace } from '../recognition/question-trace.ts';
import type { FindPassage } from './cite-again.ts';
import type { AskedFrom } from './memory.ts';
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

/** The assistant, as far as it is needed here: it asks the documents as moderators have left them, and nothing is kept of it. */
export interface Asked {
  ask(request: {
    readonly question: string;
    readonly collections: readonly string[];
    readonly from: AskedFrom;
  }): Promise<Pick<Answer, 'status'>>;
  trace(question: string): Promise<QuestionTrace | null>;
  readonly traceMaker: string;
}

export interface KeepUpParts {
  readonly store: ModerationStore;
  readonly moderation: Moderation;
  readonly find: FindPassage;
  readonly assistant: Asked;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Brings what is remembered up to date with the live snapshot and with the time. */
export async function keepUp({ store, moderation, find, assistant, now }: KeepUpParts): Promise<KeptUp> {
  for (const { answerId, question } of await store.untraced(assistant.traceMaker)) {
    const trace = await assistant.trace(question);
    if (trace !== null) await store.retrace(answerId, trace, now());
  }
  const stale = await expireStale(store, find, now());
  let closedGaps = 0;
  for (const { id, question, server, collection } of await store.gaps({ isOpen: true })) {
    if (question === null) continue;
    const scope = { server, collection };
    const from = { scope, userId: null, isPrivate: false, isKept: false };
    const answer = await assistant.ask({ question, from, collections: collectionsOf(scope) });
    const isAnswered = answer.status === 'answered';
    if (isAnswered && (await store.closeGap(id, now()))) closedGaps += 1;
  }
  return { stale, closedGaps, anonymised: await moderation.anonymiseOld() };
}
