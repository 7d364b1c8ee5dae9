import type { Answer } from '../../answers/answer.ts';
import type { Language } from '../../language/language.ts';
import type { VotesBody } from '../contracts.ts';
import { send, type Failure } from './api.ts';
import { button, element, icon } from './element.ts';
import { failureWords } from './failure-words.ts';
import { fetchStyle } from './fetch-style.ts';
import { feedbackWords } from './messages/feedback/feedback-words.ts';
import { createReportForm } from './report-form.ts';

type Vote = 1 | -1;

const thumbs: Readonly<Record<Vote, string>> = {
  1: 'M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2v5h6a1.5 1.5 0 0 1 1.5 1.8l-1.4 7A1.5 1.5 0 0 1 17.6 20H7',
  [-1]: 'M7 13V4H4v9zM7 13l4 8a2 2 0 0 0 2-2v-5h6a1.5 1.5 0 0 0 1.5-1.8l-1.4-7A1.5 1.5 0 0 0 17.6 4H7',
};
/** After these the same press may go well. */
const passing: ReadonlySet<Failure['code']> = new Set(['OFFLINE', 'TOO_MANY', 'NOT_READY']);

/** Votes for and against an answer, which a second press takes back, and a report of what is wrong with it. */
export async function renderFeedback(
  { id, language }: Pick<Answer, 'id' | 'language'>,
  announce: (words: string, language: Language) => void,
): Promise<HTMLElement[]> {
  await fetchStyle('/feedback.css');
  const say = feedbackWords[language];
  const status = element('p', { class: 'said' });
  let mine: Vote | 0 = 0;
  let isBusy = false;
  let isClosed = false;
  const choices = ([1, -1] as const).map((value) => {
    const count = element('span', { class: 'votes' });
    const label = value === 1 ? say.helpful : say.notHelpful;
    const node = button({ class: 'vote', 'aria-pressed': 'false' }, () => void vote(value), icon(thumbs[value]), label);
    node.append(count);
    return { value, node, count };
  });
  const report = createReportForm(id, language, tell);
  const group = element('div', { class: 'votes-row', role: 'group', 'aria-label': say.feedback });
  group.append(...choices.map(({ node }) => node), report.opener);

  function tell(words: string): void {
    status.textContent = words;
    announce(words, language);
  }

  async function vote(value: Vote): Promise<void> {
    if (isBusy || isClosed) return;
    isBusy = true;
    const wanted = mine === value ? 0 : value;
    const result = await send<VotesBody>(`/api/answers/${encodeURIComponent(id)}/votes`, { value: wanted });
    isBusy = false;
    if (result.isOk) {
      mine = wanted;
      show(result.value);
      return tell(wanted === 0 ? say.takenBack : say.thanks);
    }
    isClosed = !passing.has(result.failure.code);
    for (const { node } of choices) node.setAttribute('aria-disabled', String(isClosed));
    tell(result.failure.code === 'NOT_FOUND' ? say.notKept : failureWords(result.failure, say));
  }

  function show({ up, down }: VotesBody): void {
    for (const { value, node, count } of choices) {
      const votes = value === 1 ? up : down;
      node.setAttribute('aria-pressed', String(value === mine));
      count.replaceChildren(
        element('span', { 'aria-hidden': 'true' }, String(votes)),
        element('span', { class: 'hidden' }, `(${say.votes(votes)})`),
      );
    }
  }

  return [group, report.form, status];
}
