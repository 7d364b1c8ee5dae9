import type { Language } from '../../../language/language.ts';
import type { GapSummary } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { fill, renderEmpty } from '../loaded-view.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { renderQuestion } from './case-labels.ts';
import { chips } from './form-fields.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { caseHash, gapsHash } from './place.ts';
import { renderMoment } from './print-moment.ts';

/** The questions that the documents do not answer, and the way to answer them. */
export async function renderGaps(parts: ModerationParts, first: boolean): Promise<HTMLElement> {
  const { translation, api, onHash, announce } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  let isOpen = first;
  const list = element('div');

  async function show(): Promise<void> {
    await fill(list, translation, {
      load: () => api.gaps(isOpen),
      show: ({ gaps }) =>
        gaps.length === 0
          ? [renderEmpty(say.noGaps)]
          : [element('ul', { class: 'cards' }, ...gaps.map((gap) => renderGap(gap, language)))],
      absent: () => [renderEmpty(say.noGaps)],
    });
  }

  async function change(choice: 'open' | 'closed'): Promise<void> {
    isOpen = choice === 'open';
    onHash(gapsHash(isOpen));
    await show();
    const count = list.querySelectorAll('.unanswered').length;
    announce(count === 0 ? say.noGaps : say.questionCount(count), language);
  }

  const options = [
    ['open', say.openGaps],
    ['closed', say.closedGaps],
  ] as const;
  await show();
  return element(
    'div',
    {},
    element('h1', { tabindex: '-1' }, say.gaps),
    element('p', { class: 'promise' }, say.gapsPromise),
    chips(say.gaps, options, isOpen ? 'open' : 'closed', (choice) => void change(choice)),
    list,
  );
}

function renderGap(gap: GapSummary, language: Language): HTMLElement {
  const say = moderationWords[language];
  const { answerId, server, count, waiting, lastAskedAt, closedBy } = gap;
  const isOpen = gap.closedAt === null;
  return element(
    'li',
    { class: 'card unanswered' },
    element('strong', {}, renderQuestion(gap, language)),
    element(
      'span',
      { class: 'meta' },
      element('span', { class: 'part' }, say.askedTimes(count)),
      waiting === 0 ? null : element('span', { class: 'part' }, say.waitingCount(waiting)),
      element('span', { class: 'part' }, `${say.lastAsked}: `, renderMoment(lastAskedAt, language)),
      server === 'home' ? null : element('span', { class: 'part' }, element('bdi', {}, server)),
      closedBy === null
        ? null
        : element('span', { class: 'part' }, closedBy === 'corpus' ? say.closedByCorpus : say.closedByAnswer),
    ),
    element('a', { class: 'quiet', href: caseHash(answerId, isOpen) }, isOpen ? say.answerIt : say.openAnswer),
  );
}
