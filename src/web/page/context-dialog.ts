import type { Language } from '../../language/language.ts';
import type { PassageBody } from '../contracts.ts';
import { loadPassage, type Failure } from './api.ts';
import { renderTitle, type ShownCitation } from './citation-view.ts';
import { writtenIn } from './direction.ts';
import { button, element, icon } from './element.ts';
import { failureWords } from './failure-words.ts';
import { pageMessages } from './messages/messages.ts';
import { documentHash } from './route.ts';
import { cutPieces, findTextBlocks } from './text-blocks.ts';

/** Shows a citation between what stands before and after it, in the language of its answer. Esc closes it. */
export function openContext(citation: ShownCitation, language: Language): void {
  const say = pageMessages[language];
  const heading = element('h2', { id: 'context-title' }, say.inContext);
  const body = element('div', { class: 'body', tabindex: '0', role: 'region', 'aria-labelledby': heading.id });
  const dialog = element('dialog', { 'aria-labelledby': heading.id, class: 'context', ...writtenIn(language) });
  const close = button({ class: 'round', 'aria-label': say.close }, () => dialog.close(), icon('M6 6l12 12M18 6 6 18'));
  const wide = element('a', { class: 'action', href: documentHash(citation.documentId, citation.passageId) });
  wide.append(say.wholeDocument);
  wide.addEventListener('click', () => dialog.close());
  const title = element('p', { class: 'title' });
  dialog.append(element('header', {}, element('div', {}, heading, title), close), body, element('footer', {}, wide));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // beside its contents
  });
  document.body.append(dialog);
  dialog.showModal();

  const fill = async () => {
    body.replaceChildren(element('p', { class: 'waiting', role: 'status' }, say.loading));
    const result = await loadPassage(citation.passageId);
    if (!result.isOk) return body.replaceChildren(...renderFailure(result.failure, fill));
    const { document } = result.value;
    title.replaceChildren(renderTitle(document.title, document.language, document.kind, language));
    body.replaceChildren(...renderContext(result.value, citation, language));
    body.querySelector('.passage, h3')?.scrollIntoView({ block: 'start' });
    body.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  };
  void fill();

  function renderFailure(failure: Failure, again: () => Promise<void>): HTMLElement[] {
    const words = failure.code === 'NOT_FOUND' ? say.passageGone : failureWords(failure, say);
    const message = element('p', { class: 'failure', role: 'alert' }, words);
    return failure.code === 'NOT_FOUND'
      ? [message]
      : [message, button({ class: 'action' }, () => void again(), say.retry)];
  }
}

function renderContext(
  { passage, document, before, after }: PassageBody,
  citation: ShownCitation,
  language: Language,
): Node[] {
  const say = pageMessages[language];
  const written = writtenIn(document.language);
  const marked = [citation.start - passage.start, citation.end - passage.start] as const;
  // Neighbours may share a sentence with the passage: it is shown once.
  const lead = before?.text.slice(0, passage.start - before.start) ?? '';
  const rest = after?.text.slice(Math.max(0, passage.end - after.start)) ?? '';
  return [
    ...(document.kind === 'document' ? [] : [element('p', { class: 'note' }, say.digestNote)]),
    element('div', { class: 'around', ...written }, ...renderParagraphs(lead)),
    ...(passage.section === null ? [] : [element('h3', { ...written }, passage.section)]),
    element('div', { class: 'passage', ...written }, ...renderParagraphs(passage.text, marked)),
    element('div', { class: 'around', ...written }, ...renderParagraphs(rest)),
  ];
}

function renderParagraphs(text: string, marked: readonly [number, number] | null = null): HTMLElement[] {
  return findTextBlocks(text).map((block) =>
    element(
      'p',
      {},
      ...cutPieces(text, block, marked).map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text)),
    ),
  );
}
