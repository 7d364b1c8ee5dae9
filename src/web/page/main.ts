import type { Language } from '../../language/language.ts';
import type { DocumentFacts } from '../contracts.ts';
import { loadDocuments } from './api.ts';
import { createAskView } from './ask-view.ts';
import { writtenIn } from './direction.ts';
import { renderDocument } from './document-view.ts';
import { renderDocuments } from './documents-view.ts';
import { button, element } from './element.ts';
import { createHeader } from './header.ts';
import { readRoute } from './route.ts';
import { createTranslation } from './translation.ts';

const translation = createTranslation();
const header = createHeader(translation);
const main = element('main', { id: 'content', tabindex: '-1' });
const status = element('p', { class: 'hidden', role: 'status' });
const skip = button({ class: 'skip' }, () => main.focus());
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

/** Counts the changes of view: what was still loading for an earlier one is dropped. */
let visit = 0;

/** @param isArrival - Whether a reader came here now: the view's heading then takes the focus. */
async function showRoute(isArrival: boolean): Promise<void> {
  const route = readRoute(location.hash);
  const turn = ++visit;
  const isAsking = route.view === 'conversation' || route.view === 'ask';
  header.setCurrent(isAsking ? 'ask' : 'documents');
  if (isAsking) {
    main.replaceChildren(askView.node);
    if (route.view === 'ask') askView.ask(route.question, route.previous);
    askView.focus();
    return;
  }
  const view =
    route.view === 'documents'
      ? renderDocuments(translation, searched)
      : renderDocument(translation, route.id, route.passageId);
  const node = await view;
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
});
document.body.append(skip, header.node, main, status);
let isShown = false;
translation.bind(() => {
  const { view } = readRoute(location.hash);
  // The conversation changes its words in place; the other views are made anew.
  if (!isShown || view === 'documents' || view === 'document') void showRoute(false);
  isShown = true;
});
addEventListener('hashchange', () => void showRoute(true));
void facts();
