import type { Language } from '../../language/language.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import type { ShownFact, ShownSource, ShownValue } from '../../lookups/shown-fact.ts';
import { element } from './element.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { documentHash } from './route.ts';
import { webAddress } from './web-address.ts';

/** The values of a fact, each with its sources; those that contradict each other stand side by side. */
export function renderValues(fact: ShownFact, language: Language, marked: ReadonlySet<string> = new Set()): Node[] {
  const values = fact.values.map((value) => renderValue(value, language, marked));
  if (!fact.isConflicting) return values;
  const mark = element('p', { class: 'differ' }, lookUpMessages[language].sourcesDiffer);
  return [mark, element('div', { class: 'sides' }, ...values)];
}

/** @param marked - Items of a list to set apart. */
function renderValue(value: ShownValue, language: Language, marked: ReadonlySet<string>): HTMLElement {
  const { text, items, wording, note, sources } = value;
  const renderItem = (item: string) => element('li', {}, marked.has(item) ? element('mark', {}, item) : item);
  const words = items === null ? element('p', {}, text) : element('ul', {}, ...items.map(renderItem));
  const whose = wording && (lookUpMessages[language].wordings[wording] || lookUpWords[language].officialWording);
  return element(
    'div',
    { class: 'value' },
    words,
    note === null ? null : element('p', { class: 'aside' }, note),
    element(
      'p',
      { class: 'from' },
      whose ? element('span', { class: `wording ${wording}` }, whose) : null,
      ...renderSourceNames(sources, language),
    ),
  );
}

/** The publishers of a value, linked where their address is known; the digests that state it open in their view. */
export function renderSourceNames(sources: readonly ShownSource[], language: Language): HTMLElement[] {
  if (sources.length === 0) return [];
  const label = element('span', { class: 'hidden' }, `${lookUpMessages[language].source}: `);
  return [label, ...sources.map((source) => element('span', { class: 'part' }, renderSource(source)))];
}

function renderSource({ publisher, url, documentId }: ShownSource): HTMLElement {
  const name = element('bdi', {}, publisher);
  const address = webAddress(url);
  if (address) return element('a', { href: address.href, target: '_blank', rel: 'noopener noreferrer' }, name);
  return documentId === null ? name : element('a', { href: documentHash(documentId) }, name);
}
