import { randomUUID } from 'node:crypto';
import {
  InteractionContextType,
  type InteractionType,
  type APIInteractionGuildMember,
  type APIUser,
  type Locale,
} from 'discord-api-types/v10';
import { permissionsOf } from '../permissions.ts';
import type { ChannelState, InteractionState, StoredMessage, World } from '../state.ts';
import { viewChannel, viewMember } from '../views.ts';
import { Asked } from './asked.ts';

/** What an actor does. */
export interface Begun {
  readonly type: InteractionType;
  readonly channel: ChannelState;
  readonly user: APIUser;
  readonly locale: Locale;
  /** The command's name; empty for components and modals. */
  readonly name?: string;
  readonly data: object;
  readonly source?: StoredMessage | null;
}

/** Begins an interaction and tells INTERACTION_CREATE. */
export function beginInteraction(world: World, begun: Begun): Asked {
  const { type, channel, user, locale, name = '', data, source = null } = begun;
  const { guild } = channel;
  const state: InteractionState = {
    id: world.newId(),
    token: randomUUID(),
    type,
    name,
    createdAt: world.clock.now(),
    user,
    channel,
    source,
    acknowledged: null,
    original: null,
    followUps: new Map(),
    choices: null,
    modal: null,
  };
  world.interactions.set(state.token, state);
  const ofGuild = guild && {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: interactionMember(world, channel, user),
  };
  const payload = structuredClone({
    id: state.id,
    application_id: world.bot.id,
    type,
    token: state.token,
    version: 1,
    channel_id: channel.id,
    channel: viewChannel(channel),
    locale,
    entitlements: [],
    app_permissions: String(guild ? permissionsOf(world, guild, world.bot.id, channel) : 0n),
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    context: guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    attachment_size_limit: 10_485_760,
    ...(guild ? ofGuild : { user }),
    ...(source && { message: source.message }),
    data,
  });
  // Discord tells it wherever it happens: the bot need not see the channel.
  world.dispatch('INTERACTION_CREATE', payload, { guild });
  return new Asked(world, state);
}

/** The member of an interaction, with what they may do in its channel. */
export function interactionMember(
  world: World,
  channel: ChannelState,
  user: APIUser,
): APIInteractionGuildMember | null {
  const member = channel.guild?.members.get(user.id);
  if (!channel.guild || !member) return null;
  const permissions = String(permissionsOf(world, channel.guild, user.id, channel));
  return { ...viewMember(member), user, permissions };
}
