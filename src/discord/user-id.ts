const prefix = 'discord:';

/** A member of Discord's among the users of all surfaces. */
export function userIdOf(discordId: string): string {
  return `${prefix}${discordId}`;
}

/** The other way round; `null` for a user of another surface. */
export function discordIdOf(userId: string): string | null {
  return userId.startsWith(prefix) ? userId.slice(prefix.length) : null;
}
