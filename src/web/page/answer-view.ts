import type { Answer } from '../../answers/answer.ts';
import { messages } from '../../answers/messages/messages.ts';
import { renderHighlight, renderSources, renderTitle, type CitationContext } from './citation-view.ts';
import { writtenIn } from './direction.ts';
import { button, element, icon } from './element.ts';
import { pageMessages } from './messages/messages.ts';
import { documentHash } from './route.ts';

/** An answer: what is said, then what bears it. */
export function renderAnswer(answer: Answer, context: Omit<CitationContext, 'language'>): HTMLElement[] {
  const { language, status, citations } = answer;
  const say = pageMessages[language];
  const isNote = status === 'verified' && citations.length === 0;
  return [
    ...(status === 'partial' ? [element('p', { class: 'note' }, say.partial)] : []),
    ...(status === 'verified' ? [element('p', { class: 'note checked' }, icon('M5 12l5 5 9-10'), say.verified)] : []),
    ...(isNote ? [element('p', { class: 'note' }, say.moderatorsNote)] : []),
    ...renderLead(answer, context),
    ...(citations.length === 0 ? [] : [renderSources(citations, { ...context, language })]),
    ...(answer.nearest.length === 0 ? [] : [renderNearest(answer, context)]),
  ];
}

/** The lines above the citations; the last one is the documents' own words where there are citations, but for a moderator's. */
function renderLead(
  { text, language, status, citations }: Answer,
  { open }: Pick<CitationContext, 'open'>,
): HTMLElement[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const last = lines.at(-1) ?? '';
  const isOwn =
    status === 'verified' && !citations.some(({ excerpt }) => excerpt.replaceAll(/\s+/gu, ' ').includes(last));
  const first = isOwn ? undefined : citations[0];
  return lines.map((line, place) => {
    if (!first) return element('p', { class: 'say' }, line);
    if (place < lines.length - 1) return element('p', { class: 'foreign' }, line);
    const { n, language: spoken, excerpt, highlight } = first;
    const found = highlight ? line.indexOf(excerpt.slice(...highlight)) : -1;
    const span = highlight && found !== -1 ? ([found, found + highlight[1] - highlight[0]] as const) : null;
    const number = button(
      { class: 'number', 'aria-label': pageMessages[language].source(n) },
      () => open(first),
      String(n),
    );
    return element('p', { class: 'lead', ...writtenIn(spoken) }, ...keepTogether(renderHighlight(line, span), number));
  });
}

/** Puts a sign behind the last word, on the same line. */
function keepTogether(words: readonly (Node | string)[], sign: HTMLElement): (Node | string)[] {
  const last = words.at(-1);
  const [, before = '', word = ''] = typeof last === 'string' ? (/^(.*?)(\S*)$/su.exec(last) ?? []) : [];
  const rest = typeof last === 'string' ? [...words.slice(0, -1), before] : words;
  return [...rest, element('span', { class: 'together' }, `${word}\u00A0`, sign)];
}

function renderNearest({ nearest, language }: Answer, { facts }: Pick<CitationContext, 'facts'>): HTMLElement {
  const items = nearest.map(({ documentId, title }) => {
    const known = facts(documentId);
    const words = renderTitle(title, known?.language ?? language, known?.kind, language);
    return element('li', {}, element('a', { href: documentHash(documentId) }, words));
  });
  return element(
    'section',
    { class: 'nearest' },
    element('h3', {}, messages[language].nearest),
    element('ul', {}, ...items),
  );
}
