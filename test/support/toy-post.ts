import type { Post } from '../../src/moderation/post-store.ts';

/** A message that answers a question of the chess club's. */
export function toyPost(answerId: string, over: Partial<Post> = {}): Post {
  return {
    messageId: `message-${answerId}`,
    channelId: 'channel-1',
    server: 'club',
    answerId,
    kind: 'reply',
    member: null,
    shown: 'new',
    postedAt: 1_500,
    ...over,
  };
}
