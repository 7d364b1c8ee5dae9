import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';
import type { DiscordParts } from '../discord-parts.ts';

/** Whether somebody moderates the server: they may manage it, or have the role of its settings, at this moment. */
export async function mayModerate(
  { guildId, memberPermissions, member }: Pick<BaseInteraction, 'guildId' | 'memberPermissions' | 'member'>,
  { moderation }: Pick<DiscordParts, 'moderation'>,
): Promise<boolean> {
  if (guildId === null || member === null) return false;
  if (memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  const { moderatorRole } = await moderation.settings(guildId);
  const { roles } = member;
  return (
    moderatorRole !== null && (Array.isArray(roles) ? roles.includes(moderatorRole) : roles.cache.has(moderatorRole))
  );
}
