import type { ButtonInteraction } from 'discord.js';
import type { Language } from '../../language/language.ts';
import type { CaseDetail } from '../../moderation/views.ts';
import { documentOf, serverOf, type DiscordParts } from '../discord-parts.ts';
import { discordMessages } from '../messages/messages.ts';
import { renderAnswer } from '../render-answer.ts';
import { answerOf } from '../standing-of.ts';
import { userIdOf } from '../user-id.ts';

/** Notes that a member, and with them who asked, waits for an expert. @returns What the member is told. */
export async function askExpert(
  parts: DiscordParts,
  review: CaseDetail,
  { user, message, guildId, channelId }: ButtonInteraction,
  language: Language,
): Promise<string> {
  const { posts } = parts;
  const { done, waiting: words } = discordMessages[language];
  if (review.isPrivate) return done.privateExpert;
  const server = serverOf(guildId);
  const { shows } = renderAnswer({ answer: answerOf(review), audience: 'everybody', document: documentOf(parts) });
  // A process that was killed after it sent the message has not noted it.
  if (shows && (await posts.findPost(message.id)) === null)
    await posts.notePost({
      messageId: message.id,
      channelId,
      server,
      ...shows,
      kind: 'reply',
      member: null,
      postedAt: Date.now(),
    });
  const waiting = await posts.want(review.answerId, await posts.memberKey(server, userIdOf(user.id)), Date.now());
  return waiting === null ? words.notWhole : words.wanted(waiting);
}
