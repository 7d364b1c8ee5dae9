import { DiscordError, reasonOf } from '../foundation/errors.ts';

/** What Discord or the network says, with what can be done about it. */
export function cannotConnect(error: unknown): DiscordError {
  const remedy = /token|\b401\b/iu.test(reasonOf(error))
    ? 'Copy the token anew from the application’s page, Bot, into DISCORD_TOKEN.'
    : 'See whether this machine reaches Discord, or mend DISCORD_API_URL.';
  return new DiscordError(`The bot cannot connect to Discord: ${reasonOf(error)}`, remedy, error);
}
