import type { Language } from '../../language/language.ts';
import type { Decided } from '../../moderation/moderation.ts';
import type { Verdict } from '../../moderation/moderation-event.ts';
import type { CaseDetail } from '../../moderation/views.ts';
import type { DiscordParts } from '../discord-parts.ts';
import { reviewWords } from '../messages/review/review-words.ts';
import type { MessagePayload } from '../payload.ts';
import { sayTo } from '../say.ts';
import type { ReviewAction } from './review-form.ts';
import { showCase, type QueueOf } from './review-queue.ts';

/** The case that a button is about, of this server only. */
export async function findCase(
  { moderation }: Pick<DiscordParts, 'moderation'>,
  { answerId }: ReviewAction,
  { server }: QueueOf,
): Promise<CaseDetail | null> {
  const review = await moderation.review(answerId);
  return review?.server === server ? review : null;
}

/** Takes a case on, or leaves it to others. */
export async function takeOn(
  parts: DiscordParts,
  { answerId, step }: ReviewAction,
  { moderator }: QueueOf,
  language: Language,
): Promise<MessagePayload> {
  const { moderation } = parts;
  const say = reviewWords[language];
  const review = await moderation[step === 'claim' ? 'claim' : 'release'](answerId, moderator);
  if (review === null) return sayTo(language, say.refusals.unknown);
  const by = review.claim?.by ?? moderator;
  return showCase(parts, review, language, { notice: by === moderator ? '' : say.claimedByOther(by) });
}

/** Decides a case, and shows what became of it, or who was quicker. */
export async function decideCase(
  parts: DiscordParts,
  { answerId, seen }: ReviewAction,
  { moderator }: QueueOf,
  given: { readonly verdict: Verdict; readonly reason: string | null },
  language: Language,
): Promise<MessagePayload> {
  const { moderation } = parts;
  const decided = await moderation.decide(answerId, given.verdict, moderator, given.reason, seen);
  const review = decided.isDone ? decided.review : await moderation.review(answerId);
  const notice = noticeOf(decided, language);
  return review === null ? sayTo(language, notice) : showCase(parts, review, language, { notice });
}

function noticeOf(decided: Decided, language: Language): string {
  const say = reviewWords[language];
  if (decided.isDone) return say.done;
  const { refusal, last } = decided;
  if (refusal !== 'changed' || last === null) return say.refusals[refusal];
  return say.quicker(last.by ?? say.audit.nobody, say.events[last.kind]);
}
