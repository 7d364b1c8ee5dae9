import { languages } from '../../language/language.ts';
import { writtenIn } from './direction.ts';
import { button, element } from './element.ts';
import { ownNames } from './messages/messages.ts';
import type { Translation } from './translation.ts';

export interface Header {
  readonly node: HTMLElement;
  readonly setCurrent: (section: 'ask' | 'documents') => void;
  /** Where "Ask" leads: back to the conversation as it is. */
  readonly setAskHash: (hash: string) => void;
}

/** The name, the two sections, and the choice of language. */
export function createHeader(translation: Translation): Header {
  const mark = element('img', { src: '/favicon.svg', alt: '', width: '28', height: '28' });
  const name = element('span');
  const brand = element('a', { class: 'brand', href: '#/' }, mark, name);
  const ask = element('a', { href: '#/' });
  const documents = element('a', { href: '#/documents' });
  const sections = element('nav', {}, ask, documents);
  const choices = languages.map((language) => {
    const { name, short } = ownNames[language];
    const attributes = { ...writtenIn(language), 'aria-label': `${short}: ${name}`, title: name };
    return [language, button(attributes, () => translation.change(language), short)] as const;
  });
  const group = element('div', { class: 'languages', role: 'group' }, ...choices.map(([, choice]) => choice));
  translation.bind((say, current) => {
    name.textContent = say.name;
    brand.setAttribute('aria-label', say.name); // its text is hidden where there is no room
    ask.textContent = say.toAsk;
    documents.textContent = say.toDocuments;
    sections.setAttribute('aria-label', say.sections);
    group.setAttribute('aria-label', say.pageLanguage);
    for (const [language, choice] of choices) choice.setAttribute('aria-pressed', String(language === current));
  });
  return {
    node: element('header', { class: 'bar' }, brand, sections, group),
    setCurrent(section) {
      for (const [link, is] of [
        [ask, section === 'ask'],
        [documents, section === 'documents'],
      ] as const)
        if (is) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
    },
    setAskHash(hash) {
      ask.href = hash;
      brand.href = hash;
    },
  };
}
