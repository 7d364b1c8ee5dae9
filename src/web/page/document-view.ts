import type { DocumentBody } from '../contracts.ts';
import { loadDocument, loadPassage } from './api.ts';
import { writtenIn } from './direction.ts';
import { renderFailure } from './documents-view.ts';
import { element } from './element.ts';
import { forumHash } from './route.ts';
import { printDates } from './print-dates.ts';
import { cutPieces, findTextBlocks } from './text-blocks.ts';
import type { Translation } from './translation.ts';

/** A document's facts and its text by paragraphs, a passage of it marked where the address names one. */
export async function renderDocument(
  translation: Translation,
  id: string,
  passageId: string | null,
): Promise<HTMLElement> {
  const say = translation.say();
  const back = element('p', { class: 'back' }, element('a', { href: '#/documents' }, say.allDocuments));
  const node = element('div', { class: 'view document' }, back);
  const [result, passage] = await Promise.all([loadDocument(id), passageId === null ? null : loadPassage(passageId)]);
  if (!result.isOk) {
    const isGone = result.failure.code === 'NOT_FOUND';
    node.append(element('h1', { tabindex: '-1' }, isGone ? say.documentGone : say.documents));
    if (!isGone) node.append(renderFailure(result.failure, translation, () => void again()));
    return node;
  }
  const body = result.value;
  const span = passage?.isOk && passage.value.passage.documentId === id ? passage.value.passage : null;
  node.append(
    element('h1', { tabindex: '-1', ...writtenIn(body.language) }, body.title),
    element('p', { class: 'labels' }, ...[say.kind(body.kind), say.inLanguage(body.language)].map(renderLabel)),
    renderFacts(body, translation),
    ...renderRecords(body, say.recordsAbout),
  );
  if (body.kind !== 'document') node.append(element('p', { class: 'note' }, say.digestNote));
  if (passageId !== null && passage?.isOk === false && passage.failure.code === 'NOT_FOUND')
    node.append(element('p', { class: 'note' }, say.passageGone));
  node.append(element('div', { class: 'text', ...writtenIn(body.language) }, ...renderText(body.text, span)));
  return node;

  async function again(): Promise<void> {
    const next = await renderDocument(translation, id, passageId);
    node.replaceWith(next);
    next.querySelector('h1')?.focus();
  }
}

/** Links to the cards of the same event, if there are any. */
function renderRecords({ records }: DocumentBody, heading: string): HTMLElement[] {
  const links = records.map(({ id, short }) => element('a', { href: forumHash(id) }, element('bdi', {}, short)));
  const parts = links.flatMap((link, i) => (i === 0 ? [link] : [' · ', link]));
  return links.length === 0 ? [] : [element('p', { class: 'cards' }, `${heading} `, ...parts)];
}

function renderFacts(body: DocumentBody, translation: Translation): HTMLElement {
  const say = translation.say();
  const language = translation.language();
  const rows: readonly (readonly [name: string, value: string | null])[] = [
    [say.forum, body.forum],
    [say.dates, body.dates && printDates(body.dates, language)],
    [say.year, body.dates ? null : (body.year?.toString() ?? null)],
    [say.place, body.place],
    [say.publisher, body.publisher],
    [say.date, body.date && printDates(body.date, language)],
    [say.licence, body.licence],
  ];
  const list = element('dl', { class: 'facts' });
  for (const [name, value] of rows)
    if (value !== null)
      list.append(element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value))));
  if (body.url !== null) {
    const link = element('a', { href: body.url, target: '_blank', rel: 'noopener noreferrer' });
    link.append(element('bdi', { dir: 'ltr' }, new URL(body.url).hostname));
    list.append(element('div', {}, element('dt', {}, say.original), element('dd', {}, link)));
  }
  return list;
}

/** @param span - The passage to mark; its first piece can be scrolled to and focused. */
function renderText(text: string, span: { readonly start: number; readonly end: number } | null): HTMLElement[] {
  const marked = span && ([span.start, span.end] as const);
  let isFirst = true;
  const tags = { heading: 'h2', item: 'li', paragraph: 'p' } as const;
  const blocks = findTextBlocks(text).map((block) => {
    const pieces = cutPieces(text, block, marked).map(({ text, isMarked }) => {
      if (!isMarked) return text;
      const piece = element('span', {
        class: 'anchor',
        id: isFirst ? 'passage' : null,
        tabindex: isFirst ? '-1' : null,
      });
      isFirst = false;
      piece.append(text);
      return piece;
    });
    return element(tags[block.kind], {}, ...pieces);
  });
  return wrapItems(blocks);
}

/** Puts neighbouring items into a list. */
function wrapItems(blocks: readonly HTMLElement[]): HTMLElement[] {
  const wrapped: HTMLElement[] = [];
  for (const block of blocks) {
    const last = wrapped.at(-1);
    if (block.tagName !== 'LI') wrapped.push(block);
    else if (last?.tagName === 'UL') last.append(block);
    else wrapped.push(element('ul', {}, block));
  }
  return wrapped;
}

function renderLabel(text: string): HTMLElement {
  return element('span', { class: 'label' }, text);
}
