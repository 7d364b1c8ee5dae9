import type { AnyThreadChannel, Message, PartialMessage } from 'discord.js';
import { createRecentValues } from '../foundation/recent-values.ts';
import { answerIdOn } from './shown-answer.ts';

const remembered = 5_000;
/** After a restart a thread is looked through so far back. */
const lookedThrough = 50;
/** So many messages after a question its answer is looked for. */
const answeredWithin = 20;

/** The newest answer that the bot has given in a thread, whoever asked and however. */
export interface ThreadAnswers {
  /** Takes notice of a message of the bot's own. */
  note(message: Message | PartialMessage): void;
  /** @returns The answer's id; `null` where the bot has answered nothing, or may not read the thread. */
  find(thread: AnyThreadChannel): Promise<string | null>;
}

export function createThreadAnswers(): ThreadAnswers {
  const newest = createRecentValues<string, { readonly answerId: string | null }>(remembered);
  // Many messages at once look through their thread once.
  const searches = new Map<string, Promise<string | null>>();

  async function searchOnce(thread: AnyThreadChannel): Promise<string | null> {
    const running = searches.get(thread.id) ?? search(thread);
    searches.set(thread.id, running);
    try {
      const answerId = await running;
      // What was noted meanwhile is newer.
      return (newest.find(thread.id) ?? newest.keep(thread.id, { answerId })).answerId;
    } catch {
      return null; // not for the bot to read, or gone
    } finally {
      searches.delete(thread.id);
    }
  }

  return {
    note(message) {
      const answerId = answerIdOn(message);
      if (answerId !== null) newest.keep(message.channelId, { answerId });
    },
    async find(thread) {
      const known = newest.find(thread.id);
      return known === undefined ? searchOnce(thread) : known.answerId;
    },
  };
}

/** In the thread itself, else on the message that it was opened on, else below that. */
async function search(thread: AnyThreadChannel): Promise<string | null> {
  const bot = thread.client.user.id;
  const isOwn = ({ author }: Message) => author.id === bot;
  const inThread = await thread.messages.fetch({ limit: lookedThrough, cache: false });
  const answerId = inThread
    .filter(isOwn)
    .map(answerIdOn)
    .find((id) => id !== null);
  if (answerId !== undefined) return answerId;
  const { parent } = thread;
  if (parent === null || parent.isThreadOnly()) return null;
  const [first, after] = await Promise.all([
    parent.messages.fetch({ message: thread.id, cache: false }),
    parent.messages.fetch({ after: thread.id, limit: answeredWithin, cache: false }),
  ]);
  if (isOwn(first)) return answerIdOn(first);
  const answer = after.find((one) => isOwn(one) && one.reference?.messageId === first.id);
  return answer === undefined ? null : answerIdOn(answer);
}
