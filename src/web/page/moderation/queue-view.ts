import { languages, type Language } from '../../../language/language.ts';
import { moderationStates } from '../../../moderation/moderation-case.ts';
import type { CaseSummary } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { fill, renderEmpty } from '../loaded-view.ts';
import { ownNames } from '../messages/messages.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { renderClaim, renderLabels, renderQuestion } from './case-labels.ts';
import { chips, chooser, labelled, leaning } from './form-fields.ts';
import { pageSize } from './moderation-api.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { renderPaging } from './paging.ts';
import { caseHash, queueHash, statuses, type QueueFilter } from './place.ts';
import { renderMoment } from './print-moment.ts';

const typingMs = 350;
/** The servers that answers were seen of: where there are several, one can be chosen. */
const servers = new Set<string>();

/** The answers that wait for a moderator, or any others. */
export async function renderQueue(parts: ModerationParts, first: QueueFilter): Promise<HTMLElement> {
  const { translation, announce, onHash, api } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  let now = first;
  const list = element('div', { class: 'queue' });
  const server = element('div', { class: 'of-server' });

  async function show(): Promise<void> {
    await fill(list, translation, {
      load: () => api.reviews(now),
      show({ cases, total }) {
        for (const item of cases) servers.add(item.server);
        server.replaceChildren(...renderServers());
        return renderCases(cases, total, now, language);
      },
      absent: () => [renderEmpty(say.noCases)],
    });
  }

  async function change(part: Partial<QueueFilter>): Promise<void> {
    now = { ...now, page: 0, ...part };
    onHash(queueHash(now));
    await show();
    announce(list.querySelector('.count, .nothing, .failure p')?.textContent ?? '', language);
  }

  function renderServers(): HTMLElement[] {
    if (servers.size < 2 && now.server === '') return [];
    const options = [...servers, now.server].filter((one, i, all) => one !== '' && all.indexOf(one) === i);
    const named = options.map((one) => [one, one === 'home' ? say.homeServer : one] as const);
    const choice = { id: 'server', label: say.server, all: say.all, options: named, value: now.server };
    return [chooser(choice, (value) => void change({ server: value }))];
  }

  const filters = element(
    'div',
    { class: 'filters' },
    renderSearch(say.searchQuestions, now.text, (text) => void change({ text })),
    chooser(
      {
        id: 'status',
        label: say.status,
        all: say.all,
        options: statuses.map((status) => [status, say.statuses[status]] as const),
        value: now.status,
      },
      (status) => void change({ status }),
    ),
    chooser(
      {
        id: 'language',
        label: say.language,
        all: say.all,
        options: languages.map((one) => [one, ownNames[one].name] as const),
        value: now.language,
      },
      (chosen) => void change({ language: chosen }),
    ),
    server,
  );
  const states = [
    ['review', say.needsReview] as const,
    ...moderationStates.map((state) => [state, say.states[state]] as const),
    ['all', say.all] as const,
  ];
  await show();
  return element(
    'div',
    {},
    element('h1', { tabindex: '-1' }, say.queue),
    chips(say.state, states, now.state, (state) => void change({ state })),
    filters,
    list,
  );
}

/** Searches while it is typed, once the typing rests. */
function renderSearch(label: string, text: string, search: (text: string) => void): HTMLElement {
  const box = element('input', { id: 'words', type: 'search', autocomplete: 'off' });
  let timer = 0;
  let last = text;
  box.value = text;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (box.value.trim() !== last) search((last = box.value.trim()));
    }, typingMs);
  });
  return labelled(label, leaning(box, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'));
}

function renderCases(
  cases: readonly CaseSummary[],
  total: number,
  filter: QueueFilter,
  language: Language,
): (Node | null)[] {
  const say = moderationWords[language];
  const isFiltered = [filter.text, filter.status, filter.language, filter.server].some((value) => value !== '');
  if (cases.length === 0 && filter.page === 0)
    return [renderEmpty(filter.state === 'review' && !isFiltered ? say.nothingToReview : say.noCases)];
  const from = filter.page * pageSize;
  const hasNext = from + cases.length < total;
  const range = total > cases.length ? ` (${say.pageOf(from + 1, from + cases.length)})` : '';
  return [
    element('p', { class: 'count' }, `${say.answers(total)}${range}`),
    element('ul', { class: 'cards' }, ...cases.map((item) => element('li', {}, renderRow(item, language)))),
    renderPaging({ page: filter.page, hasNext, hashOf: (page) => queueHash({ ...filter, page }) }, language),
  ];
}

function renderRow(item: CaseSummary, language: Language): HTMLElement {
  const say = moderationWords[language];
  const part = (...children: (Node | string)[]) => element('span', { class: 'part' }, ...children);
  return element(
    'a',
    { class: 'card', href: caseHash(item.answerId) },
    element('span', { class: 'labels' }, ...renderLabels(item, language)),
    element('strong', {}, renderQuestion(item, language)),
    element(
      'span',
      { class: 'meta' },
      part(renderMoment(item.askedAt, language)),
      part(say.votes(item.votes.up, item.votes.down)),
      servers.size < 2 ? null : part(item.server === 'home' ? say.homeServer : element('bdi', {}, item.server)),
      renderClaim(item, language),
    ),
  );
}
