import type { Assistant } from '../assistant.ts';
import type { Uploads } from '../corpus/uploads/uploads.ts';
import type { RateLimit } from '../foundation/rate-limit.ts';
import type { Logger } from '../foundation/logger.ts';
import type { Language } from '../language/language.ts';
import type { Library } from '../lookups/library.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import type { PostStore } from '../moderation/post-store.ts';
import type { Download } from './download-attachment.ts';
import type { QuestionLimits } from './question-limits.ts';
import type { SettingsCache } from './settings/settings-cache.ts';
import type { FindDocument } from './show-citation.ts';

/** What the bot works with. */
export interface DiscordParts {
  readonly assistant: Assistant;
  /** The texts of now. */
  readonly library: () => Library;
  readonly moderation: Moderation;
  /** Servers' settings, from memory. */
  readonly settings: SettingsCache;
  /** Where answers stand, and who waits for one. */
  readonly posts: PostStore & Pick<ModerationStore, 'memberKey' | 'members'>;
  readonly log: Logger;
  readonly limits: QuestionLimits;
  /** The documents that servers added. */
  readonly uploads: Uploads;
  /** How often a server may change them. */
  readonly uploadLimit: RateLimit;
  readonly download: Download;
  /** Whether Discord tells the words of messages that do not name the bot: Message Content Intent. */
  readonly readsAll: boolean;
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
export async function serverLanguage(
  { settings }: Pick<DiscordParts, 'settings'>,
  guildId: string | null,
): Promise<Language> {
  return (await settings.read(serverOf(guildId))).language;
}
