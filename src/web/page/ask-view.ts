import type { Language } from '../../language/language.ts';
import { createComposer } from './composer.ts';
import { writtenIn } from './direction.ts';
import { button, element, icon } from './element.ts';
import { examples } from './examples.ts';
import { ownNames } from './messages/messages.ts';
import { askHash } from './route.ts';
import type { Translation } from './translation.ts';
import { createTurn, type Turn, type TurnParts } from './turn-view.ts';

export interface AskView {
  readonly node: HTMLElement;
  readonly heading: HTMLElement;
  /** Asks, unless the last turn asked the same. */
  readonly ask: (question: string, previous: string | null) => void;
  /** The address of the last answer, or of the empty conversation. */
  readonly hash: () => string;
  readonly focus: () => void;
}

export interface AskViewParts {
  readonly translation: Translation;
  readonly facts: TurnParts['facts'];
  readonly announce: (words: string, language: Language) => void;
  /** The last answer's address has changed. */
  readonly onHash: (hash: string) => void;
}

/** The conversation, and the box to ask in. */
export function createAskView({ translation, facts, announce, onHash }: AskViewParts): AskView {
  let turns: Turn[] = [];
  const heading = element('h1', { tabindex: '-1' });
  const list = element('div', { class: 'turns' });
  const composer = createComposer(translation, (question) => begin(question, turns.at(-1)?.question ?? null));
  const freshWords = element('span');
  const fresh = button({ class: 'quiet fresh' }, () => start(), icon('M12 5v14M5 12h14'), freshWords);
  const promise = element('p', { class: 'promise' });
  const welcome = element(
    'div',
    { class: 'welcome' },
    promise,
    renderExamples((question) => begin(question, null)),
  );
  const node = element('div', { class: 'view ask' });
  node.append(element('div', { class: 'top' }, heading, fresh), welcome, list, composer.node);

  translation.bind((say) => {
    promise.textContent = say.promise;
    freshWords.textContent = say.fresh;
    welcome.querySelector('section')?.setAttribute('aria-label', say.examples);
    showState();
  });

  function showState(): void {
    const isEmpty = turns.length === 0;
    node.classList.toggle('empty', isEmpty);
    heading.textContent = isEmpty ? translation.say().welcome : translation.say().conversation;
    welcome.hidden = !isEmpty;
    fresh.hidden = isEmpty;
  }

  const hash = () => {
    const last = turns.at(-1);
    return last ? askHash(last.question, last.previous) : '#/';
  };

  function begin(question: string, previous: string | null): void {
    const parts = { facts, announce, onBusy: composer.setBusy };
    const turn = createTurn(question, previous, turns.length + 1, parts);
    turns.push(turn);
    list.append(turn.node);
    showState();
    onHash(hash());
    void turn.run().then(() => turn.node.scrollIntoView({ block: 'start' }));
    turn.node.scrollIntoView({ block: 'start' });
    composer.focus();
  }

  function start(): void {
    turns = [];
    list.replaceChildren();
    showState();
    onHash('#/');
    composer.focus();
  }

  return {
    node,
    heading,
    hash,
    focus: composer.focus,
    ask(question, previous) {
      const last = turns.at(-1);
      if (last?.question !== question || last.previous !== previous) begin(question, previous);
    },
  };
}

function renderExamples(choose: (question: string) => void): HTMLElement {
  const groups = examples.map(({ language, questions }) => {
    const items = questions.map((question) =>
      element(
        'li',
        {},
        button({ class: 'example' }, () => choose(question), question),
      ),
    );
    return element('div', writtenIn(language), element('h2', {}, ownNames[language].name), element('ul', {}, ...items));
  });
  return element('section', { class: 'examples' }, ...groups);
}
