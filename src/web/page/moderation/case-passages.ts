import type { Language } from '../../../language/language.ts';
import type { CaseDetail, PassageShown } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { documentHash } from '../route.ts';
import { markExcerpts } from './mark-excerpts.ts';

/** The cited passages with what stands around them, the cited words marked; `null` where nothing is cited. */
export function renderPassages(detail: CaseDetail, language: Language): HTMLElement | null {
  const { passages, citations } = detail;
  const say = moderationWords[language];
  const lost = citations.filter(({ passageId }) => !passages.some((passage) => passage.passageId === passageId));
  if (passages.length + lost.length === 0) return null;
  return element(
    'section',
    { class: 'more' },
    element('h2', {}, say.passagesInContext),
    ...passages.map((passage) => renderPassage(passage, detail, language)),
    ...lost.map(({ title, excerpt }) =>
      element(
        'div',
        { class: 'source' },
        element('h3', {}, element('bdi', {}, title)),
        element('p', { class: 'label warning' }, say.passageLost),
        element('p', { class: 'around', dir: 'auto' }, excerpt),
      ),
    ),
  );
}

function renderPassage(passage: PassageShown, { citations }: CaseDetail, language: Language): HTMLElement {
  const { passageId, documentId, title, section, before, text, after } = passage;
  const cited = citations.filter((citation) => citation.passageId === passageId);
  const pieces = markExcerpts(
    text,
    cited.map(({ excerpt }) => excerpt),
  );
  const lang = cited[0]?.language ?? null;
  const around = (words: string | null) => words && element('p', { class: 'around', lang, dir: 'auto' }, words);
  return element(
    'div',
    { class: 'source' },
    element('h3', {}, element('a', { href: documentHash(documentId, passageId) }, element('bdi', {}, title))),
    section === null ? null : element('p', { class: 'section' }, element('bdi', {}, section)),
    around(before) || null,
    element(
      'p',
      { class: 'passage', lang, dir: 'auto' },
      ...pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text)),
    ),
    around(after) || null,
    element('p', { class: 'aside' }, moderationWords[language].citedAs(cited.map(({ n }) => n))),
  );
}
