import type { Client, Message } from 'discord.js';
import { detectLanguage } from '../language/detect-language.ts';
import { actionsOf } from './actions-of.ts';
import { documentOf, serverLanguage, serverOf, type DiscordParts } from './discord-parts.ts';
import { discordMessages } from './messages/messages.ts';
import { plainMessage } from './plain-message.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHelp } from './render-help.ts';
import { sayTo } from './say.ts';
import { sendOptions, type SendOptions } from './send-options.ts';
import { userIdOf } from './user-id.ts';

/** Whether a message is for the bot: a mention by name, a reply to it, or a direct message. Everybody, roles and bots never are. */
export function isForBot(message: Message, { user }: Client<true>): boolean {
  if (message.author.bot || message.system) return false;
  if (message.guildId === null) return true;
  // Of a reply that does not ping the bot, Discord does not tell the words.
  const isReply = message.mentions.repliedUser?.id === user.id && message.content !== '';
  return isReply || new RegExp(`<@!?${user.id}>`, 'u').test(message.content);
}

/** The answer to a message; to one without words, what the bot can do. */
export async function answerMessage(message: Message, parts: DiscordParts): Promise<SendOptions> {
  const question = plainMessage(message.content);
  if (question === '') return sendOptions(renderHelp(await serverLanguage(parts, message.guildId)));
  const { author, channelId, guildId } = message;
  const wait = await parts.limits.take({ userId: author.id, channelId, guildId });
  if (wait > 0) {
    const language = detectLanguage(question, await serverLanguage(parts, guildId));
    return sendOptions(sayTo(language, discordMessages[language].done.wait(wait)));
  }
  const answer = await parts.assistant.ask({
    question,
    previous: await questionBefore(message, parts),
    from: {
      scope: { server: serverOf(message.guildId), collection: 'default' },
      userId: userIdOf(message.author.id),
      isPrivate: message.guildId === null,
      isKept: true,
    },
  });
  return sendOptions(renderAnswer({ answer, audience: 'everybody', document: documentOf(parts) }));
}

/** The question whose answer a message replies to: the answer's buttons say which that is. */
async function questionBefore(message: Message, { moderation }: DiscordParts): Promise<string | null> {
  if (message.reference?.messageId === undefined) return null;
  const before = await message.fetchReference().catch(() => null); // deleted, or not for the bot to read
  const action = before === null ? undefined : actionsOf(before).find((one) => 'answerId' in one);
  return action === undefined ? null : ((await moderation.review(action.answerId))?.question ?? null);
}
