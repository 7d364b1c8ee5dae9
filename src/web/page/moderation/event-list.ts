import type { Language } from '../../../language/language.ts';
import type { AuditEntry } from '../../../moderation/views.ts';
import { element } from '../element.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { renderLines } from './case-answer.ts';
import { caseHash } from './place.ts';
import { printShare, renderMoment } from './print-moment.ts';

/**
 * Lines of the log: what, who, when and why.
 *
 * @param isBrief - Whether what kind of event it is goes without saying.
 * @param hasLinks - Whether each leads to its answer.
 */
export function renderEvents(
  events: readonly AuditEntry[],
  language: Language,
  { isBrief = false, hasLinks = false }: { readonly isBrief?: boolean; readonly hasLinks?: boolean },
): HTMLElement {
  return element('ol', { class: 'events' }, ...events.map((event) => renderEvent(event, language, isBrief, hasLinks)));
}

function renderEvent(event: AuditEntry, language: Language, isBrief: boolean, hasLinks: boolean): HTMLElement {
  const say = moderationWords[language];
  const { answerId, kind, role, by, at, reason } = event;
  const who = element(
    'span',
    { class: 'part' },
    say.roles[role],
    ...(by === null ? [] : [' ', element('bdi', {}, by)]),
  );
  const link = hasLinks && answerId !== null ? element('a', { href: caseHash(answerId) }, say.openAnswer) : null;
  const isForgotten = kind === 'report' && reason === null;
  return element(
    'li',
    { class: 'event' },
    element(
      'p',
      { class: 'meta' },
      isBrief ? null : element('strong', {}, say.kinds[kind]),
      who,
      element('span', { class: 'part' }, renderMoment(at, language)),
      link && element('span', { class: 'part' }, link),
    ),
    reason === null ? null : element('p', { class: 'reason', dir: 'auto' }, reason),
    isForgotten ? element('p', { class: 'aside' }, say.reasonForgotten) : null,
    ...renderDetail(event, language),
  );
}

/** What its kind says more. */
function renderDetail({ detail }: AuditEntry, language: Language): HTMLElement[] {
  const say = moderationWords[language];
  const { correction, value, state, similarity, settings, count } = detail;
  const facts = [
    value === undefined ? null : say.voteValues[value],
    state === undefined ? null : say.becomes(state),
    similarity === undefined ? null : printShare(similarity, language),
    count === undefined ? null : say.answers(count),
  ].filter((fact) => fact !== null);
  return [
    ...(correction ? [element('div', { class: 'corrected' }, ...renderLines(correction.text))] : []),
    ...(correction?.passageIds.length === 0 ? [element('p', { class: 'aside' }, say.asNote)] : []),
    ...(facts.length === 0 ? [] : [element('p', { class: 'aside' }, facts.join(' · '))]),
    ...(settings ? [element('p', { class: 'aside' }, element('code', { dir: 'ltr' }, JSON.stringify(settings)))] : []),
  ];
}
