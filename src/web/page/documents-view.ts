import type { DocumentsBody } from '../contracts.ts';
import { loadDocuments, type Failure } from './api.ts';
import { writtenIn } from './direction.ts';
import { searchDocuments } from './document-search.ts';
import { button, element } from './element.ts';
import { renderPart } from './meta-part.ts';
import { failureWords } from './failure-words.ts';
import { printDates } from './print-dates.ts';
import { documentHash } from './route.ts';
import type { Translation } from './translation.ts';

type ListedDocument = DocumentsBody['documents'][number];

/** What a view shows while it has nothing, or why it has nothing. */
export function renderFailure(failure: Failure, translation: Translation, again: () => void): HTMLElement {
  const say = translation.say();
  const words = element('p', {}, failureWords(failure, say));
  return element('div', { class: 'failure', role: 'alert' }, words, button({ class: 'action' }, again, say.retry));
}

/**
 * All documents, with a search.
 *
 * @param query - What was searched for when the view was last shown.
 */
export async function renderDocuments(translation: Translation, query: { text: string }): Promise<HTMLElement> {
  const say = translation.say();
  const heading = element('h1', { tabindex: '-1' }, say.documents);
  const node = element('div', { class: 'view documents' }, heading);
  const result = await loadDocuments();
  if (!result.isOk) {
    node.append(renderFailure(result.failure, translation, () => void again()));
    return node;
  }
  // Those in the page's language first; both halves in their own order.
  const isOwn = (item: ListedDocument) => item.language === translation.language();
  const documents = result.value.documents.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const box = element('input', {
    type: 'search',
    id: 'search',
    autocomplete: 'off',
    placeholder: say.search,
    dir: 'auto',
  });
  const count = element('p', { class: 'count', role: 'status' });
  const list = element('ul', { class: 'cards' });
  const show = () => {
    query.text = box.value;
    // An empty box has no letters to tell its direction by.
    box.dir = box.value === '' ? document.documentElement.dir : 'auto';
    const found = searchDocuments(documents, box.value);
    count.textContent = say.found(found.length);
    list.replaceChildren(...found.map((item) => element('li', {}, renderCard(item, translation))));
  };
  box.value = query.text;
  box.addEventListener('input', show);
  show();
  node.append(element('label', { class: 'hidden', for: box.id }, say.search), box, count, list);
  return node;

  async function again(): Promise<void> {
    const next = await renderDocuments(translation, query);
    node.replaceWith(next);
    next.querySelector('h1')?.focus();
  }
}

function renderCard(item: ListedDocument, translation: Translation): HTMLElement {
  const say = translation.say();
  const when = item.dates ? printDates(item.dates, translation.language()) : item.year?.toString();
  const parts = [item.forum, when, item.place].filter((part) => part !== null && part !== undefined);
  return element(
    'a',
    { class: 'card', href: documentHash(item.id) },
    element(
      'span',
      { class: 'labels' },
      ...[say.kind(item.kind), say.inLanguage(item.language)].map(renderLabel),
      element('span', { class: 'count' }, say.passages(item.passages)),
    ),
    element('strong', writtenIn(item.language), item.title),
    element('span', { class: 'meta' }, ...parts.map(renderPart)),
  );
}

function renderLabel(text: string): HTMLElement {
  return element('span', { class: 'label' }, text);
}
