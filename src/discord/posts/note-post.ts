import type { PostKind } from '../../moderation/post-store.ts';
import { serverOf, type DiscordParts } from '../discord-parts.ts';
import { userIdOf } from '../user-id.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** A message as Discord tells of it. */
export interface SentMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
}

export interface PostNotes {
  readonly kind: PostKind;
  /** Discord's id of who asked. */
  readonly userId: string;
}

/**
 * Notes where an answer stands, once it is sent. What shows no answer is noted no more. That it could not be noted is
 * logged, and is no fault of the answer's: it only follows no verdict then.
 */
export async function notePost(
  { posts, log }: Pick<DiscordParts, 'posts' | 'log'>,
  { id: messageId, channelId, guildId }: SentMessage,
  answer: ShownAnswer | undefined,
  { kind, userId }: PostNotes,
): Promise<void> {
  try {
    if (answer === undefined) return await posts.dropPost(messageId);
    const server = serverOf(guildId);
    const member = await posts.memberKey(server, userIdOf(userId));
    await posts.notePost({ messageId, channelId, server, ...answer, kind, member, postedAt: Date.now() });
  } catch (error) {
    log.error({ err: error, messageId }, 'Where an answer stands could not be noted.');
  }
}
