import type { Client } from 'discord.js';
import type { ServerSettings } from '../moderation/settings.ts';
import { serverOf, type DiscordParts } from './discord-parts.ts';

/** Where something is said, as messages and interactions tell it. */
export interface SaidWhere {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly client: Client;
}

/** Whether a server has switched the bot off in a channel, or in the one that a thread or post stands in. */
export async function isSilent(
  { silentChannels }: Pick<ServerSettings, 'silentChannels'>,
  { channelId, client }: SaidWhere,
): Promise<boolean> {
  if (silentChannels.length === 0 || channelId === null) return false;
  if (silentChannels.includes(channelId)) return true;
  const known = client.channels.cache.get(channelId);
  // Where a message came before word of its thread, only its number is known.
  const isWhole = known !== undefined && !(known.isThread() && known.parentId === null);
  const channel = isWhole ? known : await client.channels.fetch(channelId, { force: true }).catch(() => null);
  if (channel === null) return true; // nobody can say that it may speak
  return channel.isThread() && channel.parentId !== null && silentChannels.includes(channel.parentId);
}

/** Whether the bot is to say nothing there. */
export async function isSilentAt(where: SaidWhere, { settings }: Pick<DiscordParts, 'settings'>): Promise<boolean> {
  return where.guildId !== null && isSilent(await settings.read(serverOf(where.guildId)), where);
}

/** The same before an acknowledgement; `null`: the settings are not known in time. */
export async function isSilentSoon(
  where: SaidWhere,
  { settings }: Pick<DiscordParts, 'settings'>,
): Promise<boolean | null> {
  if (where.guildId === null) return false;
  const known = await settings.soon(serverOf(where.guildId));
  return known && isSilent(known, where);
}
