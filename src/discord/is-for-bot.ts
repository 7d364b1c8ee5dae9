import type { Client, Message } from 'discord.js';
import type { ServerSettings } from '../moderation/settings.ts';

/** Whether a message is for the bot: a mention by name, a reply to it, or a direct message. Everybody, roles and bots never are. */
export function isForBot(message: Message, { user }: Pick<Client<true>, 'user'>): boolean {
  if (message.author.bot || message.system) return false;
  if (message.guildId === null) return true;
  // Of a reply that does not ping the bot, Discord does not tell the words unless the intent is granted.
  const isReply = message.mentions.repliedUser?.id === user.id && message.content !== '';
  return isReply || new RegExp(`<@!?${user.id}>`, 'u').test(message.content);
}

/** As what a message is heard that does not name the bot: in an open channel, as a post of an open forum, or in a thread with an answer. */
export type HeardAs = 'open' | 'post' | 'thread';

/** Where a message stands. */
export interface Place {
  readonly messageId: string;
  readonly channelId: string;
  /** Of a thread, the channel or forum that it belongs to. */
  readonly parentId: string | null;
}

/** As what a message is heard by what its server has opted in; `null`: it is not. */
export function heardAs(
  { messageId, channelId, parentId }: Place,
  { openChannels, followsThreads }: OptedIn,
): HeardAs | null {
  const isAmong = (channels: readonly string[], id: string | null) => id !== null && channels.includes(id);
  // The first message of a post has the number of its thread; that of another thread stands in the channel.
  if (messageId === channelId) return isAmong(openChannels, parentId) ? 'post' : null;
  if (isAmong(openChannels, channelId)) return 'open';
  return parentId !== null && followsThreads ? 'thread' : null;
}
type OptedIn = Pick<ServerSettings, 'openChannels' | 'followsThreads'>;

/**
 * Whether a message that does not name the bot leaves room for it: it answers nobody else, and mentions nobody else, in
 * a thread anywhere, elsewhere at its beginning. What is said to everybody, to a role or to a bot is never for it.
 */
export function leavesRoom(message: Message, heard: HeardAs): boolean {
  const { author, content, mentions, reference, system, webhookId } = message;
  if (author.bot || system || webhookId !== null) return false;
  const isToOther = reference !== null && mentions.repliedUser?.id !== author.id;
  const isToMany = mentions.everyone || /@(?:everyone|here)\b|<@&\d+>/u.test(content);
  const isToBot = mentions.users.some(({ bot }) => bot);
  const namesOther = heard === 'thread' ? /<@!?\d+>/u : /^\s*<@!?\d+>/u;
  return !isToOther && !isToMany && !isToBot && !namesOther.test(content);
}
