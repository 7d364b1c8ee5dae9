import type { Language } from '../../language/language.ts';
import type { TimelineEntry } from '../../lookups/look-up-timeline.ts';
import type { Timeline } from '../../lookups/lookups.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import type { ShownFact } from '../../lookups/shown-fact.ts';
import { element, icon } from './element.ts';
import { renderSourceNames } from './fact-view.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { forumHash } from './route.ts';
import { findYearPoints, type YearPoint } from './year-points.ts';

const pin = 'M12 21s7-6 7-11.5a7 7 0 1 0-14 0C5 15 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
const mostGapMarks = 8;

/** A line with a point for each year and the editions beside it, in turn on either side; years without one are dots. */
export function renderPicture({ name, entries, language }: Timeline): HTMLElement[] {
  const say = lookUpWords[language];
  const points = findYearPoints(entries);
  const years = points.flatMap(({ year }) => year ?? []);
  const words = say.timelineHolds(entries.length, years[0] ?? null, years.at(-1) ?? null);
  const label = name === null ? words : `${name}: ${words}`;
  const list = points.map((point) => renderPoint(point, language));
  return [element('p', { class: 'count' }, words), element('ol', { class: 'timeline', 'aria-label': label }, ...list)];
}

function renderPoint({ year, entries, gap }: YearPoint, language: Language): HTMLElement {
  const say = lookUpWords[language];
  const marks = Array.from({ length: Math.min(gap, mostGapMarks) }, () => element('i'));
  return element(
    'li',
    {},
    gap === 0
      ? null
      : element('div', { class: 'gap', role: 'img', 'aria-label': say.gap(gap), title: say.gap(gap) }, ...marks),
    element('div', { class: 'year' }, String(year ?? say.noYear)),
    element('div', { class: 'beside' }, ...entries.map((entry) => renderEntry(entry, language))),
  );
}

function renderEntry(entry: TimelineEntry, language: Language): HTMLElement {
  const { id, kind, short, number, place, dates, theme, sources } = entry;
  const say = lookUpWords[language];
  const tag =
    kind === 'edition'
      ? number === null
        ? null
        : say.editionNumber(number)
      : lookUpMessages[language].recordKinds[kind];
  return element(
    'article',
    { class: 'entry' },
    element('h2', {}, element('a', { href: forumHash(id) }, short), tag === null ? null : element('small', {}, tag)),
    place && element('p', { class: 'where' }, icon(pin), renderWords(place, language)),
    dates && element('p', { class: 'when' }, renderWords(dates, language)),
    theme && element('p', { class: 'motto' }, renderWords(theme, language)),
    element('p', { class: 'from' }, ...renderSourceNames(sources, language)),
  );
}

/** All values where sources differ, and that they do. */
function renderWords({ values, isConflicting }: ShownFact, language: Language): HTMLElement {
  const words = element('span', {}, values.map(({ text }) => text).join(' / '));
  if (isConflicting) words.append(' ', element('span', { class: 'differ' }, lookUpMessages[language].sourcesDiffer));
  return words;
}
