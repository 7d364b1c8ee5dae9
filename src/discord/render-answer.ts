import type { Answer, Citation } from '../answers/answer.ts';
import { messages } from '../answers/messages/messages.ts';
import { newStanding, type AnswerStanding } from './answer-standing.ts';
import { answerButtons, type Audience } from './answer-buttons.ts';
import { joinBlocks } from './join-blocks.ts';
import { maxEmbedDescription } from './limits.ts';
import { discordMessages } from './messages/messages.ts';
import { boxMessage, colors, type MessagePayload } from './payload.ts';
import { shownKey } from './posts/shown-answer.ts';
import { showCitation, type FindDocument } from './show-citation.ts';
import { showLine, showLines } from './show-text.ts';

/** An answer with what is needed to show it. */
export interface AnswerShown {
  readonly answer: Answer;
  /** By default that of a new answer. */
  readonly standing?: AnswerStanding;
  readonly audience: Audience;
  readonly document: FindDocument;
  /** What is said between the lead and the citations, laid out. */
  readonly notes?: readonly string[];
  /** Whether a member has asked to see what is folded away. */
  readonly isUnfolded?: boolean;
}

/** An answer as members see it: what became of it, the lead, its citations, and what can be done about it. */
export function renderAnswer(shown: AnswerShown): MessagePayload {
  const { answer, audience, standing = newStanding, isUnfolded = false } = shown;
  const { language } = answer;
  const say = discordMessages[language];
  const more = (count: number) => showLine(say.more(count), language);
  const isFolded = standing.state === 'hidden' || (standing.state === 'disputed' && !isUnfolded);
  const isEphemeral = audience !== 'everybody' || isUnfolded;
  const box = boxMessage({
    language,
    label: labelOf(answer, standing),
    description: joinBlocks(isFolded ? coverOf(shown) : blocksOf(shown), maxEmbedDescription, more),
    footer: footerOf(answer, !isFolded && (standing.correction?.citations ?? answer.citations).length > 0),
    color: colorOf(answer, standing),
    buttons: [answerButtons(answer, standing, audience, isUnfolded)],
    isEphemeral,
  });
  return isEphemeral ? box : { ...box, shows: { answerId: answer.id, shown: shownKey(answer, standing) } };
}

function footerOf({ id, language }: Answer, hasQuotations: boolean): string {
  const say = discordMessages[language];
  return hasQuotations ? `${say.quotedFooter} · ${say.answerNumber(shortId(id))}` : say.answerNumber(shortId(id));
}

/** Enough of an id for a person to tell answers apart. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

function coverOf({ answer, standing }: AnswerShown): string[] {
  const say = discordMessages[answer.language];
  return [showLine(standing?.state === 'hidden' ? say.hiddenText : say.disputedText, answer.language)];
}

function blocksOf({ answer, standing = newStanding, document, notes = [] }: AnswerShown): string[] {
  const { language, nearest } = answer;
  const text = standing.correction?.text ?? answer.text;
  const citations: readonly Citation[] = standing.correction?.citations ?? answer.citations;
  const isNearestShown = standing.correction === null && nearest.length > 0;
  return [
    showLines(text, language),
    notes.join('\n'),
    ...citations.map((citation, i) => showCitation(citation, language, document, citations[i - 1])),
    ...(isNearestShown ? [nearestOf(answer)] : []),
  ];
}

function nearestOf({ language, nearest }: Answer): string {
  const titles = nearest.map(({ title }) => showLine(`• ${title}`, language));
  return [showLine(messages[language].nearest, language), ...titles].join('\n');
}

function labelOf({ language, status }: Answer, { state, correction, isWellReceived }: AnswerStanding) {
  const say = discordMessages[language];
  if (state === 'hidden') return undefined;
  if (state === 'stale') return say.stale;
  if (state === 'disputed') return say.disputed;
  if (correction !== null) return correction.citations.length === 0 ? say.note : say.corrected;
  if (state === 'verified' || status === 'verified') return say.verified;
  if (status === 'partial') return say.partial;
  return isWellReceived && status !== 'not_found' ? say.wellReceived : undefined;
}

function colorOf({ status }: Answer, { state, correction }: AnswerStanding): number {
  if (state === 'hidden') return colors.quiet;
  if (state === 'disputed' || state === 'stale') return colors.doubtful;
  if (correction !== null || state === 'verified' || status === 'verified') return colors.good;
  return status === 'not_found' ? colors.quiet : colors.plain;
}
