import type { FindPassage } from '../../src/moderation/cite-again.ts';
import { createModeration } from '../../src/moderation/create-moderation.ts';
import type { Moderation } from '../../src/moderation/moderation.ts';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { toyLookups } from './toy-lookups.ts';

/** A store of its own in a folder of its own, and moderation on it over the chess club's documents. */
export interface ToyModeration {
  readonly store: ModerationStore;
  readonly moderation: Moderation;
  readonly find: FindPassage;
  /** A clock that tests set; milliseconds since 1970. */
  readonly clock: { now: number };
}

export async function openToyModeration(): Promise<ToyModeration> {
  const { store } = await openStore(null, await temporaryFolder('moderation'));
  const clock = { now: Date.UTC(2031, 4, 4) };
  const find: FindPassage = (id) => toyLookups.passage(id);
  return { store, find, clock, moderation: createModeration({ store, find, now: () => clock.now }) };
}
