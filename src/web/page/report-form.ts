import type { Language } from '../../language/language.ts';
import type { ReportBody } from '../contracts.ts';
import { send, type Failure } from './api.ts';
import { writtenIn } from './direction.ts';
import { button, element } from './element.ts';
import { failureWords } from './failure-words.ts';
import { feedbackWords } from './messages/feedback/feedback-words.ts';
import { mostReason } from './step-limits.ts';

export interface ReportForm {
  /** Opens the form, and closes it again. */
  readonly opener: HTMLButtonElement;
  readonly form: HTMLFormElement;
}

/**
 * Reports what is wrong with an answer; it takes a reason.
 *
 * @param tell - Says what became of it.
 */
export function createReportForm(answerId: string, language: Language, tell: (words: string) => void): ReportForm {
  const say = feedbackWords[language];
  const id = `report-${answerId}`;
  const { dir } = writtenIn(language);
  const reason = element('textarea', { id, rows: '2', maxlength: String(mostReason), dir });
  const form = element('form', { class: 'report', hidden: true });
  const opener = button({ class: 'quiet', 'aria-expanded': 'false' }, () => open(form.hidden && !isClosed), say.report);
  let isBusy = false;
  let isClosed = false;
  form.append(
    element('label', { for: id }, say.reason),
    reason,
    element('button', { type: 'submit', class: 'action' }, say.sendReport),
    button({ class: 'quiet' }, () => open(false), say.cancel),
  );
  reason.addEventListener('input', () => (reason.dir = reason.value === '' ? dir : 'auto'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void report();
  });

  function open(isOpen: boolean): void {
    form.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    (isOpen ? reason : opener).focus();
  }

  async function report(): Promise<void> {
    const text = reason.value.trim();
    if (isBusy) return;
    if (text === '') {
      reason.focus();
      return tell(say.reasonNeeded);
    }
    isBusy = true;
    const result = await send<ReportBody>(`/api/answers/${encodeURIComponent(answerId)}/reports`, { reason: text });
    isBusy = false;
    if (!result.isOk && !isDecided(result.failure)) return tell(failureWords(result.failure, say));
    open(false);
    isClosed = true;
    opener.setAttribute('aria-disabled', 'true');
    if (result.isOk) tell(result.value.state === 'disputed' ? say.folded : say.reported);
    else tell(result.failure.code === 'CONFLICT' ? say.alreadyReported : say.notKept);
  }

  return { opener, form };
}

/** Whether another try would end the same. */
function isDecided({ code }: Failure): boolean {
  return code === 'CONFLICT' || code === 'NOT_FOUND';
}
