import type { Language } from '../language/language.ts';
import { cannotConnect } from './cannot-connect.ts';
import { publishCommands } from './deploy-commands.ts';
import { listServers } from './list-servers.ts';
import { openRest, type RestRequest } from './open-rest.ts';
import { readOwnApplication } from './own-application.ts';

export interface DeployRequest extends RestRequest {
  /** `null`: asked of Discord. */
  readonly applicationId: string | null;
  readonly languageIn: (server: string) => Promise<Language>;
}

/** What was published where: a server's name, or direct messages. */
export interface Deployed {
  readonly name: string;
  readonly isChanged: boolean;
}

/**
 * Publishes the commands of every server that the bot is in, and of direct messages.
 *
 * @throws {DiscordError} Discord cannot be reached, or does not know the token.
 */
export async function deployCommands(request: DeployRequest): Promise<Deployed[]> {
  const { applicationId, languageIn } = request;
  const rest = openRest(request);
  try {
    const id = applicationId ?? (await readOwnApplication(rest)).id;
    const servers = await listServers(rest);
    const done: Deployed[] = [{ name: 'direct messages', isChanged: await publishCommands(rest, id, null, 'en') }];
    for (const { id: server, name } of servers)
      done.push({
        name,
        isChanged: await publishCommands(rest, id, server, await languageIn(server)),
      });
    return done;
  } catch (error) {
    throw cannotConnect(error);
  }
}
