import { languages } from '../../language/language.ts';
import { writtenIn } from './direction.ts';
import { button, element } from './element.ts';
import { ownNames } from './messages/messages.ts';
import type { PageMessages } from './messages/messages.ts';
import type { Translation } from './translation.ts';

/** The sections of the page in the order of their links: where each begins, and its name. */
const places = {
  ask: ['#/', (say) => say.toAsk],
  documents: ['#/documents', (say) => say.toDocuments],
  forums: ['#/forums', (say) => say.toForums],
  timeline: ['#/timeline', (say) => say.toTimeline],
  compare: ['#/compare', (say) => say.toCompare],
  terms: ['#/terms', (say) => say.toTerms],
} as const satisfies Record<string, readonly [hash: string, name: (say: PageMessages) => string]>;

export type Section = keyof typeof places;
const sectionNames = Object.keys(places) as Section[];

export interface Header {
  readonly node: HTMLElement;
  readonly setCurrent: (section: Section | null) => void;
  /** Where "Ask" leads: back to the conversation as it is. */
  readonly setAskHash: (hash: string) => void;
}

/** The name, the sections, and the choice of language. */
export function createHeader(translation: Translation): Header {
  const mark = element('img', { src: '/favicon.svg', alt: '', width: '28', height: '28' });
  const name = element('span');
  const brand = element('a', { class: 'brand', href: '#/' }, mark, name);
  const links = sectionNames.map((section) => [section, element('a', { href: places[section][0] })] as const);
  const sections = element('nav', {}, ...links.map(([, link]) => link));
  const choices = languages.map((language) => {
    const { name, short } = ownNames[language];
    const attributes = { ...writtenIn(language), 'aria-label': `${short}: ${name}`, title: name };
    return [language, button(attributes, () => translation.change(language), short)] as const;
  });
  const group = element('div', { class: 'languages', role: 'group' }, ...choices.map(([, choice]) => choice));
  translation.bind((say, current) => {
    name.textContent = say.name;
    brand.setAttribute('aria-label', say.name); // its text is hidden where there is no room
    for (const [section, link] of links) link.textContent = places[section][1](say);
    sections.setAttribute('aria-label', say.sections);
    group.setAttribute('aria-label', say.pageLanguage);
    for (const [language, choice] of choices) choice.setAttribute('aria-pressed', String(language === current));
  });
  return {
    node: element('header', { class: 'bar' }, brand, sections, group),
    setCurrent(current) {
      for (const [section, link] of links)
        if (section === current) {
          link.setAttribute('aria-current', 'page');
          link.scrollIntoView({ block: 'nearest', inline: 'nearest' }); // on a telephone the sections are a strip
        } else link.removeAttribute('aria-current');
    },
    setAskHash(hash) {
      for (const link of [links[0]?.[1], brand]) link?.setAttribute('href', hash);
    },
  };
}
