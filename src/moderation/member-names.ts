import type { Actor } from './moderation-event.ts';
import type { ModerationStore } from './moderation-store.ts';

/** Who somebody is, by where they come from: `discord:…`, `page:…`, or a moderator's own name. */
export function moderatorId(name: string): string {
  return `${prefix}${name}`;
}
const prefix = 'moderator:';

/** So many letters of a random key stand for a member whose name is not known. */
export const shownKeyLength = 6;

/** Names the actors of events and claims: as moderators call themselves, else by the beginning of their key. */
export async function nameMembers(
  store: ModerationStore,
  keys: readonly (string | null)[],
): Promise<(key: string | null) => string | null> {
  const known = await store.members([...new Set(keys.filter((key) => key !== null))]);
  return (key) => {
    if (key === null) return null;
    const userId = known.get(key);
    // A member's user id is nobody's business, a moderator's included; a page's visitor would be known by their cookie.
    return userId?.startsWith(prefix) ? userId.slice(prefix.length) : key.slice(0, shownKeyLength);
  };
}

export function keysOf(events: readonly { readonly by: Actor }[]): (string | null)[] {
  return events.map(({ by }) => by.key);
}
