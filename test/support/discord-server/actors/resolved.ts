import { ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import type { ChannelState, World } from '../state.ts';
import { viewChannel } from '../views.ts';
import { interactionMember } from './begin-interaction.ts';
import type { SentOption } from './command-options.ts';

/** The users, channels and roles that options name. */
export function resolveOptions(world: World, channel: ChannelState, options: readonly SentOption[]): object {
  const flat = options.flatMap((one) => [
    one,
    ...(one.options ?? []),
    ...(one.options ?? []).flatMap((two) => two.options ?? []),
  ]);
  const ids = (type: Option) => flat.filter((one) => one.type === type).map(({ value }) => String(value));
  return resolveIds(world, channel, {
    users: ids(Option.User),
    channels: ids(Option.Channel),
    roles: ids(Option.Role),
  });
}

/** What Discord knows of so many ids. */
export function resolveIds(
  world: World,
  channel: ChannelState,
  { users = [], channels = [], roles = [] }: { users?: string[]; channels?: string[]; roles?: string[] },
): object {
  const { guild } = channel;
  const found = users.flatMap((id) => world.users.get(id) ?? []);
  const members = found.flatMap((user) => {
    const member = interactionMember(world, channel, user);
    return member ? [[user.id, member] as const] : [];
  });
  return {
    ...(users.length > 0 && {
      users: Object.fromEntries(found.map((user) => [user.id, user])),
      members: Object.fromEntries(members),
    }),
    ...(channels.length > 0 && {
      channels: Object.fromEntries(
        channels.flatMap((id) => {
          const one = world.channels.get(id);
          return one ? [[id, { ...viewChannel(one), permissions: '0' }]] : [];
        }),
      ),
    }),
    ...(roles.length > 0 && { roles: Object.fromEntries(roles.map((id) => [id, guild?.roles.get(id)])) }),
  };
}
