import type { Language } from '../../language/language.ts';
import type { GapSummary } from '../../moderation/views.ts';
import { startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import { maxEmbedDescription } from '../limits.ts';
import { discordMessages } from '../messages/messages.ts';
import { reviewWords } from '../messages/review/review-words.ts';
import { boxMessage, type MessagePayload, type ShownButton } from '../payload.ts';
import { showSmall, showWords } from '../show-text.ts';
import { turnPages } from './turn-pages.ts';

/** One button for each, in a row. */
export const gapsAPage = 5;
const maxQuestionShown = 500;

/** A gap with what its button needs: how many verdicts its answer has. */
export interface ShownGap extends GapSummary {
  readonly verdicts: number;
}

/** @param gaps - Those of this page, the most asked first. */
export function renderGaps(
  gaps: readonly ShownGap[],
  { page, hasMore }: { readonly page: number; readonly hasMore: boolean },
  language: Language,
): MessagePayload {
  const say = reviewWords[language].gaps;
  const blocks = gaps.map((gap, i) => {
    const number = `**${showWords(`${i + 1}.`, language)}**`;
    const question = showWords(gap.question ?? discordMessages[language].review.forgotten, language);
    const waiting = gap.waiting === 0 ? null : say.waiting(gap.waiting);
    const facts = showSmall([say.asked(gap.count), waiting], language);
    return `${startLine(fitText(`${number} ${question}`, maxQuestionShown), language)}\n${facts}`;
  });
  const buttons = gaps.map(({ answerId, verdicts }, i): ShownButton => ({
    action: { kind: 'review', step: 'correct', answerId, seen: verdicts },
    label: say.answer(i + 1),
    style: 'primary',
  }));
  return boxMessage({
    language,
    title: say.title,
    description: fitText(blocks.join('\n\n'), maxEmbedDescription),
    buttons: [buttons, turnPages('gaps', page, hasMore, language)],
    isEphemeral: true,
  });
}
