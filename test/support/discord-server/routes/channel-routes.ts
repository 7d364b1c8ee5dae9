import { FormErrors } from '../checks/form-errors.ts';
import { findChannel } from '../find.ts';
import { isTextual } from '../messages.ts';
import { demand } from '../permissions.ts';
import { refusals } from '../refusal.ts';
import type { Call, Route } from '../route.ts';
import type { World } from '../state.ts';
import { changeThread } from '../threads.ts';
import { viewChannel } from '../views.ts';

const path = '/channels/:channel';

/** Channels themselves. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path, handle: (world, { params }) => viewChannel(findChannel(world, params['channel'] ?? '')) },
  { method: 'PATCH', path, handle: change },
  { method: 'DELETE', path, handle: remove },
  {
    method: 'POST',
    path: `${path}/typing`,
    handle: (world, { params }) => {
      const channel = findChannel(world, params['channel'] ?? '');
      if (!isTextual(channel)) throw refusals.nonTextChannel();
      demand(world, channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
      const at = Math.floor(world.clock.now() / 1000);
      const data = { channel_id: channel.id, user_id: world.bot.id, timestamp: at };
      world.dispatch('TYPING_START', data, { guild: channel.guild, channel });
    },
  },
];

/** A thread's owner may archive and name it; all else takes a permission. */
function change(world: World, { params, body }: Call): unknown {
  const channel = findChannel(world, params['channel'] ?? '');
  if (!channel.guild) throw refusals.inDm();
  const errors = new FormErrors();
  if (body.name !== undefined) errors.text(['name'], body.name, 1, 100);
  errors.text(['topic'], body.topic, 0, 1024);
  errors.throwIfAny();
  const { thread } = channel;
  if (!thread) {
    demand(world, channel, 'ManageChannels');
    if (typeof body.name === 'string') channel.name = body.name;
    if (body.topic !== undefined) channel.topic = body.topic;
    world.dispatch('CHANNEL_UPDATE', viewChannel(channel), { guild: channel.guild, channel });
    return viewChannel(channel);
  }
  const isOwner = thread.ownerId === world.bot.id && body.locked === undefined && !thread.locked;
  if (!isOwner) demand(world, channel, 'ManageThreads');
  if (thread.archived && body.archived !== false) throw refusals.archivedThread();
  changeThread(world, channel, body);
  return viewChannel(channel);
}

function remove(world: World, { params }: Call): unknown {
  const channel = findChannel(world, params['channel'] ?? '');
  if (!channel.guild) return viewChannel(channel);
  demand(world, channel, channel.thread ? 'ManageThreads' : 'ManageChannels');
  world.channels.delete(channel.id);
  const event = channel.thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE';
  world.dispatch(event, viewChannel(channel), { guild: channel.guild, channel });
  return viewChannel(channel);
}
