import type { Language } from '../../../language/language.ts';
import type { CaseDetail } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { renderEmpty } from '../loaded-view.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { locales } from '../print-dates.ts';
import { drawing, shape } from './drawing.ts';
import { printShare } from './print-moment.ts';
import { weighReasons, type WeighedReason } from './weigh-reasons.ts';

/** "Why this answer": the confidence beside the threshold, and what makes it up. */
export function renderReasons(detail: CaseDetail, language: Language): HTMLElement {
  const say = moderationWords[language];
  const { confidence, threshold } = detail;
  const weighed = weighReasons(detail.reasons);
  const words = say.confidence(printShare(confidence, language), printShare(threshold, language));
  return element(
    'section',
    { class: 'more why' },
    element('h2', {}, say.why),
    ...(weighed.length === 0
      ? [renderEmpty(say.noReasons)]
      : [element('p', {}, words), renderMeter(confidence, threshold), renderTable(weighed, language)]),
  );
}

/** How far the confidence reaches, and a line where answers begin; the words above say the same. */
function renderMeter(confidence: number, threshold: number): SVGElement {
  const meter = drawing('meter', 100, 4);
  meter.append(
    shape('rect', { class: 'ground', width: 100, height: 4 }),
    shape('rect', { class: confidence >= threshold ? 'for' : 'against', width: confidence * 100, height: 4 }),
    shape('rect', { class: 'limit', x: threshold * 100 - 0.25, width: 0.5, height: 4 }),
  );
  return meter;
}

function renderTable(weighed: readonly WeighedReason[], language: Language): HTMLElement {
  const say = moderationWords[language];
  const head = [say.reason, say.amount, say.effect].map((words) => element('th', { scope: 'col' }, words));
  const rows = weighed.map((reason) => renderReason(reason, language));
  return element(
    'table',
    { class: 'reasons' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function renderReason({ feature, value, weight, share }: WeighedReason, language: Language): HTMLElement {
  const say = moderationWords[language];
  const names: Readonly<Record<string, string>> = say.features;
  const known = Object.hasOwn(names, feature) ? names[feature] : undefined;
  const side = weight > 0 ? say.speaksFor : say.speaksAgainst;
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const bar = drawing('weight', 200, 8);
  bar.append(
    shape('rect', { class: 'axis', x: 99.5, width: 1, height: 8 }),
    shape('rect', {
      class: weight > 0 ? 'for' : 'against',
      x: weight > 0 ? 100 : 100 - share * 100,
      y: 1,
      width: share * 100,
      height: 6,
    }),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, known ?? element('bdi', {}, feature)),
    element('td', {}, printShare(value, language)),
    element('td', {}, bar, element('span', {}, `${side} ${number.format(Math.abs(weight))}`)),
  );
}
