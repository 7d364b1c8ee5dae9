import { isAllowed } from './permissions.ts';
import { refusals } from './refusal.ts';
import type { ChannelState, GuildState, MemberState, StoredMessage, World } from './state.ts';

/** A channel that the bot sees: 10003 where there is none, 50001 where it may not look. */
export function findChannel(world: World, id: string): ChannelState {
  const channel = world.channels.get(id);
  if (!channel) throw refusals.unknownChannel();
  if (!isAllowed(world, channel, world.bot.id, ['ViewChannel'])) throw refusals.missingAccess();
  return channel;
}

/** A message of the channel; those for one user only are never found here. */
export function findMessage(channel: ChannelState, id: string): StoredMessage {
  const found = channel.messages.get(id);
  if (!found || found.onlyFor !== null) throw refusals.unknownMessage();
  return found;
}

/** A guild that the bot is in: else 10004. */
export function findGuild(world: World, id: string): GuildState {
  const guild = world.guilds.get(id);
  if (!guild?.members.has(world.bot.id)) throw refusals.unknownGuild();
  return guild;
}

/** A member of the guild: else 10007, or 10013 where there is no such user at all. */
export function findMember(world: World, guild: GuildState, id: string): MemberState {
  const member = guild.members.get(id);
  if (member) return member;
  throw world.users.has(id) ? refusals.unknownMember() : refusals.unknownUser();
}
