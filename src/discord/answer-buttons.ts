import type { Answer } from '../answers/answer.ts';
import { messages } from '../answers/messages/messages.ts';
import type { AnswerStanding } from './answer-standing.ts';
import { discordMessages } from './messages/messages.ts';
import type { ShownButton } from './payload.ts';

/** Who sees an answer: everybody in a channel, or only who asked; `unkept`: and nothing of it is kept. */
export type Audience = 'everybody' | 'asker' | 'unkept';

/** What can be done about an answer: at most five buttons, one row. */
export function answerButtons(
  { id: answerId, language, status, text, citations }: Answer,
  { state, correction }: AnswerStanding,
  audience: Audience,
  isUnfolded: boolean,
): ShownButton[] {
  if (state === 'hidden' || audience === 'unkept') return [];
  const say = discordMessages[language];
  const sources: ShownButton = { action: { kind: 'sources', answerId, page: 0 }, label: say.sources, emoji: '📖' };
  if (state === 'disputed' && !isUnfolded)
    return [{ action: { kind: 'unfold', answerId }, label: say.unfold, emoji: '👁️' }];
  const votes: ShownButton[] = [
    { action: { kind: 'vote', value: 'up', answerId }, label: say.useful, emoji: '👍' },
    { action: { kind: 'vote', value: 'down', answerId }, label: say.notUseful, emoji: '👎' },
  ];
  const report: ShownButton = { action: { kind: 'report', answerId }, label: say.report, emoji: '⚑' };
  const share: ShownButton = { action: { kind: 'share', answerId }, label: say.share, emoji: '📣' };
  if (status === 'not_found' && correction === null) {
    // What is no question ("ignore your instructions") is no question to an expert either.
    const isQuestion = text === messages[language].notFound;
    if (!isQuestion) return [];
    const expert: ShownButton = {
      action: { kind: 'expert', answerId },
      label: say.expert,
      emoji: '🙋',
      style: 'primary',
    };
    return [expert, report];
  }
  const hasSources = (correction?.citations ?? citations).length > 0;
  return [...votes, ...(hasSources ? [sources] : []), report, ...(audience === 'asker' && !isUnfolded ? [share] : [])];
}
