import type { Message } from 'discord.js';
import { createRateLimit } from '../foundation/rate-limit.ts';
import { defaultSettings } from '../moderation/settings.ts';
import { askedFrom } from './answer-message.ts';
import { documentOf, type DiscordParts } from './discord-parts.ts';
import type { Overheard } from './overhear.ts';
import { readingOf } from './reading.ts';
import { renderAnswer } from './render-answer.ts';
import { sendOptions, type SendOptions } from './send-options.ts';

const hourSeconds = 3600;

/**
 * Answers what was asked without naming the bot. Who did not ask it is told nothing of limits and of gaps, and what is
 * not answered leaves nothing behind; but who opens a post in an open forum waits for an answer, and is told of the
 * nearest documents.
 */
export interface Overhearing {
  /** @returns `null`: nothing is said. */
  answer(message: Message, overheard: Overheard): Promise<SendOptions | null>;
  /** Another answer in the place of one that was given. @returns `null`: none; `later`: too much was asked. */
  answerAnew(message: Message, overheard: Overheard): Promise<SendOptions | null | 'later'>;
}

export function createOverhearing(parts: DiscordParts): Overhearing {
  const hourly = createRateLimit(defaultSettings.hourlyAnswers, hourSeconds);

  async function answerAnew(message: Message, { as, question, previous }: Overheard) {
    const { author, channelId, guildId } = message;
    if ((await parts.limits.take({ userId: author.id, channelId, guildId })) > 0) return 'later';
    const isAwaited = as === 'post';
    const { scope, collections } = await readingOf(parts, guildId);
    const from = { ...askedFrom(message, scope), forgetsUnanswered: !isAwaited };
    const answer = await parts.assistant.ask({ question, previous, from, collections });
    if (answer.status === 'not_found' && !isAwaited) return null;
    return sendOptions(renderAnswer({ answer, audience: 'everybody', document: documentOf(parts) }));
  }

  return {
    answerAnew,
    async answer(message, overheard) {
      if ((await hourly.take(message.channelId, overheard.settings.hourlyAnswers)) > 0) return null;
      const options = await answerAnew(message, overheard);
      if (options !== null && options !== 'later') return options;
      await hourly.giveBack(message.channelId);
      return null;
    },
  };
}
