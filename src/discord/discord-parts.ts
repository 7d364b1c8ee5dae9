import type { Assistant } from '../assistant.ts';
import type { BuildReport } from '../indexes/build-collections.ts';
import type { Logger } from '../foundation/logger.ts';
import type { Language } from '../language/language.ts';
import { collectionOfServer, defaultCollection } from '../corpus/read-collections.ts';
import type { Library } from '../lookups/library.ts';
import type { Lookups } from '../lookups/lookups.ts';
import type { Scope } from '../moderation/kept-answer.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { QuestionLimits } from './question-limits.ts';
import type { FindDocument } from './show-citation.ts';

/** What the bot works with. */
export interface DiscordParts {
  readonly assistant: Assistant;
  /** The texts of now. */
  readonly library: () => Library;
  readonly moderation: Moderation;
  /** Brings the snapshots up to date with what was added or removed. */
  readonly refresh: () => Promise<BuildReport>;
  readonly log: Logger;
  readonly limits: QuestionLimits;
}

/** How documents are found for citations. */
export function documentOf({ assistant }: Pick<DiscordParts, 'assistant'>): FindDocument {
  return (id) => assistant.document(id);
}

/** Direct messages belong to no server. */
const noServer = 'dm';

export function serverOf(guildId: string | null): string {
  return guildId ?? noServer;
}

/** Finds the language of an answer; it may be read from the store, so that it comes after an acknowledgement. */
export type FindLanguage = () => Promise<Language>;

/** The language of what is said to everybody in a server; in direct messages Arabic. */
export async function serverLanguage({ moderation }: DiscordParts, guildId: string | null): Promise<Language> {
  return (await moderation.settings(serverOf(guildId))).language;
}

/** What a server's questions and look-ups read. */
export interface Reading {
  readonly scope: Scope;
  readonly collections: readonly string[];
  readonly lookups: Lookups;
}

/** The collection that a server chose, and what it added itself; in direct messages the home collection. */
export async function readingOf(
  { library, moderation }: Pick<DiscordParts, 'library' | 'moderation'>,
  guildId: string | null,
): Promise<Reading> {
  const server = serverOf(guildId);
  const { collection } = await moderation.settings(server);
  const { home, lookups } = library();
  const chosen = collection === defaultCollection ? home : collection;
  const collections = guildId === null ? [chosen] : [chosen, collectionOfServer(guildId)];
  return { scope: { server, collection }, collections, lookups: lookups(collections) };
}
