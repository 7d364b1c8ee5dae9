import type { Client, Message, PartialMessage } from 'discord.js';
import { createRecentValues } from '../foundation/recent-values.ts';
import { answerMessage, isForBot } from './answer-message.ts';
import type { DiscordParts } from './discord-parts.ts';
import { isSilentAt } from './silent-channels.ts';

const editableMs = 5 * 60_000;
const remembered = 5_000;
/** So many members at once see that the bot writes. */
const courteous = 8;

/** What becomes of members' messages: an answer, which follows its question's edits and goes with it. */
export interface MessageFollower {
  created(message: Message): Promise<void>;
  edited(message: Message): Promise<void>;
  deleted(message: Message | PartialMessage): Promise<void>;
}

export function createMessageFollower(client: Client<true>, parts: DiscordParts): MessageFollower {
  // Discord may tell of a message twice: what was begun is not begun again.
  const answers = createRecentValues<string, Promise<Message | null>>(remembered);

  let waiting = 0;

  /** @returns `null` where the bot is switched off. */
  async function reply(message: Message): Promise<Message | null> {
    if (await isSilentAt(message, parts)) return null;
    // A courtesy that is not waited for, and not shown to a crowd: it would take its place among the requests.
    waiting++;
    if (message.channel.isSendable() && waiting <= courteous) message.channel.sendTyping().catch(() => undefined);
    const options = await answerMessage(message, parts).finally(() => waiting--);
    // Asked again for a message whose arrival got lost, Discord takes no second one with this number.
    return message.reply({ ...options, failIfNotExists: false, nonce: message.id, enforceNonce: true });
  }

  return {
    async created(message) {
      if (!isForBot(message, client) || answers.find(message.id) !== undefined) return;
      await answers.keep(message.id, reply(message));
    },
    async edited(message) {
      const known = answers.find(message.id);
      if (known === undefined || Date.now() - message.createdTimestamp > editableMs) return;
      const answer = await known;
      if (answer === null || (await isSilentAt(message, parts))) return;
      await answer.edit(await answerMessage(message, parts));
    },
    async deleted(message) {
      const answer = await answers.find(message.id);
      await answer?.delete().catch(() => undefined); // a moderator was quicker
    },
  };
}
