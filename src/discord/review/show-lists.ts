import type { Language } from '../../language/language.ts';
import type { ModeratorList } from '../custom-id.ts';
import type { DiscordParts } from '../discord-parts.ts';
import { reviewWords } from '../messages/review/review-words.ts';
import type { MessagePayload } from '../payload.ts';
import { sayTo } from '../say.ts';
import { eventsAPage, renderAudit } from './render-audit.ts';
import { gapsAPage, renderGaps } from './render-gaps.ts';
import { showQueue, type QueueOf } from './review-queue.ts';

/** A page, from 0, of what moderators read. */
export function showList(
  parts: DiscordParts,
  list: ModeratorList,
  of: QueueOf,
  page: number,
  language: Language,
): Promise<MessagePayload> {
  switch (list) {
    case 'queue':
      return showQueue(parts, of, page, language);
    case 'gaps':
      return showGaps(parts, of, page, language);
    default:
      return showAudit(parts, of, page, language);
  }
}

async function showGaps({ moderation }: DiscordParts, { server }: QueueOf, page: number, language: Language) {
  const all = await moderation.gaps(server, true);
  const from = page * gapsAPage < all.length ? page * gapsAPage : 0;
  const shown = await Promise.all(
    all.slice(from, from + gapsAPage).map(async (gap) => {
      return { ...gap, verdicts: (await moderation.review(gap.answerId))?.verdicts ?? 0 };
    }),
  );
  if (shown.length === 0) return sayTo(language, reviewWords[language].gaps.none);
  return renderGaps(shown, { page: from / gapsAPage, hasMore: from + gapsAPage < all.length }, language);
}

async function showAudit({ moderation }: DiscordParts, { server }: QueueOf, page: number, language: Language) {
  const found = await moderation.audit({ server, limit: eventsAPage + 1, offset: page * eventsAPage });
  if (found.length === 0) return sayTo(language, reviewWords[language].audit.none);
  return renderAudit(found.slice(0, eventsAPage), { page, hasMore: found.length > eventsAPage }, language);
}
