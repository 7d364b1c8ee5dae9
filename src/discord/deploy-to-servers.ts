import { Routes } from 'discord.js';
import type { Language } from '../language/language.ts';
import { cannotConnect } from './cannot-connect.ts';
import { publishCommands } from './deploy-commands.ts';
import { openRest, type RestRequest } from './open-rest.ts';

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
    const id = applicationId ?? ((await rest.get(Routes.currentApplication())) as { readonly id: string }).id;
    const guilds = (await rest.get(Routes.userGuilds())) as readonly { readonly id: string; readonly name: string }[];
    const done: Deployed[] = [{ name: 'direct messages', isChanged: await publishCommands(rest, id, null, 'en') }];
    for (const guild of guilds)
      done.push({
        name: guild.name,
        isChanged: await publishCommands(rest, id, guild.id, await languageIn(guild.id)),
      });
    return done;
  } catch (error) {
    throw cannotConnect(error);
  }
}
