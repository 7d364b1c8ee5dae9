import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Options, Partials, type ClientOptions } from 'discord.js';
import { reasonOf } from '../foundation/errors.ts';
import { cannotConnect } from './cannot-connect.ts';
import { openRest, type RestRequest } from './open-rest.ts';
import { readOwnApplication } from './own-application.ts';

/** None of them is privileged: content comes with mentions, replies that ping, and direct messages. */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** What members say is held in memory for a while, so that replies and edits find it. */
const [sweptEverySeconds, heldSeconds] = [300, 900];

export interface ConnectedClient {
  readonly bot: Client<true>;
  /** Whether Discord tells the words of messages that do not name the bot. */
  readonly readsAll: boolean;
}

/**
 * Connects with Message Content Intent where the application was granted it, and without where Discord refuses all the same.
 *
 * @throws {DiscordError} Discord cannot be reached, or does not know the token.
 */
export async function connectAsGranted(request: RestRequest): Promise<ConnectedClient> {
  try {
    const { mayReadAll } = await readOwnApplication(openRest(request));
    const bot = mayReadAll ? await connect(request, true).catch(unlessRefused) : null;
    return bot === null ? await connectWithout(request) : { bot, readsAll: true };
  } catch (error) {
    throw cannotConnect(error);
  }
}

/** Connects without any privileged intent. */
export async function connectWithout(request: RestRequest): Promise<ConnectedClient> {
  return { bot: await connect(request, false), readsAll: false };
}

function unlessRefused(error: unknown): null {
  if (/disallowed intents/iu.test(reasonOf(error))) return null;
  throw error;
}

async function connect({ token, apiUrl }: RestRequest, readsAll: boolean): Promise<Client<true>> {
  const client = new Client(clientOptions(apiUrl, readsAll));
  const ready = once(client, Events.ClientReady);
  try {
    await client.login(token);
    await ready;
    return client as Client<true>;
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

function clientOptions(apiUrl: string | null, readsAll: boolean): ClientOptions {
  return {
    intents: readsAll ? [...intents, GatewayIntentBits.MessageContent] : intents,
    // Direct messages come from channels that are not known yet.
    partials: [Partials.Channel, Partials.Message],
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 200 }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: sweptEverySeconds, lifetime: heldSeconds },
    },
    ...(apiUrl === null ? {} : { rest: { api: apiUrl } }),
  };
}
