import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refusals } from './refusal.ts';
import type { ChannelState, GuildState, World } from './state.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

const bits = PermissionFlagsBits;
const all = Object.values(bits).reduce((sum, bit) => sum | bit, 0n);
const withoutSending = ~(bits.MentionEveryone | bits.SendTTSMessages | bits.AttachFiles | bits.EmbedLinks);
const whileTimedOut = bits.ViewChannel | bits.ReadMessageHistory;

/** The bits of so many names. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | bits[name], 0n);
}

/** What someone may do in a guild, or in one of its channels; nothing where they are no member. */
export function permissionsOf(world: World, guild: GuildState, userId: string, channel?: ChannelState): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return all;
  const roleBits = (id: string) => BigInt(guild.roles.get(id)?.permissions ?? 0);
  let permissions = [guild.id, ...member.roles].reduce((sum, id) => sum | roleBits(id), 0n);
  if (permissions & bits.Administrator) return all;
  if (channel) permissions = withOverwrites(permissions, world, guild, member.roles, userId, channel);
  const isTimedOut = member.timedOutUntil !== null && Date.parse(member.timedOutUntil) > world.clock.now();
  return isTimedOut ? permissions & whileTimedOut : permissions;
}

/** Everyone's overwrite, then those of the roles together, then the member's own; a thread has those of its channel. */
function withOverwrites(
  base: bigint,
  world: World,
  guild: GuildState,
  roles: readonly string[],
  userId: string,
  channel: ChannelState,
): bigint {
  const holder = channel.thread ? world.channels.get(channel.parentId ?? '') : channel;
  const overwrites = holder?.overwrites ?? [];
  const ofRoles = overwrites.filter(({ type }) => type === OverwriteType.Role);
  const steps = [
    ofRoles.filter(({ id }) => id === guild.id),
    ofRoles.filter(({ id }) => roles.includes(id)),
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === userId),
  ];
  let permissions = base;
  for (const step of steps) {
    for (const { deny } of step) permissions &= ~BigInt(deny);
    for (const { allow } of step) permissions |= BigInt(allow);
  }
  if (!(permissions & bits.ViewChannel)) return 0n;
  const sending = channel.thread ? bits.SendMessagesInThreads : bits.SendMessages;
  return permissions & sending ? permissions : permissions & withoutSending;
}

/** Whether someone may do all of these in the channel; in a direct message its two people may. */
export function isAllowed(
  world: World,
  channel: ChannelState,
  userId: string,
  names: readonly PermissionName[],
): boolean {
  if (!channel.guild) return userId === world.bot.id || userId === channel.recipient?.id;
  const needed = permissionBits(names);
  return (permissionsOf(world, channel.guild, userId, channel) & needed) === needed;
}

/** Refuses with 50001 what the bot cannot see, and with 50013 what it may not do. */
export function demand(world: World, channel: ChannelState, ...names: readonly PermissionName[]): void {
  if (!isAllowed(world, channel, world.bot.id, ['ViewChannel'])) throw refusals.missingAccess();
  if (!isAllowed(world, channel, world.bot.id, names)) throw refusals.missingPermissions();
}
