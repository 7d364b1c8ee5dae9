/**
 * How a message of the bot's came to show an answer: below a question, to a command, shared by who asked alone, or as the
 * answer that somebody waited for.
 */
export type PostKind = 'reply' | 'command' | 'share' | 'notice';

/** A message in Discord that shows an answer to everybody in its channel, or to who asked in a direct one. */
export interface Post {
  readonly messageId: string;
  readonly channelId: string;
  /** That of the answer: Discord's id, or the name that direct messages go by. */
  readonly server: string;
  readonly answerId: string;
  readonly kind: PostKind;
  /** The key of who asked; `null` once that is too old to be kept. */
  readonly member: string | null;
  /** What the message shows, in a few letters that only whoever posts it understands. */
  readonly shown: string;
  /** Milliseconds since 1970. */
  readonly postedAt: number;
}

/** A message that may show less than what became of its answer. */
export interface DuePost extends Post {
  /** How many steps the answer has taken. */
  readonly steps: number;
  /** How often in a row it could not be brought up to date. */
  readonly failures: number;
}

/** A member who waits for an expert's answer to a question that has one by now. */
export interface DueWait {
  readonly gapId: string;
  readonly memberKey: string;
  /** Whom to tell; `null`: nobody knows any more. */
  readonly userId: string | null;
  /** The answer that found nothing, below which they asked for an expert. */
  readonly answerId: string;
  /** The answer whose correction closed the gap; `null`: the documents did. */
  readonly closedBy: string | null;
  readonly wantedAt: number;
  readonly failures: number;
}

/** Where answers stand in Discord, and who waits for one. */
export interface PostStore {
  /** Notes a message once it is sent; one that is edited into another answer is noted anew. */
  notePost(post: Post): Promise<void>;
  findPost(messageId: string): Promise<Post | null>;
  /** Oldest first. */
  postsOf(answerId: string): Promise<readonly Post[]>;
  /** Messages whose answer took steps since they were brought up to date; the stale ones last. */
  duePosts(now: number, limit: number): Promise<readonly DuePost[]>;
  /** Notes that a message shows what its answer had become after so many steps. */
  noteShown(messageId: string, shown: string, steps: number): Promise<void>;
  /** Notes that this failed: it is due again from then on. */
  postponePost(messageId: string, until: number): Promise<void>;
  /** The message is gone. */
  dropPost(messageId: string): Promise<void>;

  /**
   * Notes that a member, and with them who asked, waits for an expert's answer.
   *
   * @returns How many wait by now; `null`: the answer is unknown, or belongs to no gap.
   */
  want(answerId: string, memberKey: string, at: number): Promise<number | null>;
  /** Those who wait for what has an answer by now, the longest waiting first. */
  dueWaits(now: number, limit: number): Promise<readonly DueWait[]>;
  /** Notes that a member was told. */
  noteTold(gapId: string, memberKey: string, at: number): Promise<void>;
  /** Notes that this failed: it is due again from then on. */
  postponeWait(gapId: string, memberKey: string, until: number): Promise<void>;
}
