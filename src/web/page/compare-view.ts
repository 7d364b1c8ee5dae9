import type { Comparison } from '../../lookups/lookups.ts';
import type { ShownFact } from '../../lookups/shown-fact.ts';
import { loadComparison } from './api.ts';
import { createCombobox, type Combobox } from './combobox.ts';
import { differenceOf, findOwnItems } from './compare-facts.ts';
import { element } from './element.ts';
import { renderValues } from './fact-view.ts';
import { renderLink } from './forum-view.ts';
import { fill, renderEmpty } from './loaded-view.ts';
import { renderCitations } from './look-up-citations.ts';
import type { LookUpParts } from './look-up-parts.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { compareHash } from './route.ts';

type Side = 'left' | 'right';

/** Two boxes that choose editions, and the facts of both beside each other. */
export async function renderCompare(
  { translation, facts, announce, onHash }: LookUpParts,
  wanted: Readonly<Record<Side, string>>,
): Promise<HTMLElement> {
  const language = translation.language();
  const say = lookUpWords[language];
  const now = { ...wanted };
  const table = element('div', { class: 'compared' });
  const boxOf = (side: Side, label: string): Combobox =>
    createCombobox({
      id: `compare-${side}`,
      kind: 'forum',
      label,
      hint: say.forumHint,
      translation,
      choose({ value }) {
        now[side] = value;
        void change(side);
      },
    });
  const boxes = { left: boxOf('left', say.firstEdition), right: boxOf('right', say.secondEdition) };
  const known = await facts();

  async function show(): Promise<void> {
    if (now.left === '' || now.right === '') return table.replaceChildren(renderEmpty(say.chooseTwo));
    await fill(table, translation, {
      load: () => loadComparison(now.left, now.right, language),
      show(comparison) {
        boxes.left.box.value = comparison.left.short;
        boxes.right.box.value = comparison.right.short;
        return [renderTable(comparison), renderCitations(comparison.citations, say.fromCards, language, known)];
      },
      absent: () => [renderEmpty(say.compareGone)],
    });
  }

  async function change(side: Side): Promise<void> {
    onHash(compareHash(now.left, now.right));
    if (now[side === 'left' ? 'right' : 'left'] === '') boxes[side === 'left' ? 'right' : 'left'].box.focus();
    await show();
    announce(table.querySelector('caption, .nothing, .failure p')?.textContent ?? '', language);
  }

  await show();
  return element(
    'div',
    { class: 'view wide' },
    element('h1', { tabindex: '-1' }, say.compareTitle),
    element('div', { class: 'filters' }, boxes.left.node, boxes.right.node),
    table,
  );
}

function renderTable({ left, right, rows, language }: Comparison): HTMLElement {
  const say = lookUpWords[language];
  const head = [left, right].map((link) => element('th', { scope: 'col', role: 'columnheader' }, renderLink(link)));
  const corner = element('td', { role: 'cell' });
  const cell = (fact: ShownFact | null, other: ShownFact | null, of: string) =>
    element(
      'td',
      { role: 'cell', 'data-of': of },
      ...(fact === null
        ? [element('p', { class: 'aside' }, say.notRecorded)]
        : renderValues(fact, language, findOwnItems(fact, other))),
    );
  const body = rows.map((row) => {
    const difference = differenceOf(row);
    const label = element('span', { class: 'verdict' }, say.differences[difference]);
    return element(
      'tr',
      { role: 'row', class: difference },
      element('th', { scope: 'row', role: 'rowheader' }, row.label, label),
      cell(row.left, row.right, left.short),
      cell(row.right, row.left, right.short),
    );
  });
  return element(
    'table',
    { role: 'table', class: 'compare' },
    element('caption', { class: 'hidden' }, `${left.short} / ${right.short}`),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, corner, ...head)),
    element('tbody', { role: 'rowgroup' }, ...body),
  );
}
