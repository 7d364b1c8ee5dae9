import { createRateLimit } from '../foundation/rate-limit.ts';
import { defaultSettings } from '../moderation/settings.ts';
import { serverOf } from './discord-parts.ts';
import type { SettingsCache } from './settings/settings-cache.ts';

/** Where and by whom a question is asked, by Discord's ids. */
export interface AskedWhere {
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
}

/** How many questions a minute are answered: one member's, those of a channel, those of a server; as the server says. */
export interface QuestionLimits {
  /** @returns 0, or the seconds to wait until the next question. */
  take(where: AskedWhere): Promise<number>;
}

export function createQuestionLimits(settings: Pick<SettingsCache, 'read'>): QuestionLimits {
  const { memberQuestions: usual } = defaultSettings;
  const [members, channels, servers] = [
    createRateLimit(usual, 60),
    createRateLimit(usual, 60),
    createRateLimit(usual, 60),
  ];
  return {
    async take({ userId, channelId, guildId }) {
      const { memberQuestions, channelQuestions, serverQuestions } =
        guildId === null ? defaultSettings : await settings.read(serverOf(guildId));
      const counted = [
        // What a member asks in one server takes nothing from them in another one.
        { limit: members, key: `${serverOf(guildId)} ${userId}`, times: memberQuestions },
        { limit: channels, key: channelId, times: channelQuestions },
        ...(guildId === null ? [] : [{ limit: servers, key: guildId, times: serverQuestions }]),
      ];
      const waits = await Promise.all(counted.map(({ limit, key, times }) => limit.wait(key, times)));
      const longest = Math.max(...waits);
      if (longest === 0) await Promise.all(counted.map(({ limit, key, times }) => limit.take(key, times)));
      return longest;
    },
  };
}
