import type { Language } from '../../../language/language.ts';
import type { AuditEntry } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { fill, renderEmpty } from '../loaded-view.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { renderEvents } from './event-list.ts';
import { chooser, labelled, leaning } from './form-fields.ts';
import { pageSize } from './moderation-api.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { renderPaging } from './paging.ts';
import { auditHash, type AuditChoice } from './place.ts';

/** The log of all that happened, newest first, and the way to take it away. */
export async function renderAudit(parts: ModerationParts, first: AuditChoice): Promise<HTMLElement> {
  const { translation, api, onHash, announce } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  let now = first;
  const list = element('div');

  async function show(): Promise<void> {
    await fill(list, translation, {
      load: () => api.audit(now),
      show: ({ events }) => renderPage(events, now, language),
      absent: () => [renderEmpty(say.noEvents)],
    });
  }

  async function change(part: Partial<AuditChoice>): Promise<void> {
    now = { ...now, page: 0, ...part };
    onHash(auditHash(now));
    await show();
    const count = list.querySelectorAll('.event').length;
    announce(count === 0 ? say.noEvents : say.events(count), language);
  }

  function box(name: 'by' | 'answer' | 'since' | 'until', label: string): HTMLElement {
    const isDay = name === 'since' || name === 'until';
    const input = element('input', { id: `audit-${name}`, type: isDay ? 'date' : 'text', autocomplete: 'off' });
    input.value = now[name];
    input.addEventListener('change', () => void change({ [name]: input.value.trim() }));
    const pageDir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    return labelled(label, isDay ? input : leaning(input, pageDir));
  }

  const kinds = Object.entries(say.kinds);
  const kind = { id: 'audit-kind', label: say.eventKind, all: say.all, options: kinds, value: now.kind };
  await show();
  return element(
    'div',
    {},
    element('h1', { tabindex: '-1' }, say.audit),
    element(
      'div',
      { class: 'filters' },
      chooser(kind, (value) => void change({ kind: value })),
      box('by', say.by),
      box('since', say.since),
      box('until', say.until),
      box('answer', say.answerId),
    ),
    list,
    renderExports(language),
  );
}

function renderPage(events: readonly AuditEntry[], choice: AuditChoice, language: Language): (Node | null)[] {
  const shown = events.slice(0, pageSize);
  const hashOf = (page: number) => auditHash({ ...choice, page });
  return [
    shown.length === 0
      ? renderEmpty(moderationWords[language].noEvents)
      : renderEvents(shown, language, { hasLinks: true }),
    renderPaging({ page: choice.page, hasNext: events.length > pageSize, hashOf }, language),
  ];
}

function renderExports(language: Language): HTMLElement {
  const say = moderationWords[language];
  const links = (
    [
      ['jsonl', say.exportAll],
      ['answers.csv', say.exportAnswers],
      ['audit.csv', say.exportAudit],
    ] as const
  ).map(([as, words]) => element('li', {}, element('a', { href: `/api/export?as=${as}`, download: true }, words)));
  return element(
    'section',
    { class: 'more' },
    element('h2', {}, say.exports),
    element('ul', { class: 'links' }, ...links),
  );
}
