import type { Assistant } from '../assistant.ts';
import type { Config } from '../config.ts';
import { whileOpen } from '../foundation/while-open.ts';
import type { Lookups } from '../lookups/lookups.ts';
import type { FindPassage } from '../moderation/cite-again.ts';
import { createMemory } from '../moderation/create-memory.ts';
import { createModeration } from '../moderation/create-moderation.ts';
import { expireStale } from '../moderation/expire.ts';
import { keepUp, type KeptUp } from '../moderation/keep-up.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import type { OpenedStore } from '../store/open-store.ts';
import { assistantOf, type Answering } from './answering.ts';
import { openMemory } from './memory.ts';
import { openLibrary, type Observer } from './snapshots.ts';

/** Everything for answering, with what is remembered of earlier answers. */
export interface Community<Opened extends Answering> {
  readonly answering: Opened;
  readonly assistant: Assistant;
  readonly store: ModerationStore;
  readonly moderation: Moderation;
  /** Where the database was copied to before its tables changed, for people; `null` where they did not. */
  readonly backup: string | null;
  /** Brings what is remembered up to date with the snapshot and with the time. */
  readonly keepUp: () => Promise<KeptUp>;
  readonly close: () => Promise<void>;
}

/** Connects the database, in which answers are kept, with what answers; where one cannot be opened, both are closed. */
export async function openCommunity<Opened extends Answering>(
  opening: Promise<OpenedStore>,
  answers: Promise<Opened>,
): Promise<Community<Opened>> {
  const [answering, { store, migration }] = await Promise.all([answers, opening]).catch(async (error: unknown) => {
    await opening.then(({ store }) => store.close()).catch(() => undefined);
    await answers.then(({ engine }) => engine.close()).catch(() => undefined);
    throw error;
  });
  const parts = { store, find: (id: string) => answering.library().passage(id), now: Date.now };
  const assistant = assistantOf(answering, createMemory(parts));
  const moderation = createModeration(parts);
  return {
    answering,
    assistant,
    store,
    moderation,
    backup: migration.backup,
    keepUp: () => keepUp({ ...parts, moderation, assistant }),
    async close() {
      await answering.engine.close();
      await store.close();
    },
  };
}

/** Opens moderation alone: no model is loaded for it. */
export async function openModeration(
  config: Config,
  observer: Observer,
): Promise<{ readonly moderation: Moderation; readonly store: ModerationStore; readonly find: FindPassage }> {
  // The snapshot first: where it cannot be opened, nothing is left open.
  const library = await openLibrary(config, observer);
  const { store } = await openMemory(config);
  return {
    store,
    find: library.passage,
    moderation: createModeration({ store, find: library.passage, now: Date.now }),
  };
}

/** Opens the look-ups alone, of the home collection. */
export async function openLookups(config: Config, observer: Observer): Promise<Lookups> {
  const library = await openLibrary(config, observer);
  return library.homeLookups();
}

/** Marks the answers stale that stand on what the live snapshots hold no more. @returns How many. */
export async function markStale(config: Config, observer: Observer): Promise<number> {
  const { store, find } = await openModeration(config, observer);
  return whileOpen(store, () => expireStale(store, find, Date.now()));
}
