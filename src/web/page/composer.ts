import { writtenIn } from './direction.ts';
import { button, element, icon } from './element.ts';
import type { Translation } from './translation.ts';

/** The box that questions are typed in. */
export interface Composer {
  readonly node: HTMLElement;
  readonly focus: () => void;
  /** While a question waits for its answer another one can be typed, but not sent. */
  readonly setBusy: (isBusy: boolean) => void;
}

/** Enter sends; Shift and Enter begin a new line; Enter that ends an input method's composition does neither. */
export function createComposer(translation: Translation, send: (question: string) => void): Composer {
  let waiting = 0;
  let emptyDirection: 'rtl' | 'ltr' = 'rtl';
  const label = element('label', { class: 'hidden', for: 'question' });
  const box = element('textarea', {
    id: 'question',
    rows: '1',
    dir: 'auto',
    'aria-describedby': 'keys',
    enterkeyhint: 'send',
  });
  box.autocomplete = 'off';
  const submit = button({ class: 'send' }, trySend, icon('M12 19V5M6 11l6-6 6 6'));
  const keys = element('p', { id: 'keys', class: 'keys' });
  const field = element('div', { class: 'field' }, label, box, submit);
  const node = element('form', { class: 'composer' }, field, keys);

  function trySend(): void {
    const question = box.value.trim();
    if (question === '' || waiting > 0) return box.focus();
    box.value = '';
    fit();
    send(question);
  }

  /** As high as its text, up to the style's limit; an empty box has no letters to tell its direction by. */
  function fit(): void {
    box.dir = box.value === '' ? emptyDirection : 'auto';
    if (CSS.supports('field-sizing', 'content')) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  }

  box.addEventListener('input', fit);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    trySend();
  });
  node.addEventListener('submit', (event) => event.preventDefault());
  translation.bind((say, language) => {
    label.textContent = say.question;
    box.placeholder = say.placeholder;
    emptyDirection = writtenIn(language).dir;
    fit();
    submit.setAttribute('aria-label', say.send);
    submit.title = say.send;
    keys.textContent = say.keys;
  });

  return {
    node,
    focus() {
      // On a touch screen the keyboard would cover the answer.
      if (matchMedia('(pointer: fine)').matches) box.focus({ preventScroll: true });
    },
    setBusy(isBusy) {
      waiting += isBusy ? 1 : -1;
      node.classList.toggle('busy', waiting > 0);
      submit.setAttribute('aria-disabled', String(waiting > 0));
    },
  };
}
