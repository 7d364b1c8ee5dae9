import { type APIUser, ChannelType } from 'discord-api-types/v10';
import type { ChannelState, World } from './state.ts';

/** The one channel of direct messages between the bot and a user. */
export function openDirect(world: World, user: APIUser): ChannelState {
  const had = [...world.channels.values()].find(({ recipient }) => recipient?.id === user.id);
  if (had) return had;
  const channel: ChannelState = {
    id: world.newId(),
    type: ChannelType.DM,
    guild: null,
    parentId: null,
    name: '',
    topic: null,
    overwrites: [],
    thread: null,
    recipient: user,
    messages: new Map(),
  };
  world.channels.set(channel.id, channel);
  return channel;
}
