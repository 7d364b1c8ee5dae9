import { element } from './element.ts';

/** One fact of a line of facts, in its own direction; the style sets the signs between them. */
export function renderPart(fact: string): HTMLElement {
  return element('span', { class: 'part' }, element('bdi', {}, fact));
}
