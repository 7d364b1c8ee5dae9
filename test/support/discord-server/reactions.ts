import type { APIReaction, APIUser } from 'discord-api-types/v10';
import type { ChannelState, StoredMessage, World } from './state.ts';

/** Who reacted, by message and emoji; the message itself only counts. */
const reactors = new WeakMap<StoredMessage, Map<string, Set<string>>>();
const mostKinds = 20;

/** The ids of those who reacted with an emoji. */
export function reactedWith(stored: StoredMessage, emoji: string): ReadonlySet<string> {
  return reactors.get(stored)?.get(emoji) ?? new Set();
}

/** Whether another kind of reaction would be one too many. */
export function isFullOfReactions(stored: StoredMessage, emoji: string): boolean {
  const kinds = reactors.get(stored) ?? new Map<string, Set<string>>();
  return kinds.size >= mostKinds && !kinds.has(emoji);
}

/** Adds a reaction, once, and tells MESSAGE_REACTION_ADD. */
export function addReaction(
  world: World,
  channel: ChannelState,
  stored: StoredMessage,
  user: APIUser,
  emoji: string,
): void {
  const kinds = reactors.get(stored) ?? new Map<string, Set<string>>();
  reactors.set(stored, kinds);
  const users = kinds.get(emoji) ?? new Set<string>();
  if (users.has(user.id)) return;
  kinds.set(emoji, users.add(user.id));
  tell(world, 'MESSAGE_REACTION_ADD', channel, stored, user.id, emoji);
}

/** Takes a reaction away and tells MESSAGE_REACTION_REMOVE. */
export function removeReaction(
  world: World,
  channel: ChannelState,
  stored: StoredMessage,
  userId: string,
  emoji: string,
): void {
  const users = reactors.get(stored)?.get(emoji);
  if (!users?.delete(userId)) return;
  if (users.size === 0) reactors.get(stored)?.delete(emoji);
  tell(world, 'MESSAGE_REACTION_REMOVE', channel, stored, userId, emoji);
}

function tell(
  world: World,
  event: string,
  channel: ChannelState,
  stored: StoredMessage,
  userId: string,
  emoji: string,
): void {
  const { message } = stored;
  message.reactions = [...(reactors.get(stored) ?? [])].map(([name, users]): APIReaction => ({
    emoji: { id: null, name },
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    me: users.has(world.bot.id),
    me_burst: false,
    burst_colors: [],
  }));
  const data = {
    user_id: userId,
    channel_id: channel.id,
    message_id: message.id,
    ...(channel.guild && { guild_id: channel.guild.id }),
    message_author_id: message.author.id,
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
  };
  world.dispatch(event, data, { guild: channel.guild, channel });
}
