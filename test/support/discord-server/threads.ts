import { type APIUser, ChannelType } from 'discord-api-types/v10';
import { FormErrors } from './checks/form-errors.ts';
import { isAllowed } from './permissions.ts';
import { refusals } from './refusal.ts';
import type { Body } from './route.ts';
import type { ChannelState, World } from './state.ts';
import { viewChannel } from './views.ts';

const durations = [60, 1440, 4320, 10_080];

/** Refuses with 50035 a thread without a proper name. */
export function checkThread(body: Body): void {
  const errors = new FormErrors();
  errors.text(['name'], typeof body.name === 'string' ? body.name.trim() : body.name, 1, 100);
  if (body.auto_archive_duration) errors.choice(['auto_archive_duration'], body.auto_archive_duration, durations);
  errors.throwIfAny();
}

/** What a new thread starts from. */
export interface NewThread {
  readonly parent: ChannelState;
  readonly owner: APIUser;
  readonly body: Body;
  /** A thread on a message has its id. */
  readonly id: string;
}

/** Opens a thread and tells THREAD_CREATE. */
export function openThread(world: World, { parent, owner, body, id }: NewThread): ChannelState {
  const { guild } = parent;
  if (!guild) throw refusals.inDm();
  const channel: ChannelState = {
    id,
    type: body.type === ChannelType.PrivateThread ? ChannelType.PrivateThread : ChannelType.PublicThread,
    guild,
    parentId: parent.id,
    name: body.name.trim(),
    topic: null,
    overwrites: [],
    recipient: null,
    messages: new Map(),
    thread: {
      ownerId: owner.id,
      memberIds: new Set([owner.id]),
      archived: false,
      locked: false,
      autoArchiveMinutes: body.auto_archive_duration ?? 1440,
      archivedAt: new Date(world.clock.now()).toISOString(),
      appliedTags: body.applied_tags ?? [],
    },
  };
  world.channels.set(id, channel);
  world.dispatch('THREAD_CREATE', { ...viewChannel(channel), newly_created: true }, { guild, channel });
  return channel;
}

/** Changes a thread's state and tells THREAD_UPDATE. */
export function changeThread(world: World, channel: ChannelState, body: Body): void {
  const { thread } = channel;
  if (!thread) return;
  if (typeof body.name === 'string') channel.name = body.name;
  if (typeof body.archived === 'boolean' && body.archived !== thread.archived) {
    thread.archived = body.archived;
    thread.archivedAt = new Date(world.clock.now()).toISOString();
  }
  if (typeof body.locked === 'boolean') thread.locked = body.locked;
  if (Array.isArray(body.applied_tags)) thread.appliedTags = body.applied_tags;
  world.dispatch('THREAD_UPDATE', viewChannel(channel), { guild: channel.guild, channel });
}

/** A message reopens an archived thread, but not a locked one: 50083, or 160005 where it is only locked. */
export function reopenThread(world: World, channel: ChannelState, userId: string): void {
  const { thread } = channel;
  if (thread?.locked && !isAllowed(world, channel, userId, ['ManageThreads'])) {
    throw thread.archived ? refusals.archivedThread() : refusals.lockedThread();
  }
  if (thread?.archived) changeThread(world, channel, { archived: false });
}

/** Refuses with 50083 to touch what stands in an archived thread. */
export function demandOpen({ thread }: ChannelState): void {
  if (thread?.archived) throw refusals.archivedThread();
}
