import { type APIApplicationCommand, type ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10';
import { isAllowed, permissionsOf } from '../permissions.ts';
import type { ChannelState, World } from '../state.ts';

/** The command that Discord's client would offer a user in this channel; throws where it offers none. */
export function findCommand(
  world: World,
  channel: ChannelState,
  userId: string,
  { name, type }: { readonly name: string; readonly type: ApplicationCommandType },
): APIApplicationCommand {
  const { guild } = channel;
  const named = [...world.commands.values()].filter((one) => one.name === name && one.type === type);
  const found = named.find(({ guild_id }) => guild_id === guild?.id) ?? named.find(({ guild_id }) => !guild_id);
  if (!found) throw new Error(`no command "${name}" is registered`);
  const context = guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  if (found.contexts && !found.contexts.includes(context)) throw new Error(`"${name}" is not for this kind of channel`);
  if (!guild) return found;
  if (!isAllowed(world, channel, userId, ['ViewChannel', 'UseApplicationCommands'])) {
    throw new Error('the member may not use commands here');
  }
  const needed = found.default_member_permissions;
  const administrator = 8n;
  const bits = needed === null || needed === undefined ? 0n : BigInt(needed) || administrator;
  if ((permissionsOf(world, guild, userId, channel) & bits) !== bits) {
    throw new Error(`the member does not see "${name}"`);
  }
  return found;
}
