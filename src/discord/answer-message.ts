import type { Message } from 'discord.js';
import { detectLanguage } from '../language/detect-language.ts';
import type { Scope } from '../moderation/kept-answer.ts';
import type { AskedFrom } from '../moderation/memory.ts';
import { documentOf, serverLanguage, type DiscordParts } from './discord-parts.ts';
import { discordMessages } from './messages/messages.ts';
import { plainMessage } from './plain-message.ts';
import { readingOf } from './reading.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHelp } from './render-help.ts';
import { sayTo } from './say.ts';
import { actionsOn, questionOf } from './shown-answer.ts';
import { sendOptions, type SendOptions } from './send-options.ts';
import { userIdOf } from './user-id.ts';

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
  const { scope, collections } = await readingOf(parts, guildId);
  const answer = await parts.assistant.ask({
    question,
    previous: await questionBefore(message, parts),
    from: askedFrom(message, scope),
    collections,
  });
  return sendOptions(renderAnswer({ answer, audience: 'everybody', document: documentOf(parts) }));
}

/** Where a message asks from. */
export function askedFrom({ author, guildId }: Message, scope: Scope): AskedFrom {
  return {
    scope,
    userId: userIdOf(author.id),
    isPrivate: guildId === null,
    isKept: true,
  };
}

/** The question whose answer a message replies to: the answer's buttons say which that is. */
async function questionBefore(message: Message, { moderation }: DiscordParts): Promise<string | null> {
  if (message.reference?.messageId === undefined) return null;
  const before = await message.fetchReference().catch(() => null); // deleted, or not for the bot to read
  const action = before === null ? undefined : actionsOn(before).find((one) => 'answerId' in one);
  return action === undefined ? null : questionOf(action.answerId, moderation);
}
