import type { ForumCard } from '../../lookups/look-up-forum.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import type { RecordLink } from '../../lookups/record-index.ts';
import { loadForum } from './api.ts';
import type { CitationContext } from './citation-view.ts';
import { element } from './element.ts';
import { renderValues } from './fact-view.ts';
import { renderForumSearch } from './forum-search.ts';
import { fill, renderEmpty } from './loaded-view.ts';
import { renderCitations } from './look-up-citations.ts';
import type { LookUpParts } from './look-up-parts.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { compareHash, documentHash, forumHash, timelineHash } from './route.ts';

/** All that is known of a forum, body or event, each value with its source. */
export async function renderForum({ translation, facts }: LookUpParts, id: string): Promise<HTMLElement> {
  const language = translation.language();
  const say = lookUpWords[language];
  const back = element('p', { class: 'back' }, element('a', { href: '#/forums' }, say.allForums));
  const body = element('div');
  const node = element('div', { class: 'view forum' }, back, body);
  const known = await facts();
  await fill(body, translation, {
    load: () => loadForum(id, language),
    show: (card) => renderCard(card, known),
    heading: say.toForums,
    absent: () => [
      element('h1', { tabindex: '-1' }, say.forumGone),
      renderEmpty(say.findAnother, renderForumSearch(translation)),
    ],
  });
  return node;
}

function renderCard(card: ForumCard, facts: CitationContext['facts']): (Node | null)[] {
  const { language } = card;
  const words = lookUpMessages[language];
  const documents = card.documents.map(({ documentId, title }) => {
    const written = facts(documentId)?.language ?? language;
    return element('a', { href: documentHash(documentId), lang: written }, element('bdi', {}, title));
  });
  return [
    element('h1', { tabindex: '-1' }, card.name),
    renderLabels(card),
    card.facts.length === 0 ? renderEmpty(words.nothingRecorded) : renderFacts(card),
    renderNeighbours(card),
    renderLinks(
      words.related,
      card.related.map((other) => renderLink(other)),
    ),
    renderLinks(words.documents, documents),
    renderCitations(card.citations, lookUpWords[language].fromCard, language, facts),
  ];
}

function renderLabels({ kind, short, name, language }: ForumCard): HTMLElement {
  const labels = [lookUpMessages[language].recordKinds[kind], ...(short === name ? [] : [short])];
  return element('p', { class: 'labels' }, ...labels.map((label) => element('span', { class: 'label' }, label)));
}

function renderFacts({ facts, language }: ForumCard): HTMLElement {
  const rows = facts.map((fact) =>
    element(
      'div',
      { class: fact.isConflicting ? 'conflict' : null },
      element('dt', {}, fact.label),
      element('dd', {}, ...renderValues(fact, language)),
    ),
  );
  return element('dl', { class: 'sheet' }, ...rows);
}

/** The editions beside it, and where it stands among them. */
function renderNeighbours({ id, series, kind, previous, next, language }: ForumCard): HTMLElement | null {
  if (kind !== 'edition') return null;
  const [say, words] = [lookUpWords[language], lookUpMessages[language]];
  const other = previous ?? next;
  const step = (link: RecordLink, label: string, side: string) =>
    element('a', { class: `step ${side}`, href: forumHash(link.id) }, element('small', {}, label), link.short);
  return element(
    'nav',
    { class: 'steps', 'aria-label': say.editions },
    previous && step(previous, words.previous, 'before'),
    next && step(next, words.next, 'after'),
    element(
      'p',
      { class: 'ways' },
      element('a', { class: 'quiet', href: timelineHash(series) }, say.onTimeline),
      other && element('a', { class: 'quiet', href: compareHash(other.id, id) }, say.compareWith(other.short)),
    ),
  );
}

/** A link to a record's card. */
export function renderLink({ id, short }: Pick<RecordLink, 'id' | 'short'>): HTMLElement {
  return element('a', { href: forumHash(id) }, short);
}

/** Links under a heading; `null` for none. */
export function renderLinks(heading: string, links: readonly HTMLElement[]): HTMLElement | null {
  if (links.length === 0) return null;
  const items = links.map((link) => element('li', {}, link));
  return element('section', { class: 'more' }, element('h2', {}, heading), element('ul', { class: 'links' }, ...items));
}
