import type { Language } from '../../language/language.ts';
import type { DocumentFacts } from '../contracts.ts';
import { loadDocuments } from './api.ts';
import { createAskView } from './ask-view.ts';
import { writtenIn } from './direction.ts';
import { renderDocument } from './document-view.ts';
import { renderDocuments } from './documents-view.ts';
import { button, element } from './element.ts';
import { createHeader, type Section } from './header.ts';
import type { LookUpParts } from './look-up-parts.ts';
import { readRoute, type DocumentRoute, type LookUpRoute, type ModerationRoute, type Route } from './route.ts';
import { createTranslation } from './translation.ts';

const translation = createTranslation();
const header = createHeader(translation);
const main = element('main', { id: 'content', tabindex: '-1' });
const status = element('p', { class: 'hidden', role: 'status' });
const skip = button({ class: 'skip' }, () => main.focus());
const moderation = element('a', { href: '#/moderation' });
const searched = { text: '' };

let known: Promise<ReadonlyMap<string, DocumentFacts>> | null = null;
/** The documents' facts, fetched once; what fails is fetched again with the next answer. */
async function facts(): Promise<(id: string) => DocumentFacts | undefined> {
  known ??= loadDocuments().then((result) => {
    if (!result.isOk) known = null;
    return new Map(result.isOk ? result.value.documents.map((item) => [item.id, item]) : []);
  });
  const byId = await known;
  return (id) => byId.get(id);
}

function announce(words: string, language: Language): void {
  status.lang = language;
  status.textContent = words;
}

const askView = createAskView({
  translation,
  facts,
  announce,
  onHash(hash) {
    history.replaceState(null, '', hash);
    header.setAskHash(hash);
  },
});

const lookUps: LookUpParts = {
  translation,
  facts,
  announce,
  onHash: (hash) => history.replaceState(null, '', hash),
};
/** Where a view stands in the header; moderators' views are no section of it. */
const sections: Readonly<Record<Route['view'], Section | null>> = {
  conversation: 'ask',
  ask: 'ask',
  documents: 'documents',
  document: 'documents',
  forums: 'forums',
  forum: 'forums',
  timeline: 'timeline',
  compare: 'compare',
  terms: 'terms',
  term: 'terms',
  moderation: null,
};

/** A view that is made anew at each visit; the conversation is not. Those of look-ups and moderators are fetched with the first one. */
async function renderView(route: DocumentRoute | LookUpRoute | ModerationRoute): Promise<HTMLElement> {
  if (route.view === 'documents') return renderDocuments(translation, searched);
  if (route.view === 'document') return renderDocument(translation, route.id, route.passageId);
  if (route.view === 'moderation') {
    const { renderModeration } = await import('./moderation/moderation-view.ts');
    return renderModeration(route, lookUps);
  }
  const { renderLookUp } = await import('./look-up-view.ts');
  return renderLookUp(route, lookUps);
}

/** Counts the changes of view: what was still loading for an earlier one is dropped. */
let visit = 0;

/** @param isArrival - Whether a reader came here now: the view's heading then takes the focus. */
async function showRoute(isArrival: boolean): Promise<void> {
  const route = readRoute(location.hash);
  const turn = ++visit;
  header.setCurrent(sections[route.view]);
  if (route.view === 'conversation' || route.view === 'ask') {
    main.replaceChildren(askView.node);
    if (route.view === 'ask') askView.ask(route.question, route.previous);
    askView.focus();
    return;
  }
  const node = await renderView(route);
  if (turn !== visit) return;
  main.replaceChildren(node);
  const anchor = node.querySelector<HTMLElement>('#passage');
  if (isArrival) (anchor ?? node.querySelector('h1'))?.focus({ preventScroll: true });
  if (anchor) anchor.scrollIntoView({ block: 'center' });
  else if (isArrival) scrollTo(0, 0);
}

translation.bind((say, language) => {
  const { lang, dir } = writtenIn(language);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.title = language === 'ar' ? 'منتدى' : `${say.name} · منتدى`;
  skip.textContent = say.skip;
  moderation.textContent = say.toModeration;
});
document.body.append(skip, header.node, main, element('footer', { class: 'foot' }, moderation), status);
let isShown = false;
translation.bind(() => {
  const { view } = readRoute(location.hash);
  // The conversation changes its words in place; the other views are made anew.
  if (!isShown || sections[view] !== 'ask') void showRoute(false);
  isShown = true;
});
addEventListener('hashchange', () => void showRoute(true));
void facts();
