import type { Config } from '../config.ts';
import { ConfigError, DiscordError } from '../foundation/errors.ts';
import { printText } from './moderation/print-text.ts';

/**
 * Looks whether the bot can do its work.
 *
 * @returns Who it is, where, and how it is invited, in one line.
 * @throws {DiscordError} Discord cannot be reached, does not know the token, or lets the bot do too little in a server.
 * @throws {ConfigError} The application is another one than DISCORD_APPLICATION_ID.
 */
export async function checkBot(
  token: string,
  { discordApplicationId, discordApiUrl: apiUrl }: Pick<Config, 'discordApplicationId' | 'discordApiUrl'>,
): Promise<string> {
  const { checkDiscord, inviteLink } = await import('../discord/check-discord.ts');
  const { name, applicationId, servers } = await checkDiscord({ token, apiUrl });
  const bot = `${printText(name)}, application ${applicationId}`;
  if (discordApplicationId !== null && discordApplicationId !== applicationId)
    throw new ConfigError(
      `The token is that of ${bot}, and DISCORD_APPLICATION_ID is ${discordApplicationId}.`,
      `Set DISCORD_APPLICATION_ID=${applicationId}, or leave it away.`,
    );
  const invite = inviteLink(applicationId);
  const lacking = servers.filter(({ missing }) => missing.length > 0);
  if (lacking.length > 0) {
    const list = lacking.map((server) => `${printText(server.name)}: ${server.missing.join(', ')}`).join('; ');
    throw new DiscordError(
      `${bot}, may do too little: ${list}.`,
      `Allow them to the bot's role (Server Settings, Roles), or invite it again: ${invite}`,
    );
  }
  const places =
    servers.length === 0 ? 'in no server yet' : `in ${servers.map((one) => printText(one.name)).join(', ')}`;
  return `${bot}, ${places}; invite it with ${invite}`;
}
