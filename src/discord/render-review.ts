import type { Language } from '../language/language.ts';
import type { CaseDetail } from '../moderation/views.ts';
import { startLine } from './bidi.ts';
import { fitText } from './fit-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { maxEmbedDescription } from './limits.ts';
import { discordMessages } from './messages/messages.ts';
import { reviewWords } from './messages/review/review-words.ts';
import { boxMessage, colors, type MessagePayload, type ShownButton } from './payload.ts';
import { shortId } from './render-answer.ts';
import type { ReviewStep } from './custom-id.ts';
import { showCitation, type FindDocument } from './show-citation.ts';
import { showBold, showLine, showLines, showSmall } from './show-text.ts';

/** In UTF-16 code units, laid out: one long text leaves room for the others. */
const maxPart = 900;

/** What stands around a case. */
export interface ReviewContext {
  /** What was just done, or could not be. */
  readonly notice?: string;
  /** The place of the next case in the queue; `null`: there is no way to it. */
  readonly next?: number | null;
}

/**
 * A case for the moderators: the question, the answer, what speaks against it, and a button for each thing that may be
 * done.
 *
 * @param language - The moderators'; the question and the answer stay in theirs.
 */
export function renderReview(
  review: CaseDetail,
  language: Language,
  document: FindDocument,
  { notice = '', next = null }: ReviewContext = {},
): MessagePayload {
  const say = discordMessages[language];
  const { citations, nearest } = review;
  const more = (count: number) => showLine(say.more(count), language);
  const blocks = [
    notice === '' ? '' : startLine(showBold(notice, language), language),
    figuresOf(review, language),
    part(say.review.question, review.question ?? say.review.forgotten, language),
    part(say.review.previous, review.previous, language),
    part(
      review.correction?.isNote ? say.review.note : say.review.correction,
      review.correction?.text ?? null,
      language,
    ),
    part(say.review.answer, review.text, language),
    reportsOf(review, language),
    ...citations.map((citation, i) => fitText(showCitation(citation, language, document, citations[i - 1]), maxPart)),
    part(say.review.nearest, nearest.map(({ title }) => `• ${title}`).join('\n') || null, language),
  ];
  return boxMessage({
    language,
    label: say.states[review.state],
    title: say.review.title(shortId(review.answerId)),
    description: joinBlocks(blocks, maxEmbedDescription, more),
    color: ['disputed', 'stale'].includes(review.state) ? colors.doubtful : colors.plain,
    buttons: buttonsOf(review, next, language),
    isEphemeral: true,
  });
}

function part(title: string, text: string | null, language: Language): string {
  if (text === null) return '';
  return `${startLine(showBold(title, language), language)}\n${fitText(showLines(text, language), maxPart)}`;
}

function figuresOf(
  { confidence, threshold, votes, openReports, claim, status }: CaseDetail,
  language: Language,
): string {
  const say = discordMessages[language].review;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const lines = [
    ...(status === 'verified' ? [] : [[say.confidence(percent(confidence), percent(threshold))]]),
    [say.votes(votes.up, votes.down), openReports === 0 ? null : say.openReports(openReports)],
    [claim === null ? null : say.claimedBy(claim.by)],
  ];
  return lines.flatMap((line) => showSmall(line, language) ?? []).join('\n');
}

/** Why members reported it, the newest first. */
function reportsOf({ history }: CaseDetail, language: Language): string {
  const say = discordMessages[language].review;
  const reports = history.filter(({ kind }) => kind === 'report').toReversed();
  if (reports.length === 0) return '';
  const more = (count: number) => showLine(discordMessages[language].more(count), language);
  const reasons = reports.map(({ reason }) => fitText(showLine(`• ${reason ?? say.noReason}`, language), maxPart / 3));
  return joinBlocks([startLine(showBold(say.reports, language), language), ...reasons], maxPart, more, '\n');
}

const styles: Partial<Record<ReviewStep, NonNullable<ShownButton['style']>>> = {
  verify: 'success',
  correct: 'primary',
  hide: 'danger',
};

/** One row for what decides, one for who does. */
function buttonsOf(
  { actions, answerId, verdicts, claim }: CaseDetail,
  next: number | null,
  language: Language,
): ShownButton[][] {
  const { steps } = discordMessages[language].review;
  const button = (step: ReviewStep): ShownButton => {
    const style = styles[step];
    const action = { kind: 'review', step, answerId, seen: verdicts } as const;
    return style === undefined ? { action, label: steps[step] } : { action, label: steps[step], style };
  };
  const toNext: ShownButton[] =
    next === null ? [] : [{ action: { kind: 'list', list: 'queue', page: next }, label: reviewWords[language].next }];
  return [actions.map(button), [button(claim === null ? 'claim' : 'release'), ...toNext]];
}
