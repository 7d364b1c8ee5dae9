import { createRateLimit, type RateLimit } from '../foundation/rate-limit.ts';

/** Where and by whom a question is asked, by Discord's ids. */
export interface AskedWhere {
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
}

/** How many questions a minute are answered: one member's, those of a channel, those of a server. */
export interface QuestionLimits {
  /** @returns 0, or the seconds to wait until the next question. */
  take(where: AskedWhere): Promise<number>;
}

const aMinute = { member: 15, channel: 600, server: 1200 } as const;

/** Each change builds the snapshot anew. */
const uploadsInTenMinutes = 20;

/** How often a server may add and remove documents. */
export function createUploadLimit(): RateLimit {
  return createRateLimit(uploadsInTenMinutes, 600);
}

export function createQuestionLimits(): QuestionLimits {
  const [members, channels, servers] = [aMinute.member, aMinute.channel, aMinute.server].map((times) =>
    createRateLimit(times, 60),
  );
  return {
    async take({ userId, channelId, guildId }) {
      const waits = [
        await members!.wait(userId),
        await channels!.wait(channelId),
        guildId === null ? 0 : await servers!.wait(guildId),
      ];
      const longest = Math.max(...waits);
      if (longest > 0) return longest;
      await Promise.all([
        members!.take(userId),
        channels!.take(channelId),
        ...(guildId === null ? [] : [servers!.take(guildId)]),
      ]);
      return 0;
    },
  };
}
