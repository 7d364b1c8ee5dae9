import { Routes, type REST } from 'discord.js';
import type { RateLimit } from '../../foundation/rate-limit.ts';
import type { DuePost } from '../../moderation/post-store.ts';
import { documentOf, type DiscordParts } from '../discord-parts.ts';
import type { MessagePayload } from '../payload.ts';
import { renderAnswer } from '../render-answer.ts';
import { answerOf, standingOf } from '../standing-of.ts';
import { isGone, retryAt } from './faults.ts';
import { isShownChecked } from './shown-answer.ts';

export type PostParts = Pick<DiscordParts, 'assistant' | 'moderation' | 'posts' | 'log'>;

const mostAtOnce = 100;

/**
 * Edits the messages whose answers took steps since, whichever surface took them: only where a message would show
 * something else, and as stale only where it says that a moderator has looked at it. A message that is gone is forgotten;
 * one that cannot be edited is tried again later, and stops no other.
 *
 * @param staleEdits - How often a message may be edited because a document has changed.
 */
export async function updatePosts(parts: PostParts, rest: Pick<REST, 'patch'>, staleEdits: RateLimit): Promise<void> {
  const { posts, log } = parts;
  for (const post of await posts.duePosts(Date.now(), mostAtOnce)) {
    const wanted = await whatToShow(parts, post);
    if (wanted.isStale && (await staleEdits.take('stale')) > 0) continue;
    try {
      if (wanted.payload) await editMessage(rest, post, wanted.payload);
      await posts.noteShown(post.messageId, wanted.payload?.shows?.shown ?? post.shown, post.steps);
    } catch (error) {
      const { messageId, channelId, failures } = post;
      if (isGone(error)) await posts.dropPost(messageId);
      else {
        log.warn({ err: error, messageId, channelId }, 'An answer could not be edited; it is tried again.');
        await posts.postponePost(messageId, retryAt(error, failures, Date.now()));
      }
    }
  }
}

interface Wanted {
  /** `null`: it shows what it should. */
  readonly payload: MessagePayload | null;
  readonly isStale: boolean;
}

async function whatToShow({ moderation, assistant }: PostParts, { answerId, shown }: DuePost): Promise<Wanted> {
  const nothing = { payload: null, isStale: false };
  const review = await moderation.review(answerId);
  if (review === null) return nothing;
  const payload = renderAnswer({
    answer: answerOf(review),
    standing: standingOf(review),
    audience: 'everybody',
    document: documentOf({ assistant }),
  });
  const isForgotten = review.text === '' && review.correction === null && payload.shows?.shown.includes(':');
  if (isForgotten || payload.shows?.shown === shown) return nothing;
  const isStale = review.state === 'stale';
  return isStale && !isShownChecked(shown) ? nothing : { payload, isStale };
}

/** What an edit leaves out stays: the words above the box, if there are any. */
async function editMessage(
  rest: Pick<REST, 'patch'>,
  { channelId, messageId }: DuePost,
  { embeds, components, allowed_mentions }: MessagePayload,
): Promise<void> {
  await rest.patch(Routes.channelMessage(channelId, messageId), { body: { embeds, components, allowed_mentions } });
}
