import { messages } from '../../../answers/messages/messages.ts';
import type { Language } from '../../../language/language.ts';
import type { CaseDetail } from '../../../moderation/views.ts';
import { renderCards, type CitationContext } from '../citation-view.ts';
import { openContext } from '../context-dialog.ts';
import { element } from '../element.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { documentHash } from '../route.ts';

/** The answer as its asker saw it. */
export function renderGiven(detail: CaseDetail, facts: CitationContext['facts'], language: Language): HTMLElement {
  const say = moderationWords[language];
  const open: CitationContext['open'] = (citation) => openContext(citation, language);
  const nearest = detail.nearest.map(({ documentId, title }) =>
    element('li', {}, element('a', { href: documentHash(documentId) }, element('bdi', {}, title))),
  );
  return element(
    'section',
    { class: 'more given' },
    element('h2', {}, say.answerAsGiven),
    ...(detail.text.trim() === '' ? [element('p', { class: 'aside' }, say.noAnswerGiven)] : renderLines(detail.text)),
    ...renderCards(detail.citations, { language, facts, open }, 'h3'),
    nearest.length === 0 ? null : element('p', { class: 'aside' }, messages[language].nearest),
    nearest.length === 0 ? null : element('ul', { class: 'links' }, ...nearest),
  );
}

/** What stands in the answer's place; `null` where it stands itself. */
export function renderStanding({ correction, passages }: CaseDetail, language: Language): HTMLElement | null {
  if (correction === null) return null;
  const say = moderationWords[language];
  const titles = correction.passageIds.map((id) => {
    const passage = passages.find(({ passageId }) => passageId === id);
    if (!passage) return element('li', { class: 'aside' }, say.passageLost);
    return element(
      'li',
      {},
      element('a', { href: documentHash(passage.documentId, id) }, element('bdi', {}, passage.title)),
    );
  });
  return element(
    'section',
    { class: 'more standing' },
    element('h2', {}, say.correctionShown),
    ...renderLines(correction.text),
    correction.isNote ? element('p', { class: 'label' }, say.asNote) : element('ul', { class: 'links' }, ...titles),
  );
}

/** Lines that each lean as their letters do. */
export function renderLines(text: string): HTMLElement[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => element('p', { class: 'say', dir: 'auto' }, line));
}
