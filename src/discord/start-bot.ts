import { Events, GatewayCloseCodes, type Client, type Guild } from 'discord.js';
import { createRecentValues } from '../foundation/recent-values.ts';
import type { Logger } from '../foundation/logger.ts';
import { connectAsGranted, connectWithout, type ConnectedClient } from './connect-client.ts';
import { publishCommands } from './deploy-commands.ts';
import { serverLanguage, type DiscordParts } from './discord-parts.ts';
import { dispatch } from './dispatch.ts';
import { createDownload } from './download-attachment.ts';
import { createMessageFollower } from './follow-messages.ts';
import { intentSwitch, optedIn } from './opted-in.ts';
import { followPosts } from './posts/follow-posts.ts';
import { createQuestionLimits } from './question-limits.ts';
import { renderWelcome } from './render-help.ts';
import { sendOptions } from './send-options.ts';
import { createSettingsCache } from './settings/settings-cache.ts';
import { isSilentAt } from './silent-channels.ts';
import { createUploadLimit } from './uploads/upload-limit.ts';

const rememberedInteractions = 5_000;
const disallowedIntents: number = GatewayCloseCodes.DisallowedIntents;

export interface BotRequest extends Omit<
  DiscordParts,
  'limits' | 'settings' | 'readsAll' | 'uploadLimit' | 'download'
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
  const settings = createSettingsCache(given.moderation, () => performance.now());
  const limits = createQuestionLimits(settings);
  const parts = { ...given, settings, limits, uploadLimit: createUploadLimit(), download: createDownload(apiUrl) };
  let open = await connectAsGranted({ token, apiUrl });
  let stop: () => Promise<void> = () => Promise.resolve();
  const name = open.bot.user.tag;
  await begin(open);
  return {
    name,
    async close() {
      await stop();
      await open.bot.destroy();
    },
  };

  async function begin({ bot, readsAll }: ConnectedClient): Promise<void> {
    const { log } = parts;
    // Discord refuses for good what was granted when the bot connected: the switch was turned off.
    bot.on(Events.ShardDisconnect, ({ code }) => {
      if (code !== disallowedIntents) return;
      bot.removeAllListeners(Events.ShardDisconnect); // each shard tells of it
      guard(log, 'The bot could not connect again.', async () => {
        await stop();
        await bot.destroy();
        await begin((open = await connectWithout({ token, apiUrl })));
      });
    });
    stop = await serve(bot, { ...parts, readsAll });
  }
}

function guard(log: Logger, what: string, action: () => Promise<unknown>): void {
  action().catch((error: unknown) => log.error({ err: error }, what));
}

/** Answers what comes, publishes the commands, and lets posted answers follow what becomes of them. @returns Stops the last. */
async function serve(bot: Client<true>, parts: DiscordParts): Promise<() => Promise<void>> {
  const { log } = parts;
  const guarded = (what: string, action: () => Promise<unknown>) => guard(log, what, action);
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
  if (!parts.readsAll) await sayWhatIsOff(bot, parts);
  return followPosts(parts, bot.rest);
}

async function sayWhatIsOff(bot: Client<true>, { settings, log }: DiscordParts): Promise<void> {
  const off = 'Message Content Intent is off: only what names the bot is answered.';
  const chosen = await Promise.all(
    bot.guilds.cache.map(async ({ id, name }) => ({ name, optedIn: optedIn(await settings.read(id)) })),
  );
  const servers = chosen.filter((server) => server.optedIn.length > 0);
  if (servers.length === 0) log.info({ switch: intentSwitch }, off);
  else log.warn({ switch: intentSwitch, servers }, `${off} These servers have opted in to more.`);
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
