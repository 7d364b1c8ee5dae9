import { DiscordAPIError, RESTJSONErrorCodes, type ChatInputCommandInteraction } from 'discord.js';
import type { ServerSettings } from '../../moderation/settings.ts';

/** Which channels and roles of the settings are there no more. Where Discord does not tell, they count as there. */
export async function findDeleted(
  { guild, client }: Pick<ChatInputCommandInteraction, 'guild' | 'client'>,
  { openChannels, silentChannels, moderatorRole }: ServerSettings,
): Promise<ReadonlySet<string>> {
  const unseen = [...new Set([...openChannels, ...silentChannels])].filter((id) => !client.channels.cache.has(id));
  const gone = await Promise.all(
    // A channel that the bot does not see may still be there.
    unseen.map(async (id) => ((await client.channels.fetch(id).catch(isUnknown)) === true ? [id] : [])),
  );
  const isRoleGone = moderatorRole !== null && guild !== null && !guild.roles.cache.has(moderatorRole);
  return new Set([...gone.flat(), ...(isRoleGone ? [moderatorRole] : [])]);
}

function isUnknown(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
}
