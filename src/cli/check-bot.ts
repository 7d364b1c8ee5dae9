import { hasMemory, openMemory } from '../composition/memory.ts';
import type { Config } from '../config.ts';
import type { ServerFound } from '../discord/check-discord.ts';
import { ConfigError, DiscordError } from '../foundation/errors.ts';
import { whileOpen } from '../foundation/while-open.ts';
import { printText } from './moderation/print-text.ts';

/**
 * Looks whether the bot can do its work.
 *
 * @returns Who it is, where, and how it is invited, in one line; and what can be done about what is off.
 * @throws {DiscordError} Discord cannot be reached, does not know the token, or lets the bot do too little in a server.
 * @throws {ConfigError} The application is another one than DISCORD_APPLICATION_ID.
 */
export async function checkBot(
  token: string,
  config: Config,
): Promise<{ readonly text: string; readonly remedy: string | null }> {
  const { discordApplicationId, discordApiUrl: apiUrl } = config;
  const { checkDiscord, inviteLink } = await import('../discord/check-discord.ts');
  const { name, applicationId, mayReadAll, servers } = await checkDiscord({ token, apiUrl });
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
  const { text, remedy } = mayReadAll ? intentIsOn : await sayIntentIsOff(servers, config);
  return { text: `${bot}, ${places}; invite it with ${invite}; ${text}`, remedy };
}

const intentIsOn = { text: 'Message Content Intent is on', remedy: null };

/** What is off without the intent: nothing that anybody misses, unless a server has opted in. */
async function sayIntentIsOff(servers: readonly ServerFound[], config: Config) {
  const { intentSwitch, optedIn } = await import('../discord/opted-in.ts');
  const off = `Message Content Intent is off (${intentSwitch})`;
  const waiting: string[] = [];
  if (hasMemory(config)) {
    const { store } = await openMemory(config);
    await whileOpen(store, async () => {
      for (const { id, name } of servers) {
        const chosen = optedIn(await store.settings(id));
        if (chosen.length > 0) waiting.push(`${printText(name)}: ${chosen.join(', ')}`);
      }
    });
  }
  if (waiting.length === 0)
    return {
      text: `${off}: open channels, forum posts and threads without a mention cannot be opted in to`,
      remedy: null,
    };
  return {
    text: `${off}, so that what servers have opted in to does nothing. ${waiting.join('; ')}`,
    remedy: `Switch it on (${intentSwitch}) and restart the bot, or opt out with "npx muntada moderation settings".`,
  };
}
