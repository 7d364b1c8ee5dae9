import type { Candidate } from '../../lookups/completion.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import type { RecordLink } from '../../lookups/record-index.ts';
import { complete, loadForums, type Result } from './api.ts';
import { element } from './element.ts';
import { renderForumSearch } from './forum-search.ts';
import { fill, renderEmpty } from './loaded-view.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { forumHash, timelineHash } from './route.ts';
import type { Translation } from './translation.ts';

interface Row {
  readonly series: Candidate;
  readonly forums: readonly RecordLink[];
}

/** All forums, bodies and events by series, with a box that finds one. */
export async function renderForums(translation: Translation): Promise<HTMLElement> {
  const say = lookUpWords[translation.language()];
  const list = element('div', { class: 'rows' });
  const node = element('div', { class: 'view wide' }, element('h1', { tabindex: '-1' }, say.toForums));
  node.append(element('p', { class: 'promise' }, say.forumsPromise), renderForumSearch(translation), list);
  const nothing = () => [renderEmpty(say.noForums)];
  await fill(list, translation, {
    load: () => loadRows(translation),
    show: (rows) => (rows.length === 0 ? nothing() : rows.map((row) => renderRow(row, translation))),
    absent: nothing,
  });
  return node;
}

async function loadRows(translation: Translation): Promise<Result<readonly Row[]>> {
  const [listed, series] = await Promise.all([loadForums(translation.language()), complete('series', '')]);
  if (!listed.isOk) return listed;
  if (!series.isOk) return series;
  const rows = series.value.map((one) => ({
    series: one,
    forums: listed.value.forums.filter((forum) => forum.series === one.value),
  }));
  return { isOk: true, value: rows.filter(({ forums }) => forums.length > 0) };
}

function renderRow({ series, forums }: Row, translation: Translation): HTMLElement {
  const language = translation.language();
  const hasYears = forums.filter(({ kind }) => kind === 'edition').length > 1;
  const timeline = element(
    'a',
    { class: 'quiet', href: timelineHash(series.value) },
    lookUpWords[translation.language()].onTimeline,
  );
  const head = element('div', { class: 'top' }, element('h2', {}, series.shown[language]), hasYears ? timeline : null);
  const items = forums.map((forum) => element('li', {}, renderTile(forum, translation)));
  return element('section', {}, head, element('ul', { class: 'tiles' }, ...items));
}

/** An edition is told by its year; what else there is, by its name and what it is. */
function renderTile({ id, kind, short, year }: RecordLink, translation: Translation): HTMLElement {
  const tile = element('a', { class: 'tile', href: forumHash(id) });
  const { recordKinds } = lookUpMessages[translation.language()];
  if (kind === 'edition' && year !== null)
    tile.append(element('strong', {}, String(year)), element('small', {}, short));
  else
    tile.append(
      element('span', {}, short),
      element('small', {}, [recordKinds[kind], year].filter(Boolean).join(' · ')),
    );
  return tile;
}
