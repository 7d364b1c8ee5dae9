import { PermissionsBitField, Routes, type PermissionsString } from 'discord.js';
import { cannotConnect } from './cannot-connect.ts';
import { listServers } from './list-servers.ts';
import { openRest, type RestRequest } from './open-rest.ts';
import { readOwnApplication } from './own-application.ts';

/** What the bot needs in a server, as Discord's pages call it. */
const needed = {
  ViewChannel: 'View Channels',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  EmbedLinks: 'Embed Links',
  ReadMessageHistory: 'Read Message History',
  UseApplicationCommands: 'Use Application Commands',
} as const satisfies Partial<Record<PermissionsString, string>>;
type Needed = keyof typeof needed;
const neededNames = Object.keys(needed) as readonly Needed[];

/** What Discord says of the bot. */
export interface DiscordFound {
  /** The bot's name. */
  readonly name: string;
  readonly applicationId: string;
  /** Whether it was granted the words of messages that do not name it. */
  readonly mayReadAll: boolean;
  readonly servers: readonly ServerFound[];
}

export interface ServerFound {
  readonly id: string;
  readonly name: string;
  /** Permissions that the bot's roles lack, as Discord's pages call them; channels may say otherwise. */
  readonly missing: readonly string[];
}

/**
 * Asks Discord who the bot is, where, and what it lacks there. Nothing is changed, and the bot does not go online.
 *
 * @throws {DiscordError} Discord cannot be reached, or does not know the token.
 */
export async function checkDiscord(request: RestRequest): Promise<DiscordFound> {
  const rest = openRest(request);
  try {
    const bot = (await rest.get(Routes.user())) as { readonly username: string };
    const { id: applicationId, mayReadAll } = await readOwnApplication(rest);
    const listed = await listServers(rest);
    const servers = listed.map(({ id, name, permissions }) => ({ id, name, missing: missingIn(permissions) }));
    return { name: bot.username, applicationId, mayReadAll, servers };
  } catch (error) {
    throw cannotConnect(error);
  }
}

/** The page that invites the bot into a server with what it needs. */
export function inviteLink(applicationId: string): string {
  const permissions = PermissionsBitField.resolve(neededNames);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot%20applications.commands&permissions=${permissions}`;
}

function missingIn(permissions: string): string[] {
  const given = new PermissionsBitField(BigInt(permissions));
  return neededNames.filter((name) => !given.has(name)).map((name) => needed[name]);
}
