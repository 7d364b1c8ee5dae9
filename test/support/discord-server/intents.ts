import { type APIMessage, ApplicationFlags, GatewayIntentBits as Intents } from 'discord-api-types/v10';
import type { Scope, World } from './state.ts';

/** The intents that must be granted to an application before it may ask for them. */
export const privilegedIntents = Intents.GuildMembers | Intents.GuildPresences | Intents.MessageContent;

/** What an application's flags tell of the intents that are granted to it. */
export function applicationFlags(granted: number): number {
  return [
    [Intents.GuildPresences, ApplicationFlags.GatewayPresenceLimited] as const,
    [Intents.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited] as const,
    [Intents.MessageContent, ApplicationFlags.GatewayMessageContentLimited] as const,
  ].reduce((sum, [intent, flag]) => (granted & intent ? sum | flag : sum), 0);
}

/** Every intent that there is. */
export const knownIntents = Object.values(Intents).reduce<number>(
  (sum, bit) => (typeof bit === 'number' ? sum | bit : sum),
  0,
);

/** Per start of an event's name, longest first: its intent in a guild and in a direct message. */
const table: readonly (readonly [start: string, inGuild: number, inDm: number])[] = [
  ['MESSAGE_REACTION_', Intents.GuildMessageReactions, Intents.DirectMessageReactions],
  ['MESSAGE_', Intents.GuildMessages, Intents.DirectMessages],
  ['TYPING_START', Intents.GuildMessageTyping, Intents.DirectMessageTyping],
  ['GUILD_MEMBERS_CHUNK', 0, 0],
  ['GUILD_MEMBER_', Intents.GuildMembers, 0],
  ['GUILD_BAN_', Intents.GuildModeration, 0],
  ['GUILD_AUDIT_LOG_ENTRY_', Intents.GuildModeration, 0],
  ['GUILD_', Intents.Guilds, 0],
  ['CHANNEL_', Intents.Guilds, 0],
  ['THREAD_', Intents.Guilds, 0],
];

/** Whether a session with these intents hears of the event. */
export function hears(intents: number, event: string, { guild }: Scope): boolean {
  const row = table.find(([start]) => event.startsWith(start));
  const needed = row ? row[guild ? 1 : 2] : 0;
  return (intents & needed) === needed;
}

/** The message as an application sees it: empty unless it is its own, mentions it, is direct, or the intent is there. */
export function redact<M extends APIMessage>(world: World, message: M, intents: number, isDirect: boolean): M {
  const mayRead =
    isDirect ||
    (intents & Intents.MessageContent) !== 0 ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id);
  const referenced = message.referenced_message;
  const shown = {
    ...message,
    ...(referenced && { referenced_message: redact(world, referenced, intents, isDirect) }),
  };
  if (mayRead) return shown;
  const { poll: _, ...rest } = { ...shown, content: '', embeds: [], attachments: [], components: [] };
  return rest as unknown as M;
}
