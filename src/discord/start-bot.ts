import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Options, Partials, type ClientOptions, type Guild } from 'discord.js';
import { createRecentValues } from '../foundation/recent-values.ts';
import { createTurns, type Turns } from '../foundation/take-turns.ts';
import type { Assistant } from '../assistant.ts';
import { cannotConnect } from './cannot-connect.ts';
import { publishCommands } from './deploy-commands.ts';
import { serverLanguage, type DiscordParts } from './discord-parts.ts';
import { dispatch } from './dispatch.ts';
import { createDownload } from './download-attachment.ts';
import { createMessageFollower } from './follow-messages.ts';
import { createQuestionLimits } from './question-limits.ts';
import { renderWelcome } from './render-help.ts';
import { sendOptions } from './send-options.ts';
import { createSettingsCache } from './settings/settings-cache.ts';
import { isSilentAt } from './silent-channels.ts';
import { createUploadLimit } from './uploads/upload-limit.ts';

/** None of them is privileged: content comes with mentions, replies that ping, and direct messages. */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

const rememberedInteractions = 5_000;

export interface BotRequest extends Omit<
  DiscordParts,
  'turns' | 'limits' | 'settings' | 'readsAll' | 'uploadLimit' | 'download'
> {
  readonly token: string;
  /** Discord's address, or a test server's; `null`: Discord's. */
  readonly apiUrl: string | null;
}

export interface RunningBot {
  /** The bot's name. */
  readonly name: string;
  readonly close: () => Promise<void>;
}

/**
 * Connects the bot.
 *
 * @throws {DiscordError} Discord cannot be reached, or does not know the token.
 */
export async function startBot({ token, apiUrl, ...given }: BotRequest): Promise<RunningBot> {
  const client = new Client(clientOptions(apiUrl));
  const ready = once(client, Events.ClientReady);
  try {
    await client.login(token);
    await ready;
  } catch (error) {
    await client.destroy();
    throw cannotConnect(error);
  }
  const bot = client as Client<true>;
  const turns = createTurns();
  const settings = createSettingsCache(given.moderation, () => performance.now());
  const parts: DiscordParts = {
    ...given,
    turns,
    settings,
    readsAll: false,
    limits: createQuestionLimits(settings),
    uploadLimit: createUploadLimit(),
    download: createDownload(apiUrl),
    assistant: inTurns(given.assistant, turns),
  };
  const { log } = parts;
  const guarded = (what: string, action: () => Promise<unknown>) => {
    action().catch((error: unknown) => log.error({ err: error }, what));
  };
  const messages = createMessageFollower(bot, parts);
  const seen = createRecentValues<string, true>(rememberedInteractions);
  bot.on(Events.Error, (error) => log.error({ err: error }, 'The connection to Discord met a fault.'));
  bot.on(Events.InteractionCreate, (interaction) => {
    // Discord may tell of an interaction twice.
    if (seen.find(interaction.id)) return;
    seen.keep(interaction.id, true);
    guarded('An interaction could not be answered.', () => dispatch(interaction, parts));
  });
  bot.on(Events.MessageCreate, (message) =>
    guarded('A message could not be answered.', () => messages.created(message)),
  );
  bot.on(Events.MessageUpdate, (_, message) =>
    guarded('An answer could not be edited.', () => messages.edited(message)),
  );
  bot.on(Events.MessageDelete, (message) =>
    guarded('An answer could not be deleted.', () => messages.deleted(message)),
  );
  const publish = createPublisher(bot, parts);
  bot.on(Events.GuildCreate, (guild) =>
    guarded('A server could not be welcomed.', () => welcome(guild, publish, parts)),
  );
  await publish(null);
  for (const guild of bot.guilds.cache.values()) guarded('Commands could not be published.', () => publish(guild.id));
  return { name: bot.user.tag, close: () => bot.destroy() };
}

/** Many questions at once would keep the process from acknowledging the next ones in time. */
function inTurns(assistant: Assistant, turns: Turns): Assistant {
  return { ...assistant, ask: (request) => turns.take(() => assistant.ask(request)) };
}

type Publish = (guildId: string | null) => Promise<boolean>;

/** Publishes commands in the language that a server has now. */
function createPublisher({ rest, application }: Client<true>, parts: DiscordParts): Publish {
  return async (guildId) => publishCommands(rest, application.id, guildId, await serverLanguage(parts, guildId));
}

async function welcome(guild: Guild, publish: Publish, parts: DiscordParts): Promise<void> {
  await publish(guild.id);
  const { systemChannel: channel, members } = guild;
  const mayWrite =
    members.me !== null && channel?.permissionsFor(members.me).has(['ViewChannel', 'SendMessages', 'EmbedLinks']);
  if (!channel || !mayWrite) return;
  const where = { guildId: guild.id, channelId: channel.id, client: guild.client };
  if (!(await isSilentAt(where, parts)))
    await channel.send(sendOptions(renderWelcome(await serverLanguage(parts, guild.id))));
}

function clientOptions(apiUrl: string | null): ClientOptions {
  return {
    intents,
    // Direct messages come from channels that are not known yet.
    partials: [Partials.Channel, Partials.Message],
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 200 }),
    ...(apiUrl === null ? {} : { rest: { api: apiUrl } }),
  };
}
