import { type APIMessage, type APIUser, ChannelType, type Locale } from 'discord-api-types/v10';
import { openDirect } from '../direct-channels.ts';
import { addMessage, changeMessage, isTextual, removeMessage } from '../messages.ts';
import { isAllowed } from '../permissions.ts';
import { addReaction, removeReaction } from '../reactions.ts';
import { mayWrite } from '../send-message.ts';
import type { ChannelState, StoredMessage, World } from '../state.ts';
import { changeThread, openThread, reopenThread } from '../threads.ts';
import { waitUntil } from '../wait-until.ts';

/** How something is said. */
export interface Saying {
  /** Puts a mention of the bot in front. */
  readonly mention?: boolean;
  readonly replyTo?: APIMessage;
  /** Whether the reply pings whom it answers; it does unless said. */
  readonly ping?: boolean;
}

/** Someone who writes, reads and reacts; throws where Discord's client would not let them. */
export class MemberActor {
  readonly world: World;
  readonly user: APIUser;
  readonly locale: Locale;

  constructor(world: World, user: APIUser, locale: Locale) {
    this.world = world;
    this.user = user;
    this.locale = locale;
  }

  get id(): string {
    return this.user.id;
  }

  /** The direct messages with the bot. */
  get direct(): ChannelState {
    return openDirect(this.world, this.user);
  }

  says(channel: ChannelState, text: string, { mention = false, replyTo, ping = true }: Saying = {}): APIMessage {
    if (!isTextual(channel) || !mayWrite(this.world, channel, this.id))
      throw new Error('the member may not write here');
    if (text.length > 2000) throw new Error('a message has 2,000 characters at most');
    if (channel.thread) reopenThread(this.world, channel, this.id);
    const content = mention ? `<@${this.world.bot.id}> ${text}` : text;
    const everyone = isAllowed(this.world, channel, this.id, ['MentionEveryone']) ? ['everyone'] : [];
    const allowed_mentions = { parse: ['users', 'roles', ...everyone], replied_user: ping };
    const repliedTo = replyTo ? this.#find(replyTo).stored : null;
    const body = { content, allowed_mentions };
    return structuredClone(addMessage(this.world, { channel, author: this.user, body, repliedTo }).message);
  }

  /** Says something to the bot alone. */
  dm(text: string): APIMessage {
    return this.says(this.direct, text);
  }

  edits(message: APIMessage, text: string): void {
    const { channel, stored } = this.#find(message);
    if (stored.message.author.id !== this.id) throw new Error('members edit their own messages only');
    changeMessage(this.world, channel, stored, { content: text });
  }

  deletes(message: APIMessage): void {
    const { channel, stored } = this.#find(message);
    const isOwn = stored.message.author.id === this.id;
    if (!isOwn && !isAllowed(this.world, channel, this.id, ['ManageMessages'])) throw new Error('it is not theirs');
    removeMessage(this.world, channel, stored);
  }

  reacts(message: APIMessage, emoji: string): void {
    const { channel, stored } = this.#find(message);
    addReaction(this.world, channel, stored, this.user, emoji);
  }

  takesBack(message: APIMessage, emoji: string): void {
    const { channel, stored } = this.#find(message);
    removeReaction(this.world, channel, stored, this.id, emoji);
  }

  /** Opens a thread on a message. */
  opensThread(message: APIMessage, name: string): ChannelState {
    const { channel: parent } = this.#find(message);
    if (!isAllowed(this.world, parent, this.id, ['CreatePublicThreads'])) throw new Error('the member may not');
    return openThread(this.world, { parent, owner: this.user, body: { name }, id: message.id });
  }

  /** Opens a forum post; its first message has the id of the thread. */
  opensPost(forum: ChannelState, name: string, text: string): ChannelState {
    if (forum.type !== ChannelType.GuildForum) throw new Error('this is no forum');
    if (!mayWrite(this.world, forum, this.id)) throw new Error('the member may not write here');
    const id = this.world.newId();
    const post = openThread(this.world, { parent: forum, owner: this.user, body: { name }, id });
    addMessage(this.world, { channel: post, author: this.user, body: { content: text }, extra: { id } });
    return post;
  }

  archives(thread: ChannelState, { locked = false } = {}): void {
    changeThread(this.world, thread, { archived: true, locked });
  }

  /** Takes no direct messages any more. */
  closesDms(): void {
    this.world.closedDms.add(this.id);
  }

  /** What stands in the channel for this member, oldest first; ephemeral answers to them too. */
  sees(channel: ChannelState): APIMessage[] {
    if (!isAllowed(this.world, channel, this.id, ['ViewChannel'])) return [];
    return [...channel.messages.values()]
      .filter(({ onlyFor }) => onlyFor === null || onlyFor === this.id)
      .map(({ message }) => structuredClone(message));
  }

  /** The newest message that is as wanted, once there is one. */
  waitsFor(channel: ChannelState, isWanted: (message: APIMessage) => boolean): Promise<APIMessage> {
    return waitUntil(this.world, 'a message', () => this.sees(channel).findLast(isWanted));
  }

  /** A message that this member sees, as it stands now. */
  #find({ channel_id, id }: APIMessage): { channel: ChannelState; stored: StoredMessage } {
    return findSeen(this.world, this.id, channel_id, id);
  }
}

/** A message that a user sees; throws where there is none. */
export function findSeen(
  world: World,
  userId: string,
  channelId: string,
  id: string,
): { channel: ChannelState; stored: StoredMessage } {
  const channel = world.channels.get(channelId);
  const stored = channel?.messages.get(id);
  const isSeen = stored && (stored.onlyFor === null || stored.onlyFor === userId);
  if (!channel || !isSeen || !isAllowed(world, channel, userId, ['ViewChannel'])) {
    throw new Error(`user ${userId} sees no message ${id}`);
  }
  return { channel, stored };
}
