import {
  type APIChannel,
  type APIGuildMember,
  type APIMessage,
  ChannelType,
  GatewayIntentBits,
  type GuildMemberFlags,
} from 'discord-api-types/v10';
import { redact } from './intents.ts';
import { permissionsOf } from './permissions.ts';
import type { ChannelState, GuildState, MemberState, StoredMessage, World } from './state.ts';

/** A member as the API shows one. */
export function viewMember(member: MemberState): APIGuildMember {
  return {
    user: member.user,
    nick: member.nick,
    roles: [...member.roles],
    joined_at: member.joinedAt,
    communication_disabled_until: member.timedOutUntil,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
  };
}

/** A channel, a thread or a direct message as the API shows it. */
export function viewChannel(channel: ChannelState): APIChannel {
  const { id, type, guild, thread, recipient, messages } = channel;
  const last_message_id = [...messages.keys()].at(-1) ?? null;
  if (recipient) return { id, type, last_message_id, recipients: [recipient], flags: 0 } as unknown as APIChannel;
  const common = { id, type, guild_id: guild?.id, name: channel.name, parent_id: channel.parentId, last_message_id };
  if (!thread) {
    const ofForum = type === ChannelType.GuildForum && { available_tags: [], default_reaction_emoji: null };
    const { topic, overwrites: permission_overwrites } = channel;
    return {
      ...common,
      ...ofForum,
      topic,
      permission_overwrites,
      position: 0,
      nsfw: false,
      rate_limit_per_user: 0,
      flags: 0,
    } as unknown as APIChannel;
  }
  return {
    ...common,
    owner_id: thread.ownerId,
    message_count: messages.size,
    total_message_sent: messages.size,
    member_count: thread.memberIds.size,
    rate_limit_per_user: 0,
    applied_tags: thread.appliedTags,
    flags: 0,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: thread.archivedAt,
    },
  } as unknown as APIChannel;
}

/** A guild as the API shows it, without its channels. */
export function viewGuild(guild: GuildState): object {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    icon: null,
    splash: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
  };
}

/** What GUILD_CREATE tells: without the intent of members, the bot alone is in it. */
export function viewGuildAtStart(world: World, guild: GuildState, intents: number): object {
  const members = [...guild.members.values()].filter(
    ({ user }) => user.id === world.bot.id || (intents & GatewayIntentBits.GuildMembers) !== 0,
  );
  const seen = [...world.channels.values()].filter(
    (channel) => channel.guild === guild && (permissionsOf(world, guild, world.bot.id, channel) & (1n << 10n)) !== 0n,
  );
  const isActive = ({ thread }: ChannelState) => thread !== null && !thread.archived;
  return {
    ...viewGuild(guild),
    joined_at: guild.members.get(world.bot.id)?.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map(viewMember),
    channels: seen.filter(({ thread }) => !thread).map(viewChannel),
    threads: seen.filter(isActive).map(viewChannel),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as the REST API shows it to the bot. */
export function viewMessage(world: World, { message }: StoredMessage, channel: ChannelState): APIMessage {
  const intents = world.grantedIntents & GatewayIntentBits.MessageContent;
  return redact(world, message, intents, channel.guild === null);
}
