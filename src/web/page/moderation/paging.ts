import type { Language } from '../../../language/language.ts';
import { element } from '../element.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';

/** The way to the page before and the one after; `null` where there is one page only. */
export function renderPaging(
  parts: { readonly page: number; readonly hasNext: boolean; readonly hashOf: (page: number) => string },
  language: Language,
): HTMLElement | null {
  const { page, hasNext, hashOf } = parts;
  if (page === 0 && !hasNext) return null;
  const say = moderationWords[language];
  return element(
    'nav',
    { class: 'paging', 'aria-label': say.pages },
    page === 0 ? null : element('a', { class: 'step', rel: 'prev', href: hashOf(page - 1) }, say.previousPage),
    hasNext ? element('a', { class: 'step', rel: 'next', href: hashOf(page + 1) }, say.nextPage) : null,
  );
}
