import { citeAgain, type FindPassage } from './cite-again.ts';
import type { CaseView } from './kept-answer.ts';
import type { ModerationStore } from './moderation-store.ts';

const reusableStates = ['verified', 'corrected'] as const;
const batch = 200;

/** Marks a verified or corrected answer stale: a passage that it stands on has changed or gone. */
export async function expire(store: ModerationStore, { kept }: CaseView, at: number): Promise<void> {
  const by = { role: 'system', key: null } as const;
  // Another process may have marked it, or a moderator decided: then there is nothing to do.
  await store.apply(kept.answer.id, { action: { kind: 'expire' }, by, at, reason: null }, null);
}

/** Looks at every verified or corrected answer, private ones too. @returns How many are stale by now. */
export async function expireStale(store: ModerationStore, find: FindPassage, at: number): Promise<number> {
  const stale: CaseView[] = [];
  for (let offset = 0; ; offset += batch) {
    const views = await store.list({ states: reusableStates, withPrivate: true, limit: batch, offset });
    stale.push(...views.filter((view) => citeAgain(view, find) === null));
    if (views.length < batch) break;
  }
  for (const view of stale) await expire(store, view, at);
  return stale.length;
}
