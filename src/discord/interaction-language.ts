import type { Interaction } from 'discord.js';
import type { Language } from '../language/language.ts';
import { serverLanguage, serverOf, type DiscordParts } from './discord-parts.ts';

/** The language of what an interaction is answered with. */
export async function languageOf(
  { guildId, locale }: Pick<Interaction, 'guildId' | 'locale'>,
  parts: Pick<DiscordParts, 'settings'>,
): Promise<Language> {
  return guildId === null ? directLanguage(locale) : serverLanguage(parts, guildId);
}

/** The same from memory, where Discord waits and the database may not be waited for. */
export function knownLanguageOf(
  { guildId, locale }: Pick<Interaction, 'guildId' | 'locale'>,
  { settings }: Pick<DiscordParts, 'settings'>,
): Language {
  return guildId === null ? directLanguage(locale) : settings.known(serverOf(guildId)).language;
}

/** In direct messages there is no server's language: that of the member's Discord, else English, as commands are there. */
function directLanguage(locale: string): Language {
  return locale.startsWith('fr') ? 'fr' : 'en';
}
