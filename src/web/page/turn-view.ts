import type { Answer } from '../../answers/answer.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import type { Language } from '../../language/language.ts';
import { renderAnswer } from './answer-view.ts';
import { ask, type Failure } from './api.ts';
import type { CitationContext } from './citation-view.ts';
import { openContext } from './context-dialog.ts';
import { writtenIn } from './direction.ts';
import { button, element } from './element.ts';
import { failureWords } from './failure-words.ts';
import { pageMessages } from './messages/messages.ts';
import { askHash } from './route.ts';

/** A question of the conversation and what it got. */
export interface Turn {
  readonly question: string;
  readonly previous: string | null;
  readonly node: HTMLElement;
  /** Asks, and shows what comes; may be called again after a failure. */
  readonly run: () => Promise<void>;
}

export interface TurnParts {
  readonly facts: () => Promise<CitationContext['facts']>;
  /** Says a sentence to screen readers. */
  readonly announce: (words: string, language: Language) => void;
  /** A turn begins or ends waiting. */
  readonly onBusy: (isBusy: boolean) => void;
}

/** @param place - Of the turn in the conversation, from 1. */
export function createTurn(question: string, previous: string | null, place: number, parts: TurnParts): Turn {
  let language = detectLanguage(question);
  const heading = element('h2', { id: `question-${place}`, class: 'question' }, element('span', {}, question));
  const body = element('div', { class: 'answer' });
  const node = element(
    'article',
    { class: 'turn', 'aria-labelledby': heading.id, ...writtenIn(language) },
    heading,
    body,
  );

  async function run(): Promise<void> {
    parts.onBusy(true);
    const say = pageMessages[language];
    body.replaceChildren(renderWaiting(say.searching));
    parts.announce(say.searching, language);
    const [result, facts] = await Promise.all([ask(question, previous), parts.facts()]);
    if (result.isOk) showAnswer(result.value, facts);
    else showFailure(result.failure);
    parts.onBusy(false);
  }

  function showAnswer(answer: Answer, facts: CitationContext['facts']): void {
    ({ language } = answer);
    const { lang, dir } = writtenIn(language);
    node.lang = lang;
    node.dir = dir;
    const open: CitationContext['open'] = (citation) => openContext(citation, language);
    const feedback = element('div', { class: 'feedback' });
    body.replaceChildren(...renderAnswer(answer, { facts, open }), feedback, renderLink());
    void showFeedback(feedback, answer);
    const said =
      answer.citations.length === 0 ? answer.text : pageMessages[language].answerCame(answer.citations.length);
    parts.announce(said, language);
  }

  /** Fetched with the first answer, which does not wait for it. */
  async function showFeedback(node: HTMLElement, answer: Answer): Promise<void> {
    const view = await import('./feedback-view.ts').catch(() => null); // an answer without it is still an answer
    if (view) node.append(...(await view.renderFeedback(answer, parts.announce)));
  }

  function showFailure(failure: Failure): void {
    const say = pageMessages[language];
    const again = button({ class: 'action' }, () => void run(), say.retry);
    const words = failureWords(failure, say);
    body.replaceChildren(element('div', { class: 'failure', role: 'alert' }, element('p', {}, words), again));
  }

  /** The address of this answer: a link to keep or send, which a press copies. */
  function renderLink(): HTMLElement {
    const say = pageMessages[language];
    const hash = askHash(question, previous);
    const link = element('a', { class: 'quiet', href: hash }, say.copyLink);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.replaceState(null, '', hash);
      const tell = (words: string) => {
        link.textContent = words;
        parts.announce(words, language);
        setTimeout(() => (link.textContent = say.copyLink), 2500);
      };
      navigator.clipboard.writeText(location.href).then(
        () => tell(say.linkCopied),
        () => tell(say.linkShown),
      );
    });
    return element('p', { class: 'actions' }, link);
  }

  return { question, previous, node, run };
}

function renderWaiting(words: string): HTMLElement {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
  dots.append(...[1, 2, 3].map(() => element('span')));
  return element('p', { class: 'waiting' }, dots, words);
}
