import { collectionsOf } from '../corpus/uploads/server-collection.ts';
import type { Lookups } from '../lookups/lookups.ts';
import type { Scope } from '../moderation/kept-answer.ts';
import type { ServerSettings } from '../moderation/settings.ts';
import { serverOf, type DiscordParts } from './discord-parts.ts';

/** What a server's questions and look-ups read. */
export interface Reading {
  readonly scope: Scope;
  readonly collections: readonly string[];
  readonly lookups: Lookups;
}

type ReadingParts = Pick<DiscordParts, 'library' | 'settings'>;

/** The collection that a server chose, and what it added itself; in direct messages the home collection. */
export async function readingOf(parts: ReadingParts, guildId: string | null): Promise<Reading> {
  return readAs(await parts.settings.read(serverOf(guildId)), parts, guildId);
}

/** The same from memory, where Discord waits and the database may not be waited for. */
export function knownReadingOf(parts: ReadingParts, guildId: string | null): Reading {
  return readAs(parts.settings.known(serverOf(guildId)), parts, guildId);
}

function readAs({ collection }: ServerSettings, { library }: ReadingParts, guildId: string | null): Reading {
  const scope = { server: serverOf(guildId), collection };
  const collections = collectionsOf(scope);
  return { scope, collections, lookups: library().lookups(collections) };
}
