import type { Client, Message, PartialMessage } from 'discord.js';
import { createRecentValues } from '../foundation/recent-values.ts';
import { answerMessage } from './answer-message.ts';
import { createOverhearing } from './answer-overheard.ts';
import type { DiscordParts } from './discord-parts.ts';
import { isForBot } from './is-for-bot.ts';
import { overhear, type Overheard } from './overhear.ts';
import type { SendOptions } from './send-options.ts';
import { createThreadAnswers } from './thread-answers.ts';
import { isSilentAt } from './silent-channels.ts';
import { notePost } from './posts/note-post.ts';

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

/** A message that names the bot, or what is asked without naming it. */
type Heard = 'named' | Overheard;
/** The bot's answer to a message; `null` where it says nothing. */
type Given = Message | null;

export function createMessageFollower(client: Client<true>, parts: DiscordParts): MessageFollower {
  // Discord may tell of a message twice: what was begun is not begun again.
  const answers = createRecentValues<string, Promise<Given>>(remembered);
  const threadAnswers = createThreadAnswers();
  const overhearing = createOverhearing(parts);

  let waiting = 0;

  const isOwn = ({ author }: Message | PartialMessage) => author?.id === client.user.id;

  async function hear(message: Message): Promise<Heard | null> {
    const heard = isForBot(message, client) ? 'named' : await overhear(message, parts, threadAnswers);
    return heard === null || (await isSilentAt(message, parts)) ? null : heard;
  }

  async function answerNamed(message: Message): Promise<SendOptions> {
    // A courtesy that is not waited for, and not shown to a crowd: it would take its place among the requests.
    waiting++;
    if (message.channel.isSendable() && waiting <= courteous) message.channel.sendTyping().catch(() => undefined);
    return answerMessage(message, parts).finally(() => waiting--);
  }

  async function reply(message: Message, heard: Heard): Promise<Given> {
    const options = heard === 'named' ? await answerNamed(message) : await overhearing.answer(message, heard);
    if (options === null) return null;
    // Asked again for a message whose arrival got lost, Discord takes no second one with this number.
    const sent = await message.reply({
      ...options,
      failIfNotExists: false,
      nonce: nonceOf(message),
      enforceNonce: true,
    });
    if (options.shows) await noteShown(message, sent, options);
    return sent;
  }

  const noteShown = (message: Message, sent: Message, { shows }: SendOptions) =>
    notePost(parts, sent, shows, { kind: 'reply', userId: message.author.id });

  async function remove(answer: Message): Promise<null> {
    await answer.delete().catch(() => undefined); // a moderator was quicker
    await parts.posts.dropPost(answer.id);
    return null;
  }

  async function replyAnew(message: Message, given: Given): Promise<Given> {
    const heard = await hear(message);
    if (heard === null) return given;
    if (given === null) return reply(message, heard);
    const options =
      heard === 'named' ? await answerMessage(message, parts) : await overhearing.answerAnew(message, heard);
    if (options === 'later') return given;
    if (options === null) return remove(given);
    const edited = await given.edit(options);
    await noteShown(message, edited, options);
    return edited;
  }

  /** One after the other: the last word about a message is what comes of it. */
  async function next(id: string, known: Promise<Given>, step: (given: Given) => Promise<Given>): Promise<void> {
    await answers.keep(id, known.catch(() => null).then(step));
  }

  return {
    async created(message) {
      if (isOwn(message)) return threadAnswers.note(message);
      const heard = await hear(message);
      if (heard === null || answers.find(message.id) !== undefined) return;
      await answers.keep(message.id, reply(message, heard));
    },
    async edited(message) {
      if (isOwn(message)) return threadAnswers.note(message);
      const known = answers.find(message.id);
      // Discord also tells of an edit when it has looked at a link.
      if (known === undefined || message.editedTimestamp === null) return;
      if (Date.now() - message.createdTimestamp > editableMs) return;
      await next(message.id, known, (given) => replyAnew(message, given));
    },
    async deleted(message) {
      const known = answers.find(message.id);
      if (known !== undefined) await next(message.id, known, async (given) => given && remove(given));
    },
  };
}

/** At most 25 characters, another one after an edit: what was taken back may be said again. */
function nonceOf({ id, editedTimestamp }: Message): string {
  return editedTimestamp === null ? id : `${id.slice(-8)}-${editedTimestamp}`;
}
