import type { Language } from '../../../language/language.ts';
import type { DayFigures } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { printDates } from '../print-dates.ts';
import { shareLine } from './day-figures.ts';
import { drawing, shape } from './drawing.ts';
import { printShare } from './print-moment.ts';

/** A bar a day: how many questions, and of them how many without an answer. */
export function renderQuestions(days: readonly DayFigures[], language: Language): HTMLElement {
  const say = moderationWords[language];
  const most = Math.max(1, ...days.map(({ questions }) => questions));
  const total = days.reduce((sum, { questions }) => sum + questions, 0);
  const picture = drawing('chart', 100, 100, `${say.questionsPerDay}: ${say.total} ${total}`);
  const step = 100 / Math.max(days.length, 1);
  for (const [i, { questions, notFound }] of days.entries()) {
    const bar = (count: number, kind: string) =>
      shape('rect', {
        class: kind,
        x: (i + 0.15) * step,
        y: 100 - (count / most) * 100,
        width: step * 0.7,
        height: (count / most) * 100,
      });
    picture.append(bar(questions, 'for'), bar(notFound, 'against'));
  }
  return renderFigure(say.questionsPerDay, picture, days, [String(most), '0'], language, [
    element('span', { class: 'key for' }, say.answered),
    element('span', { class: 'key against' }, say.notFound),
  ]);
}

/** A line: the share of questions without an answer, day by day. */
export function renderShare(days: readonly DayFigures[], language: Language): HTMLElement {
  const say = moderationWords[language];
  const [questions, notFound] = days.reduce(([all, none], day) => [all + day.questions, none + day.notFound] as const, [
    0, 0,
  ] as readonly [number, number]);
  const whole = printShare(questions === 0 ? 0 : notFound / questions, language);
  const picture = drawing('chart', 100, 100, `${say.shareUnanswered}: ${whole}`);
  picture.append(
    ...[0, 50, 100].map((y) => shape('path', { class: 'grid', d: `M0 ${y}H100` })),
    shape('path', { class: 'line', d: shareLine(days) }),
  );
  const ends = [printShare(1, language), printShare(0, language)] as const;
  return renderFigure(say.shareUnanswered, picture, days, ends, language, []);
}

/** A picture with what stands at its sides: the most and the least, the first and the last day. */
function renderFigure(
  name: string,
  picture: SVGElement,
  days: readonly DayFigures[],
  [most, least]: readonly [string, string],
  language: Language,
  keys: readonly HTMLElement[],
): HTMLElement {
  const ends = [days[0], days.at(-1)].flatMap((day) =>
    day ? [element('span', {}, printDates(day.day, language))] : [],
  );
  return element(
    'figure',
    {},
    element('figcaption', {}, element('h2', {}, name), ...keys),
    element('div', { class: 'scale', 'aria-hidden': 'true' }, element('span', {}, most), element('span', {}, least)),
    picture,
    element('div', { class: 'ends', 'aria-hidden': 'true' }, ...ends),
  );
}

/** Bars with their names and numbers, most first. */
export function renderAmounts(
  heading: string,
  amounts: Readonly<Record<string, number>>,
  nameOf: (key: string) => string,
): HTMLElement {
  const rows = Object.entries(amounts).toSorted(([, a], [, b]) => b - a);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const body = rows.map(([key, count]) => {
    const bar = drawing('amount', 100, 8);
    bar.append(shape('rect', { class: 'for', width: (count / most) * 100, height: 8 }));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('bdi', {}, nameOf(key))),
      element('td', {}, bar),
      element('td', {}, String(count)),
    );
  });
  return element(
    'section',
    { class: 'more' },
    element('h2', {}, heading),
    element('table', { class: 'amounts' }, element('tbody', {}, ...body)),
  );
}
