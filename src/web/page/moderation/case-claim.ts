import type { CaseDetail } from '../../../moderation/views.ts';
import type { Result } from '../api.ts';
import { button, element } from '../element.ts';
import { failureWords } from '../failure-words.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { renderClaim } from './case-labels.ts';
import type { ModerationParts } from './moderation-parts.ts';

/** Who works on an answer, and the button to be that moderator or no longer. */
export function renderClaiming(
  detail: CaseDetail,
  { api, translation, moderator, announce }: ModerationParts,
  changed: (detail: CaseDetail, words: string) => void,
): HTMLElement {
  const language = translation.language();
  const say = moderationWords[language];
  const by = renderClaim(detail, language);
  const isMine = by !== null && detail.claim?.by === moderator;
  const problem = element('span', { class: 'problem' });
  let isBusy = false;

  async function take(asked: Promise<Result<CaseDetail>>): Promise<void> {
    isBusy = true;
    const result = await asked;
    isBusy = false;
    if (result.isOk) return changed(result.value, renderClaim(result.value, language)?.textContent ?? '');
    problem.textContent = failureWords(result.failure, say);
    announce(problem.textContent, language);
  }

  const press = () => {
    if (!isBusy) void take(isMine ? api.release(detail.answerId) : api.claim(detail.answerId));
  };
  const isTaken = by !== null && !isMine;
  return element(
    'p',
    { class: 'claiming' },
    by,
    isTaken ? null : button({ class: 'quiet' }, press, isMine ? say.release : say.claim),
    problem,
  );
}
