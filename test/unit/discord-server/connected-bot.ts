import { once } from 'node:events';
import { Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { DiscordServer } from '../../support/discord-server/start-discord-server.ts';

const unprivileged = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.DirectMessages,
];

/** A client of discord.js that is not logged in yet; it retries nothing, so that refusals come at once. */
export function createBot(server: DiscordServer, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: unprivileged,
    partials: [Partials.Channel, Partials.Message, Partials.Reaction],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ MessageManager: 0 }),
    ...options,
    rest: { api: server.apiUrl, retries: 0, ...options.rest },
  });
}

/** The same, logged in and ready. */
export async function connectBot(server: DiscordServer, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = createBot(server, options);
  const ready = once(client, 'clientReady');
  await client.login(server.token);
  await ready;
  return client as Client<true>;
}

/** The JSON code with which Discord refused; null where it took it. */
export async function refusalOf(asked: Promise<unknown>): Promise<number | string | null> {
  try {
    await asked;
    return null;
  } catch (error) {
    return (error as { code?: number | string }).code ?? String(error);
  }
}
