import type { Language } from '../../../language/language.ts';
import type { DayFigures, FiguresView } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { fill, renderEmpty } from '../loaded-view.ts';
import { ownNames } from '../messages/messages.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { fillDays } from './day-figures.ts';
import { renderAmounts, renderQuestions, renderShare } from './figures-charts.ts';
import { chips } from './form-fields.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { figuresHash, periods } from './place.ts';
import { printShare } from './print-moment.ts';

/** How much is asked, how much of it is answered, in which languages, and what became of the answers. */
export async function renderFigures(parts: ModerationParts, first: number): Promise<HTMLElement> {
  const { translation, api, onHash, announce } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  const body = element('div', { class: 'figures' });

  async function show(days: number): Promise<void> {
    await fill(body, translation, {
      load: () => api.figures(days),
      show: (figures) => renderAll(figures, language),
      absent: () => [renderEmpty(say.noFigures)],
    });
  }

  async function change(period: string): Promise<void> {
    onHash(figuresHash(Number(period)));
    await show(Number(period));
    announce(say.lastDays(Number(period)), language);
  }

  const options = periods.map((days) => [String(days), say.lastDays(days)] as const);
  await show(first);
  return element(
    'div',
    {},
    element('h1', { tabindex: '-1' }, say.figures),
    chips(say.period, options, String(first), (period) => void change(period)),
    body,
  );
}

function renderAll(figures: FiguresView, language: Language): Node[] {
  const say = moderationWords[language];
  const days = fillDays(figures.days);
  const sum = (count: (day: DayFigures) => number) => days.reduce((total, day) => total + count(day), 0);
  const questions = sum((day) => day.questions);
  if (questions === 0) return [renderEmpty(say.noFigures)];
  const notFound = sum((day) => day.notFound);
  const tiles = [
    [say.questions, String(questions)],
    [say.notFound, printShare(notFound / questions, language)],
    [say.reused, String(sum((day) => day.reused))],
    [say.gaps, String(figures.openGaps)],
  ] as const;
  const languageNames: Readonly<Record<string, { readonly name: string }>> = ownNames;
  const stateNames: Readonly<Record<string, string>> = say.states;
  return [
    element(
      'dl',
      { class: 'tiles' },
      ...tiles.map(([name, value]) =>
        element('div', { class: 'tile' }, element('dt', {}, name), element('dd', {}, value)),
      ),
    ),
    renderQuestions(days, language),
    renderShare(days, language),
    renderTable(days, language),
    renderAmounts(say.byLanguage, figures.languages, (key) => languageNames[key]?.name ?? key),
    renderAmounts(say.byState, figures.states, (key) => stateNames[key] ?? key),
  ];
}

function renderTable(days: readonly DayFigures[], language: Language): HTMLElement {
  const say = moderationWords[language];
  const names = [say.day, say.questions, say.notFound, say.share, say.reused];
  const rows = days.map(({ day, questions, notFound, reused }) => {
    const share = questions === 0 ? '–' : printShare(notFound / questions, language);
    const cells = [String(questions), String(notFound), share, String(reused)];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('bdi', { dir: 'ltr' }, day)),
      ...cells.map((words) => element('td', {}, words)),
    );
  });
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...names.map((words) => element('th', { scope: 'col' }, words)))),
    element('tbody', {}, ...rows),
  );
  return element('details', { class: 'as-table' }, element('summary', {}, say.asTable), table);
}
