import type { CompletionKind } from '../../lookups/lookups.ts';
import { complete } from './api.ts';
import { element } from './element.ts';
import { failureWords } from './failure-words.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { moveActive } from './move-active.ts';
import type { Translation } from './translation.ts';

/** What was chosen: a candidate's value and name, or the words as they were typed. */
export interface Choice {
  readonly value: string;
  readonly shown: string;
}

export interface ComboboxParts {
  readonly id: string;
  readonly kind: CompletionKind;
  readonly label: string;
  readonly hint: string;
  readonly translation: Translation;
  /** Whether words that no candidate has may be chosen too; else Enter takes the first candidate. */
  readonly takesTyped?: boolean;
  readonly choose: (choice: Choice) => void;
}

/** A box that completes what is typed in it, by mouse and by keyboard. */
export interface Combobox {
  readonly node: HTMLElement;
  readonly box: HTMLInputElement;
}

/** Arrows move through the list, Enter takes, Esc closes the list and then empties the box. */
export function createCombobox(parts: ComboboxParts): Combobox {
  const { id, kind, translation, takesTyped = false } = parts;
  const language = translation.language();
  const say = lookUpWords[language];
  let shown: readonly Choice[] = [];
  let active = -1;
  let turn = 0;
  const list = element('ul', { id: `${id}-list`, role: 'listbox', class: 'options', 'aria-label': parts.label });
  const status = element('p', { class: 'hint', role: 'status' });
  const box = element('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: parts.hint,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  });
  const field = element('div', { class: 'completing' }, box, list);
  const node = element('div', { class: 'combobox' }, element('label', { for: id }, parts.label), field, status);

  function show(choices: readonly Choice[]): void {
    shown = choices;
    list.replaceChildren(...choices.map(renderOption));
    list.hidden = choices.length === 0;
    box.setAttribute('aria-expanded', String(choices.length > 0));
    setActive(-1);
  }

  function renderOption(choice: Choice, place: number): HTMLElement {
    const option = element('li', { id: `${id}-${place}`, role: 'option', 'aria-selected': 'false' });
    option.append(element('bdi', {}, choice.shown));
    option.addEventListener('mousedown', (event) => event.preventDefault()); // the box keeps the focus
    option.addEventListener('click', () => take(choice));
    return option;
  }

  function setActive(place: number): void {
    active = place;
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === place));
    const option = list.children[place];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
  }

  function close(): void {
    turn++;
    status.textContent = '';
    show([]);
  }

  function take(choice: Choice): void {
    close();
    box.value = choice.shown;
    lean();
    parts.choose(choice);
  }

  /** @returns What was found, also where the list has been closed meanwhile and does not show it. */
  async function suggest(): Promise<readonly Choice[]> {
    const mine = ++turn;
    const result = await complete(kind, box.value);
    const found = result.isOk ? result.value.map((one) => ({ value: one.value, shown: one.shown[language] })) : [];
    if (mine !== turn) return found;
    show(found);
    const isTyped = box.value.trim() !== '';
    status.textContent = result.isOk
      ? isTyped
        ? say.suggestions(found.length)
        : ''
      : failureWords(result.failure, say);
    return found;
  }

  async function enter(): Promise<void> {
    const typed = box.value.trim();
    const chosen = shown[active];
    if (chosen) return take(chosen);
    if (takesTyped) return take({ value: typed, shown: typed });
    const [first] = typed === '' ? [] : await suggest();
    if (first && box.value.trim() === typed) take(first);
  }

  /** An empty box has no letters to tell its direction by. */
  function lean(): void {
    box.dir = box.value === '' ? document.documentElement.dir : 'auto';
  }

  function press(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing) return;
    if (key === 'Enter') void enter();
    else if (key === 'Escape' && shown.length > 0) close();
    else if (key === 'ArrowDown' && shown.length === 0) void suggest();
    else if (key === 'ArrowDown' || key === 'ArrowUp') setActive(moveActive(active, key, shown.length));
    else return;
    event.preventDefault();
  }

  box.addEventListener('input', () => {
    lean();
    void suggest();
  });
  box.addEventListener('click', () => void (shown.length === 0 && suggest()));
  box.addEventListener('keydown', press);
  box.addEventListener('blur', close);
  lean();
  show([]);
  return { node, box };
}
