import type { Language } from '../../language/language.ts';
import type { AuditEntry } from '../../moderation/views.ts';
import { isolate, startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import { maxEmbedDescription } from '../limits.ts';
import { reviewWords } from '../messages/review/review-words.ts';
import { discordMessages } from '../messages/messages.ts';
import { boxMessage, type MessagePayload } from '../payload.ts';
import { shortId } from '../render-answer.ts';
import { showBold, showLine, showSmall, showWords } from '../show-text.ts';
import { turnPages } from './turn-pages.ts';

export const eventsAPage = 10;
const maxReasonShown = 200;

/** Who did what, when and why; the newest first. @param events - Those of this page. */
export function renderAudit(
  events: readonly AuditEntry[],
  { page, hasMore }: { readonly page: number; readonly hasMore: boolean },
  language: Language,
): MessagePayload {
  return boxMessage({
    language,
    title: reviewWords[language].audit.title,
    description: fitText(events.map((event) => showEvent(event, language)).join('\n\n'), maxEmbedDescription),
    buttons: [turnPages('audit', page, hasMore, language)],
    isEphemeral: true,
  });
}

function showEvent({ at, kind, by, role, answerId, reason, detail }: AuditEntry, language: Language): string {
  const say = reviewWords[language];
  const who = by === null ? say.audit.nobody : role === 'moderator' ? by : say.audit.someone(by);
  // Discord shows it in the reader's own time and calendar.
  const when = isolate(`<t:${Math.floor(at / 1000)}:f>`);
  const short = (text: string) => fitText(showLine(text, language), maxReasonShown);
  const answer = answerId === null ? null : discordMessages[language].answerNumber(shortId(answerId));
  const lines = [
    startLine(`${showBold(say.events[kind], language)} · ${showWords(who, language)} · ${when}`, language),
    detail.correction === undefined ? null : short(detail.correction.text),
    reason === null ? null : short(reason),
    showSmall([answer], language),
  ];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}
