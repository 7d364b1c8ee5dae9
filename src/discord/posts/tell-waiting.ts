import { collectionsOf } from '../../corpus/uploads/server-collection.ts';
import { Routes, type APIMessage, type REST } from 'discord.js';
import type { Answer } from '../../answers/answer.ts';
import { sha256 } from '../../foundation/hash.ts';
import type { DueWait, Post } from '../../moderation/post-store.ts';
import { documentOf } from '../discord-parts.ts';
import { discordMessages } from '../messages/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { renderAnswer } from '../render-answer.ts';
import { answerOf, standingOf } from '../standing-of.ts';
import { discordIdOf } from '../user-id.ts';
import { isClosed, isGone, retryAt } from './faults.ts';
import { renderNotice, type Notice } from './render-notice.ts';
import type { PostParts } from './update-posts.ts';

/** Discord stops a bot that opens many direct channels at once. */
const mostAtOnce = 5;
const maxNonce = 25;
const notYetMs = 3600_000;

/** A message and the answer in it; it is noted as a post where the answer is kept. */
interface Told {
  readonly answer: MessagePayload;
  readonly server: string;
  readonly language: Answer['language'];
  readonly question: string | null;
  readonly asked: Post | null;
}

/**
 * Tells those who wait for an expert that there is an answer: in a direct message, or where they take none in a reply to
 * the message that had none, which calls nobody. It is noted once it is sent. Between the two a killed process sends it
 * again, with the same number, by which Discord takes it for the same message for some minutes.
 */
export async function tellWaiting(parts: PostParts, rest: Pick<REST, 'post'>): Promise<void> {
  const { posts, log } = parts;
  for (const wait of await posts.dueWaits(Date.now(), mostAtOnce)) {
    const { gapId, memberKey, failures } = wait;
    try {
      const told = await whatToTell(parts, wait);
      if (told === null) await posts.postponeWait(gapId, memberKey, Date.now() + notYetMs);
      else {
        await tell(parts, rest, wait, told);
        await posts.noteTold(gapId, memberKey, Date.now());
      }
    } catch (error) {
      log.warn({ err: error, gapId }, 'Who waits for an expert could not be told; it is tried again.');
      await posts.postponeWait(gapId, memberKey, retryAt(error, failures, Date.now()));
    }
  }
}

/** @returns `null` where there is no answer after all. */
async function whatToTell(
  { moderation, assistant, posts }: PostParts,
  { answerId, closedBy }: DueWait,
): Promise<Told | null> {
  const document = documentOf({ assistant });
  const [asked, closing] = [await moderation.review(answerId), closedBy && (await moderation.review(closedBy))];
  const own = (await posts.postsOf(answerId)).find(({ kind }) => kind !== 'notice') ?? null;
  const question = asked?.question ?? null;
  if (closing) {
    const shown = {
      answer: answerOf(closing),
      standing: standingOf(closing),
      audience: 'everybody',
      document,
    } as const;
    return { answer: renderAnswer(shown), server: closing.server, language: closing.language, question, asked: own };
  }
  if (asked === null || question === null) return null;
  const answer = await assistant.ask({ question, collections: collectionsOf(asked) });
  const rendered = renderAnswer({ answer, audience: 'unkept', document });
  return answer.status === 'not_found'
    ? null
    : { answer: rendered, server: asked.server, language: answer.language, question, asked: own };
}

async function tell(
  parts: PostParts,
  rest: Pick<REST, 'post'>,
  { userId, gapId, memberKey, answerId, wantedAt }: DueWait,
  { answer, server, language, question, asked }: Told,
): Promise<void> {
  const recipient = userId === null ? null : discordIdOf(userId);
  if (recipient === null) return;
  const { waiting } = discordMessages[language];
  const link = asked && linkTo(asked);
  const notice = renderNotice({ language, words: waiting.answered, question, link, answer });
  try {
    const { id: channelId } = (await rest.post(Routes.userChannels(), { body: { recipient_id: recipient } })) as {
      readonly id: string;
    };
    const sent = await send(rest, channelId, notice, `${gapId} ${memberKey} ${wantedAt}`);
    await notePrivately(parts, sent, answer, { server, member: memberKey });
  } catch (error) {
    if (!isClosed(error)) throw error;
    // One reply is enough for all who asked there and take no direct messages: its number is the question's.
    const reply = renderNotice({ language, words: waiting.answeredHere, question, link: null, answer });
    if (asked !== null) await replyTo(rest, asked, reply, `${gapId} ${answerId}`);
  }
}

async function replyTo(rest: Pick<REST, 'post'>, { channelId, messageId }: Post, reply: Notice, about: string) {
  try {
    await send(rest, channelId, reply, about, messageId);
  } catch (error) {
    if (!isGone(error)) throw error; // then nobody is left to be told
  }
}

/** @param about - What the message is about: it is sent once. */
async function send(rest: Pick<REST, 'post'>, channelId: string, notice: Notice, about: string, repliesTo?: string) {
  const { shows: _, flags: __, ...body } = notice;
  const nonce = sha256(about).slice(0, maxNonce);
  const reference =
    repliesTo === undefined ? {} : { message_reference: { message_id: repliesTo, fail_if_not_exists: false } };
  const sent = await rest.post(Routes.channelMessages(channelId), {
    body: { ...body, ...reference, nonce, enforce_nonce: true },
  });
  return sent as APIMessage;
}

/** The direct message follows what becomes of the answer, as every other one does. */
async function notePrivately(
  { posts }: PostParts,
  { id: messageId, channel_id: channelId }: APIMessage,
  { shows }: MessagePayload,
  { server, member }: { readonly server: string; readonly member: string },
): Promise<void> {
  if (shows === undefined) return;
  await posts.notePost({
    messageId,
    channelId,
    server,
    ...shows,
    kind: 'notice',
    member,
    postedAt: Date.now(),
  });
}

function linkTo({ server, channelId, messageId }: Post): string {
  return `https://discord.com/channels/${server}/${channelId}/${messageId}`;
}
