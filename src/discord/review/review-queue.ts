import type { Language } from '../../language/language.ts';
import type { Moderation } from '../../moderation/moderation.ts';
import type { CaseDetail, CaseSummary } from '../../moderation/views.ts';
import { documentOf, type DiscordParts } from '../discord-parts.ts';
import { reviewWords } from '../messages/review/review-words.ts';
import type { MessagePayload } from '../payload.ts';
import { renderReview } from '../render-review.ts';
import { sayTo } from '../say.ts';

const mostOfEach = 50;

/** Whose queue it is, by the id of the server and the name of the moderator. */
export interface QueueOf {
  readonly server: string;
  readonly moderator: string;
}

/**
 * The case at a place of a server's queue: disputed answers first, then reported ones, stale ones, and the rest, the
 * newest change first. What another moderator is at is left out.
 */
export async function showQueue(
  parts: DiscordParts,
  { server, moderator }: QueueOf,
  page: number,
  language: Language,
): Promise<MessagePayload> {
  const { moderation } = parts;
  const say = reviewWords[language];
  const { cases, total } = await readQueue(moderation, server);
  const free = cases.filter(({ claim }) => claim === null || claim.by === moderator);
  const chosen = free[page] ?? free[0];
  const review = chosen === undefined ? null : await moderation.review(chosen.answerId);
  if (chosen === undefined || review === null) return sayTo(language, say.nothingWaits);
  const next = free.length > 1 ? (free.indexOf(chosen) + 1) % free.length : null;
  return showCase(parts, review, language, { notice: say.waiting(total), next });
}

/** A case with the way to the next one. */
export function showCase(
  parts: Pick<DiscordParts, 'assistant'>,
  review: CaseDetail,
  language: Language,
  { notice, next = 0 }: { readonly notice: string; readonly next?: number | null },
): MessagePayload {
  return renderReview(review, language, documentOf(parts), { notice, next });
}

async function readQueue(
  moderation: Moderation,
  server: string,
): Promise<{ readonly cases: readonly CaseSummary[]; readonly total: number }> {
  const read = (states: 'disputed' | 'unreviewed' | 'stale') =>
    moderation.reviews({ server, states: [states], limit: mostOfEach });
  const [disputed, unreviewed, stale] = await Promise.all([read('disputed'), read('unreviewed'), read('stale')]);
  const isReported = ({ openReports }: CaseSummary) => openReports > 0;
  return {
    cases: [
      ...disputed.cases,
      ...unreviewed.cases.filter(isReported),
      ...stale.cases,
      ...unreviewed.cases.filter((one) => !isReported(one)),
    ],
    total: disputed.total + unreviewed.total + stale.total,
  };
}
