import { DiscordAPIError, RESTJSONErrorCodes as Code } from 'discord.js';

const gone: readonly unknown[] = [Code.UnknownMessage, Code.UnknownChannel, Code.UnknownGuild];
/** The code for a member who shares no server with the bot any more, which the library has no name for. */
const noCommonServer = 50_278;
const closed: readonly unknown[] = [Code.CannotSendMessagesToThisUser, noCommonServer, Code.UnknownUser];

/** A message that is not there any more, or its channel is not. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && gone.includes(error.code);
}

/** A member takes no direct message of the bot's. */
export function isClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && closed.includes(error.code);
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** When to try again: soon where Discord or the network failed, ever later where something is not allowed. */
export function retryAt(error: unknown, failures: number, now: number): number {
  const isRefused = error instanceof DiscordAPIError && error.status < 500;
  return now + (isRefused ? Math.min(minuteMs * 2 ** Math.min(failures, 20), dayMs) : minuteMs);
}
