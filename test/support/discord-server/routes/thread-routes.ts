import { ChannelType } from 'discord-api-types/v10';
import { checkMessage, isEmptyMessage } from '../checks/check-message.ts';
import { invalidForm } from '../checks/form-errors.ts';
import { findChannel, findMember, findMessage } from '../find.ts';
import { addMessage } from '../messages.ts';
import { demand } from '../permissions.ts';
import { refusals } from '../refusal.ts';
import type { Call, Route } from '../route.ts';
import type { ChannelState, ThreadState, World } from '../state.ts';
import { checkThread, demandOpen, openThread } from '../threads.ts';
import { viewChannel } from '../views.ts';

const members = '/channels/:channel/thread-members';

/** Threads, and the posts of forums. */
export const threadRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages/:message/threads', handle: openOnMessage },
  { method: 'POST', path: '/channels/:channel/threads', handle: open },
  {
    method: 'GET',
    path: members,
    handle: (world, call) => [...find(world, call).thread.memberIds].map((user_id) => ({ user_id, flags: 0 })),
  },
  {
    method: 'PUT',
    path: `${members}/:user`,
    handle: (world, call) => void find(world, call).thread.memberIds.add(userOf(world, call)),
  },
  {
    method: 'DELETE',
    path: `${members}/:user`,
    handle: (world, call) => void find(world, call).thread.memberIds.delete(userOf(world, call)),
  },
];

function openOnMessage(world: World, { params, body }: Call): unknown {
  const parent = findChannel(world, params['channel'] ?? '');
  const { message } = findMessage(parent, params['message'] ?? '');
  checkThread(body);
  if (!parent.guild) throw refusals.inDm();
  if (parent.thread) throw refusals.wrongChannelType();
  demand(world, parent, 'CreatePublicThreads', 'ReadMessageHistory');
  if (world.channels.has(message.id)) throw refusals.threadExists();
  return viewChannel(openThread(world, { parent, owner: world.bot, body, id: message.id }));
}

function open(world: World, { params, body, files }: Call): unknown {
  const parent = findChannel(world, params['channel'] ?? '');
  checkThread(body);
  if (!parent.guild) throw refusals.inDm();
  if (parent.thread) throw refusals.wrongChannelType();
  const id = world.newId();
  if (parent.type !== ChannelType.GuildForum) {
    demand(world, parent, body.type === ChannelType.PublicThread ? 'CreatePublicThreads' : 'CreatePrivateThreads');
    const thread = { type: ChannelType.PrivateThread, ...body };
    return viewChannel(openThread(world, { parent, owner: world.bot, body: thread, id }));
  }
  if (!body.message) invalidForm(['message'], 'BASE_TYPE_REQUIRED', 'This field is required');
  checkMessage(body.message, files, 'message');
  if (isEmptyMessage(body.message, files)) throw refusals.emptyMessage();
  demand(world, parent, 'SendMessages');
  const post = openThread(world, { parent, owner: world.bot, body: { ...body, type: ChannelType.PublicThread }, id });
  const starter = { channel: post, author: world.bot, body: body.message, files, extra: { id } };
  const { message } = addMessage(world, starter);
  return { ...viewChannel(post), message };
}

function find(world: World, { params }: Call): ChannelState & { readonly thread: ThreadState } {
  const channel = findChannel(world, params['channel'] ?? '');
  if (!channel.thread) throw refusals.wrongChannelType();
  demandOpen(channel);
  return { ...channel, thread: channel.thread };
}

function userOf(world: World, call: Call): string {
  const { guild } = find(world, call);
  const id = call.params['user'] === '@me' ? world.bot.id : (call.params['user'] ?? '');
  return guild ? findMember(world, guild, id).user.id : id;
}
