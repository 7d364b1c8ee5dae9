import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/**
 * Says that an answer will come, for which Discord waits three seconds: nothing may be read or computed before.
 * Where Discord has heard it already, its word of that was lost on the way and all is well.
 */
export async function acknowledge(interaction: { deferred: boolean }, defer: () => Promise<unknown>): Promise<void> {
  try {
    await defer();
  } catch (error) {
    const isHeard =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isHeard) throw error;
    interaction.deferred = true;
  }
}
