import { checkMessage, isEmptyMessage } from '../checks/check-message.ts';
import { FormErrors } from '../checks/form-errors.ts';
import { findChannel, findMessage } from '../find.ts';
import { changeMessage, isTextual, removeMessage } from '../messages.ts';
import { demand, isAllowed } from '../permissions.ts';
import { refusals } from '../refusal.ts';
import type { Call, Route } from '../route.ts';
import { sendAsBot } from '../send-message.ts';
import type { ChannelState, StoredMessage, World } from '../state.ts';
import { demandOpen } from '../threads.ts';
import { viewMessage } from '../views.ts';

const all = '/channels/:channel/messages';
const one = `${all}/:message`;
const bulkDeleteMs = 14 * 24 * 3_600_000;

/** Messages of a channel. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: all, handle: list },
  {
    method: 'POST',
    path: all,
    handle: (world, call) => sendAsBot(world, channelOf(world, call), call.body, call.files).message,
  },
  { method: 'POST', path: `${all}/bulk-delete`, handle: bulkDelete },
  {
    method: 'GET',
    path: one,
    handle: (world, call) => {
      const { channel, stored } = find(world, call);
      demand(world, channel, 'ReadMessageHistory');
      return viewMessage(world, stored, channel);
    },
  },
  { method: 'PATCH', path: one, handle: edit },
  {
    method: 'DELETE',
    path: one,
    handle: (world, call) => {
      const { channel, stored } = find(world, call);
      const isOwn = stored.message.author.id === world.bot.id;
      if (!isOwn && !channel.guild) throw refusals.inDm();
      if (!isOwn) demand(world, channel, 'ManageMessages');
      demandOpen(channel);
      removeMessage(world, channel, stored);
    },
  },
];

function channelOf(world: World, { params }: Call): ChannelState {
  return findChannel(world, params['channel'] ?? '');
}

function find(world: World, call: Call): { channel: ChannelState; stored: StoredMessage } {
  const channel = channelOf(world, call);
  return { channel, stored: findMessage(channel, call.params['message'] ?? '') };
}

/** Newest first; without the permission to read history there is nothing. */
function list(world: World, call: Call): unknown[] {
  const channel = channelOf(world, call);
  if (!isTextual(channel)) throw refusals.nonTextChannel();
  if (!isAllowed(world, channel, world.bot.id, ['ReadMessageHistory'])) return [];
  const limit = Number(call.query.get('limit') ?? 50);
  const errors = new FormErrors();
  if (!(limit >= 1 && limit <= 100)) errors.add(['limit'], 'NUMBER_TYPE_MAX', 'int value should be 1 to 100.');
  errors.throwIfAny();
  const [before, after, around] = ['before', 'after', 'around'].map((key) => call.query.get(key));
  const visible = [...channel.messages.values()].filter(({ onlyFor }) => onlyFor === null);
  const age = ({ message }: StoredMessage) => BigInt(message.id);
  if (after) {
    const later = visible.filter((stored) => age(stored) > BigInt(after)).slice(0, limit);
    return later.toReversed().map((stored) => viewMessage(world, stored, channel));
  }
  const middle = around ? visible.findIndex((stored) => age(stored) >= BigInt(around)) : -1;
  const end = middle === -1 ? visible.length : middle + Math.ceil(limit / 2);
  const earlier = visible.slice(0, end).filter((stored) => !before || age(stored) < BigInt(before));
  return earlier
    .slice(-limit)
    .toReversed()
    .map((stored) => viewMessage(world, stored, channel));
}

function edit(world: World, call: Call): unknown {
  const { channel, stored } = find(world, call);
  if (stored.message.author.id !== world.bot.id) throw refusals.anothersMessage();
  checkMessage(call.body, call.files, null, stored.message.flags);
  if (isEmptyMessage({ ...stored.message, ...call.body }, call.files)) throw refusals.emptyMessage();
  demandOpen(channel);
  return changeMessage(world, channel, stored, call.body, call.files).message;
}

function bulkDelete(world: World, call: Call): void {
  const channel = channelOf(world, call);
  if (!channel.guild) throw refusals.inDm();
  demand(world, channel, 'ManageMessages');
  const ids: string[] = call.body.messages ?? [];
  const errors = new FormErrors();
  if (ids.length < 2 || ids.length > 100) errors.length(['messages'], 2, 100);
  errors.throwIfAny();
  const found = ids.flatMap((id) => channel.messages.get(id) ?? []);
  if (found.some(({ message }) => Date.parse(message.timestamp) < world.clock.now() - bulkDeleteMs)) {
    throw refusals.tooOldToBulkDelete();
  }
  for (const { message } of found) channel.messages.delete(message.id);
  const data = { ids, channel_id: channel.id, guild_id: channel.guild.id };
  world.dispatch('MESSAGE_DELETE_BULK', data, { guild: channel.guild, channel });
}
