import { MessageFlags } from 'discord-api-types/v10';
import { checkMessage, isEmptyMessage } from './checks/check-message.ts';
import { invalidForm } from './checks/form-errors.ts';
import { addMessage, isTextual } from './messages.ts';
import { demand, isAllowed, type PermissionName } from './permissions.ts';
import { refusals } from './refusal.ts';
import type { Body, Upload } from './route.ts';
import type { ChannelState, StoredMessage, World } from './state.ts';
import { reopenThread } from './threads.ts';

const settableFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** A message of the bot's in a channel, with everything that Discord asks before it takes one. */
export function sendAsBot(world: World, channel: ChannelState, body: Body, files: readonly Upload[]): StoredMessage {
  if (!isTextual(channel)) throw refusals.nonTextChannel();
  checkMessage(body, files, null);
  if (isEmptyMessage(body, files)) throw refusals.emptyMessage();
  if (channel.recipient && world.closedDms.has(channel.recipient.id)) throw refusals.cannotDm();
  demand(world, channel, ...neededFor(channel, body, files));
  if (channel.thread) reopenThread(world, channel, world.bot.id);
  const same = findNonce(world, channel, body);
  if (same) return same;
  const kept = { ...body, flags: (body.flags ?? 0) & settableFlags };
  return addMessage(world, { channel, author: world.bot, body: kept, files, repliedTo: findReplied(channel, body) });
}

function neededFor(channel: ChannelState, body: Body, files: readonly Upload[]): PermissionName[] {
  return [
    channel.thread ? 'SendMessagesInThreads' : 'SendMessages',
    ...(body.embeds?.length > 0 ? (['EmbedLinks'] as const) : []),
    ...(files.length > 0 ? (['AttachFiles'] as const) : []),
    ...(body.message_reference ? (['ReadMessageHistory'] as const) : []),
  ];
}

function findReplied(channel: ChannelState, { message_reference: reference }: Body): StoredMessage | null {
  if (!reference) return null;
  const found = channel.messages.get(String(reference.message_id));
  if (found && found.onlyFor === null) return found;
  if (reference.fail_if_not_exists === false) return null;
  return invalidForm(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

const nonceMs = 5 * 60_000;

/** With `enforce_nonce` the same message is not taken twice. */
function findNonce(world: World, channel: ChannelState, body: Body): StoredMessage | null {
  if (!body.enforce_nonce || body.nonce === undefined) return null;
  const isSame = ({ message }: StoredMessage) =>
    message.nonce === body.nonce &&
    message.author.id === world.bot.id &&
    Date.parse(message.timestamp) > world.clock.now() - nonceMs;
  return [...channel.messages.values()].find(isSame) ?? null;
}

/** Whether someone may write in the channel. */
export function mayWrite(world: World, channel: ChannelState, userId: string): boolean {
  return isAllowed(world, channel, userId, ['ViewChannel', channel.thread ? 'SendMessagesInThreads' : 'SendMessages']);
}
