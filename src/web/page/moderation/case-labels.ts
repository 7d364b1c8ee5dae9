import type { CaseSummary } from '../../../moderation/views.ts';
import type { Language } from '../../../language/language.ts';
import { writtenIn } from '../direction.ts';
import { element } from '../element.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { printTime } from './print-moment.ts';

/** A question as it was written, in its own direction; a word for one that is forgotten. */
export function renderQuestion(
  { question, language: asked }: Pick<CaseSummary, 'question' | 'language'>,
  language: Language,
): HTMLElement {
  if (question === null) return element('em', {}, moderationWords[language].forgotten);
  return element('bdi', writtenIn(asked), question);
}

/** What an answer is now: its state first. */
export function renderLabels(item: CaseSummary, language: Language): HTMLElement[] {
  const say = moderationWords[language];
  const label = (words: string, kind = '') => element('span', { class: `label ${kind}`.trim() }, words);
  return [
    label(say.states[item.state], `state-${item.state}`),
    label(say.statuses[item.status]),
    label(say.inLanguage(item.language)),
    ...(item.isPrivate ? [label(say.isPrivate)] : []),
    ...(item.isWellReceived ? [label(say.wellReceived)] : []),
    ...(item.openReports === 0 ? [] : [label(say.reports(item.openReports), 'warning')]),
  ];
}

/** Who works on it; `null` for nobody, and once their time has run out. */
export function renderClaim({ claim }: Pick<CaseSummary, 'claim'>, language: Language): HTMLElement | null {
  if (claim === null || claim.until <= Date.now()) return null;
  const say = moderationWords[language];
  const name = element('bdi', {}, claim.by);
  const until = say.claimedUntil(printTime(claim.until, language));
  return element('span', { class: 'part claimed' }, `${say.claimedBy} `, name, ` ${until}`);
}
