import type { VerdictKind } from '../../../moderation/moderation-event.ts';
import type { CaseDetail } from '../../../moderation/views.ts';
import { button, element } from '../element.ts';
import { failureWords } from '../failure-words.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { createCorrectionForm } from './correction-form.ts';
import type { Draft } from './draft.ts';
import { labelled, leaning } from './form-fields.ts';
import type { VerdictWish } from './moderation-api.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { mostReason } from '../step-limits.ts';

export interface DecisionEnds {
  readonly done: (detail: CaseDetail, words: string) => void;
  /** Another moderator decided first. */
  readonly overtaken: () => Promise<void>;
}

/** The buttons of what may be done now, the reason, and the form of a correction. */
export function renderDecision(
  detail: CaseDetail,
  draft: Draft,
  parts: ModerationParts,
  { done, overtaken }: DecisionEnds,
): HTMLElement {
  const { api, translation, announce } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  const pageDir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const reason = element('textarea', { id: 'verdict-reason', rows: '2', maxlength: String(mostReason) });
  reason.value = draft.reason;
  reason.addEventListener('input', () => (draft.reason = reason.value));
  const problem = element('p', { class: 'problem' });
  const form = createCorrectionForm(detail, draft, parts, {
    publish: (correction) => void decide('correct', correction),
    close: () => openForm(false),
  });
  let isBusy = false;

  async function decide(kind: VerdictKind, correction?: VerdictWish['correction']): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    problem.textContent = '';
    const wish = { kind, reason: draft.reason.trim() || null, seen: detail.verdicts };
    const result = await api.decide(detail.answerId, correction ? { ...wish, correction } : wish);
    isBusy = false;
    if (result.isOk) {
      Object.assign(draft, { reason: '', text: null, isCorrecting: false, chosen: null });
      return done(result.value, say.decided(kind));
    }
    if (result.failure.code === 'CONFLICT') return overtaken();
    problem.textContent = failureWords(result.failure, say);
    announce(problem.textContent, language);
  }

  function openForm(isOpen: boolean): void {
    draft.isCorrecting = isOpen;
    form.hidden = !isOpen;
    const opener = buttons.querySelector<HTMLElement>('[aria-expanded]');
    opener?.setAttribute('aria-expanded', String(isOpen));
    (isOpen ? form.querySelector('textarea') : opener)?.focus();
  }

  const buttons = element('div', { class: 'verdicts' });
  for (const kind of detail.actions) buttons.append(renderButton(kind));
  function renderButton(kind: VerdictKind): HTMLElement {
    const isFirst = kind === detail.actions[0];
    const style = `verdict-button ${kind}${isFirst ? ' main-action' : ''}`;
    if (kind !== 'correct') return button({ class: style }, () => void decide(kind), say.verdicts[kind]);
    const isOpen = draft.isCorrecting;
    return button(
      { class: style, 'aria-expanded': String(isOpen) },
      () => openForm(form.hidden === true),
      say.verdicts[kind],
    );
  }
  form.hidden = !draft.isCorrecting || !detail.actions.includes('correct');
  return element(
    'section',
    { class: 'more deciding' },
    element('h2', {}, say.decision),
    labelled(say.verdictReason, leaning(reason, pageDir)),
    buttons,
    problem,
    form,
  );
}
