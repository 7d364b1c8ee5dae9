import type { Citation } from '../../answers/answer.ts';
import { messages } from '../../answers/messages/messages.ts';
import type { DocumentKind } from '../../corpus/document.ts';
import type { Language } from '../../language/language.ts';
import { writtenIn } from './direction.ts';
import { button, element } from './element.ts';
import { renderPart } from './meta-part.ts';
import { pageMessages } from './messages/messages.ts';
import { printDates } from './print-dates.ts';
import type { DocumentFacts } from '../contracts.ts';

/** What is shown of a citation, of an answer or of a look-up. */
export type ShownCitation = Omit<Citation, 'collection' | 'page' | 'time' | 'similarity'>;

/** What the citations of an answer need beside themselves. */
export interface CitationContext {
  /** Of the question: labels are in it. */
  readonly language: Language;
  /** `undefined` where the document is not known: it then counts as a digest, never as the original's words. */
  readonly facts: (documentId: string) => DocumentFacts | undefined;
  readonly open: (citation: ShownCitation) => void;
}

/** The sources of an answer: one card for neighbouring citations of one document, each excerpt under its number. */
export function renderSources(citations: readonly Citation[], context: CitationContext): HTMLElement {
  const say = pageMessages[context.language];
  return element(
    'section',
    { class: 'sources' },
    element('h3', {}, say.sources),
    ...renderCards(citations, context, 'h4'),
  );
}

/** @param tag - Of the documents' titles: one level below the heading above them. */
export function renderCards(
  citations: readonly ShownCitation[],
  context: CitationContext,
  tag: 'h3' | 'h4',
): HTMLElement[] {
  return groupByDocument(citations).map((group) => renderCard(group, context, tag));
}

type Group = readonly [ShownCitation, ...ShownCitation[]];

/** Citations in order, neighbours of one document together. */
function groupByDocument(citations: readonly ShownCitation[]): Group[] {
  const groups: [ShownCitation, ...ShownCitation[]][] = [];
  for (const citation of citations) {
    const last = groups.at(-1);
    if (last?.[0].documentId === citation.documentId) last.push(citation);
    else groups.push([citation]);
  }
  return groups;
}

/** The title, said to be that of a digest or record where the words are not the original's own. */
export function renderTitle(
  title: string,
  titleLanguage: Language,
  kind: DocumentKind | undefined,
  language: Language,
): DocumentFragment {
  const { lang, dir } = writtenIn(titleLanguage);
  const name = element('bdi', { lang, dir }, title);
  const fragment = document.createDocumentFragment();
  if (kind === 'document') {
    fragment.append(name);
    return fragment;
  }
  const slot = '\uFFFC';
  const [before = '', after = ''] = messages[language].summaryOf(slot).split(slot);
  fragment.append(before, name, after);
  return fragment;
}

function renderCard(group: Group, context: CitationContext, tag: 'h3' | 'h4'): HTMLElement {
  const { language } = context;
  const [first] = group;
  const facts = context.facts(first.documentId);
  const say = pageMessages[language];
  const when = facts?.dates ? printDates(facts.dates, language) : first.year?.toString();
  const parts = [when, first.publisher ?? facts?.forum].filter((part) => part !== null && part !== undefined);
  const meta = element('p', { class: 'meta' }, ...parts.map(renderPart));
  if (first.language !== language) meta.append(element('span', { class: 'label' }, say.inLanguage(first.language)));
  return element(
    'div',
    { class: 'source' },
    element(tag, {}, renderTitle(first.title, first.language, facts?.kind, language)),
    meta.childNodes.length > 0 ? meta : null,
    element('ol', {}, ...group.map((citation, place) => renderExcerpt(citation, group[place - 1], context))),
  );
}

/** @param above - The citation above it on its card: the same section is named once. */
function renderExcerpt(
  citation: ShownCitation,
  above: ShownCitation | undefined,
  { language, open }: CitationContext,
): HTMLElement {
  const { n } = citation;
  const section = citation.section === above?.section ? null : citation.section;
  const say = pageMessages[language];
  const { lang, dir } = writtenIn(citation.language);
  const openButton = button({ class: 'quiet', 'aria-label': `${say.openContext}: ${say.source(n)}` }, () =>
    open(citation),
  );
  openButton.append(say.openContext);
  return element(
    'li',
    { class: 'excerpt', value: String(n) },
    element('span', { class: 'number', 'aria-hidden': 'true' }, String(n)),
    section === null ? null : element('p', { class: 'section' }, element('bdi', { lang, dir }, section)),
    element('blockquote', { lang, dir }, ...renderHighlight(citation.excerpt, citation.highlight)),
    openButton,
  );
}

/** A text with the words that were asked for marked. */
export function renderHighlight(text: string, highlight: readonly [number, number] | null): (Node | string)[] {
  if (highlight === null) return [text];
  const [start, end] = highlight;
  return [text.slice(0, start), element('mark', {}, text.slice(start, end)), text.slice(end)];
}
