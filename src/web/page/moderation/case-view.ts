import type { CaseDetail } from '../../../moderation/views.ts';
import type { CitationContext } from '../citation-view.ts';
import { writtenIn } from '../direction.ts';
import { element } from '../element.ts';
import { fill, renderEmpty } from '../loaded-view.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { renderGiven, renderStanding } from './case-answer.ts';
import { renderClaiming } from './case-claim.ts';
import { renderDecision } from './case-decision.ts';
import { renderLabels, renderQuestion } from './case-labels.ts';
import { renderPassages } from './case-passages.ts';
import { renderReasons } from './case-reasons.ts';
import { emptyDraft } from './draft.ts';
import { renderEvents } from './event-list.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { caseHash } from './place.ts';
import { renderMoment } from './print-moment.ts';

/** All that a moderator needs to decide on an answer, and the decision. */
export async function renderCase(parts: ModerationParts, id: string, isCorrecting: boolean): Promise<HTMLElement> {
  const { translation, api, facts, announce, onHash } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  const body = element('div', { class: 'case' });
  const draft = emptyDraft(isCorrecting);
  const known = await facts();

  function show(detail: CaseDetail, notice: HTMLElement | null = null): (Node | null)[] {
    const decision = renderDecision(detail, draft, parts, { done: arrive, overtaken });
    return renderDetail(detail, parts, known, notice, [
      renderClaiming(detail, parts, (changed, words) => arrive(changed, say.claimIs(words))),
      decision,
    ]);
  }

  /** Shows what has become of it, and says so. */
  function arrive(detail: CaseDetail, words: string, kind = 'notice'): void {
    onHash(caseHash(id));
    body.replaceChildren(...show(detail, element('p', { class: kind }, words)).filter((child) => child !== null));
    body.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
    announce(words, language);
  }

  /** Somebody decided first: what they made of it is shown, and what was written here is kept. */
  async function overtaken(): Promise<void> {
    const result = await api.review(id);
    if (!result.isOk) return;
    arrive(result.value, conflictWords(result.value), 'notice warning');
  }

  function conflictWords({ history }: CaseDetail): string {
    const last = history.findLast(({ kind, role }) => role === 'moderator' && Object.hasOwn(say.verdicts, kind));
    return last ? say.conflict(isolate(last.by ?? say.roles.moderator), last.kind) : say.conflictUnknown;
  }

  await fill(body, translation, {
    load: () => api.review(id),
    show,
    heading: say.queue,
    absent: () => [element('h1', { tabindex: '-1' }, say.caseGone)],
  });
  const back = element('p', { class: 'back' }, element('a', { href: '#/moderation' }, say.allCases));
  return element('div', {}, back, body);
}

function renderDetail(
  detail: CaseDetail,
  { translation }: ModerationParts,
  facts: CitationContext['facts'],
  notice: HTMLElement | null,
  work: readonly HTMLElement[],
): (Node | null)[] {
  const language = translation.language();
  const say = moderationWords[language];
  const reports = detail.history.filter(({ kind }) => kind === 'report');
  return [
    element(
      'h1',
      { tabindex: '-1', ...(detail.question === null ? {} : writtenIn(detail.language)) },
      renderQuestion(detail, language),
    ),
    detail.previous === null
      ? null
      : element('p', { class: 'aside' }, `${say.previousQuestion}: `, element('bdi', {}, detail.previous)),
    element('p', { class: 'labels' }, ...renderLabels(detail, language)),
    element(
      'p',
      { class: 'meta' },
      element('span', { class: 'part' }, `${say.asked} `, renderMoment(detail.askedAt, language)),
      element('span', { class: 'part' }, say.votes(detail.votes.up, detail.votes.down)),
    ),
    notice,
    renderGiven(detail, facts, language),
    renderStanding(detail, language),
    ...work,
    reports.length === 0 ? null : section(say.reportsHeading, renderEvents(reports, language, { isBrief: true })),
    renderPassages(detail, language),
    renderReasons(detail, language),
    section(
      say.history,
      detail.history.length === 0 ? renderEmpty(say.noEvents) : renderEvents(detail.history, language, {}),
    ),
  ];
}

function section(heading: string, ...children: HTMLElement[]): HTMLElement {
  return element('section', { class: 'more' }, element('h2', {}, heading), ...children);
}

/** For a name within a sentence: it keeps its own direction. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
