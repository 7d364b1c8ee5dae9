import type { Message } from 'discord.js';
import type { ServerSettings } from '../moderation/settings.ts';
import type { DiscordParts } from './discord-parts.ts';
import { heardAs, leavesRoom, type HeardAs } from './is-for-bot.ts';
import { asksAfter, mayAsk, questionOfPost } from './is-question.ts';
import { plainMessage } from './plain-message.ts';
import { questionOf } from './shown-answer.ts';
import type { ThreadAnswers } from './thread-answers.ts';

/** What is asked where a server has opted in, without naming the bot. */
export interface Overheard {
  readonly as: HeardAs;
  readonly question: string;
  readonly previous: string | null;
  readonly settings: ServerSettings;
}

/** Reads a message that does not name the bot. @returns `null` for what asks it nothing; nothing of that is kept. */
export async function overhear(
  message: Message,
  { readsAll, moderation, settings: cache }: DiscordParts,
  threadAnswers: ThreadAnswers,
): Promise<Overheard | null> {
  if (!readsAll || message.guildId === null || message.author.bot) return null;
  const settings = await cache.read(message.guildId);
  const thread = await threadOf(message);
  const place = { messageId: message.id, channelId: message.channelId, parentId: thread?.parentId ?? null };
  const as = heardAs(place, settings);
  if (as === null || !leavesRoom(message, as)) return null;
  const text = plainMessage(message.content);
  const question = as === 'post' ? questionOfPost(thread?.name ?? '', text) : text;
  if (!mayAsk(question)) return null;
  if (as !== 'thread' || thread === null) return { as, question, previous: null, settings };
  const answerId = await threadAnswers.find(thread);
  const previous = answerId === null ? null : await questionOf(answerId, moderation);
  return previous !== null && asksAfter(question, previous) ? { as, question, previous, settings } : null;
}

async function threadOf({ channel }: Message) {
  if (!channel.isThread()) return null;
  // Where its message came before word of the thread itself, only its number is known.
  return channel.parentId === null ? channel.fetch() : channel;
}
