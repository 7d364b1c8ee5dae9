import { StoreError } from '../foundation/errors.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';

/**
 * Checks that what is shown follows from the log.
 *
 * @returns How many answers are kept.
 * @throws {StoreError} Naming everything that does not.
 */
export async function checkMemory(store: ModerationStore): Promise<number> {
  const faults = await store.check();
  if (faults.length === 0) return store.count({ withPrivate: true });
  throw new StoreError(
    [`In the database ${store.place} the log tells something else than what is shown:`, ...faults].join('\n'),
    'Put a copy from before in its place, or import an export with --replace. Report this with these lines.',
  );
}
