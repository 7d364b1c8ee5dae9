import { languages } from '../../language/language.ts';
import type { TermCard } from '../../lookups/look-up-terms.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import { complete, loadTerm } from './api.ts';
import type { CitationContext } from './citation-view.ts';
import { createCombobox } from './combobox.ts';
import { writtenIn } from './direction.ts';
import { element } from './element.ts';
import { renderLink, renderLinks } from './forum-view.ts';
import { fill, renderEmpty } from './loaded-view.ts';
import { renderCitations } from './look-up-citations.ts';
import type { LookUpParts } from './look-up-parts.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { ownNames } from './messages/messages.ts';
import { termHash } from './route.ts';
import type { Translation } from './translation.ts';

/** What terms to begin with are found by: the glossary's own first ones are plain words. */
const firstTerms = 'Internet';

/** The box that finds a term, and some terms to begin with. */
export async function renderTerms({ translation }: LookUpParts): Promise<HTMLElement> {
  const language = translation.language();
  const say = lookUpWords[language];
  const list = element('div');
  const node = element('div', { class: 'view' }, element('h1', { tabindex: '-1' }, say.toTerms));
  node.append(element('p', { class: 'promise' }, say.termsPromise), renderTermSearch(translation), list);
  const nothing = () => [renderEmpty(say.noTerms)];
  await fill(list, translation, {
    load: () => complete('term', firstTerms),
    show(terms) {
      const links = terms.map(({ value, shown }) => element('a', { href: termHash(value) }, shown[language]));
      return terms.length === 0 ? nothing() : [renderLinks(say.firstTerms, links)];
    },
    absent: nothing,
  });
  return node;
}

/** A term in three languages, the records that bear its name, and where the documents use it. */
export async function renderTerm({ translation, facts }: LookUpParts, term: string): Promise<HTMLElement> {
  const language = translation.language();
  const say = lookUpWords[language];
  const body = element('div');
  const back = element('p', { class: 'back' }, element('a', { href: '#/terms' }, say.toTerms));
  const node = element('div', { class: 'view' }, back, renderTermSearch(translation), body);
  const known = await facts();
  await fill(body, translation, {
    load: () => loadTerm(term, language),
    show: (card) => renderCard(card, known),
    heading: say.toTerms,
    absent: () => [element('h1', { tabindex: '-1' }, say.termGone), renderEmpty(say.otherTerm)],
  });
  return node;
}

function renderTermSearch(translation: Translation): HTMLElement {
  const say = lookUpWords[translation.language()];
  return createCombobox({
    id: 'find-term',
    kind: 'term',
    label: say.findTerm,
    hint: say.termHint,
    translation,
    choose: ({ value }) => (location.hash = termHash(value)),
  }).node;
}

function renderCard(card: TermCard, facts: CitationContext['facts']): (Node | null)[] {
  const { term, kind, language, names, records, citations } = card;
  const [say, words] = [lookUpWords[language], lookUpMessages[language]];
  const rows = languages.map((one) => {
    const [first = '—', ...others] = names[one];
    const name = element('dd', writtenIn(one), element('strong', {}, first));
    if (others.length > 0) name.append(element('p', { class: 'aside' }, others.join(one === 'ar' ? '، ' : ', ')));
    return element('div', {}, element('dt', {}, ownNames[one].name), name);
  });
  return [
    element('h1', { tabindex: '-1' }, term),
    element('p', { class: 'labels' }, element('span', { class: 'label' }, words.termKinds[kind])),
    element('dl', { class: 'sheet names' }, ...rows),
    renderLinks(say.bearsName, records.map(renderLink)),
    renderCitations(citations, words.inDocuments, language, facts) ?? renderEmpty(say.noUse),
  ];
}
