import { button, element } from '../element.ts';

/** A label above what it names. */
export function labelled(label: string, control: HTMLElement): HTMLElement {
  return element('div', { class: 'chooser' }, element('label', { for: control.id }, label), control);
}

/** A labelled list to choose one value from; the empty value comes first and stands for all. */
export function chooser(
  parts: {
    readonly id: string;
    readonly label: string;
    readonly all: string;
    readonly options: readonly (readonly [value: string, words: string])[];
    readonly value: string;
  },
  choose: (value: string) => void,
): HTMLElement {
  const options = [['', parts.all] as const, ...parts.options].map(([value, words]) =>
    element('option', { value }, words),
  );
  const list = element('select', { id: parts.id }, ...options);
  list.value = parts.value;
  list.addEventListener('change', () => choose(list.value));
  return labelled(parts.label, list);
}

/** Buttons of which one is pressed. */
export function chips<Value extends string>(
  label: string,
  options: readonly (readonly [value: Value, words: string])[],
  first: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const buttons = options.map(([value, words]) => {
    const press = () => {
      for (const [other, chip] of buttons) chip.setAttribute('aria-pressed', String(other === value));
      choose(value);
    };
    return [value, button({ class: 'chip', 'aria-pressed': String(value === first) }, press, words)] as const;
  });
  const group = element('div', { class: 'chips', role: 'group', 'aria-label': label });
  group.append(...buttons.map(([, chip]) => chip));
  return group;
}

/** A box to write in, which leans as what is written in it does: an empty one has no letters to tell its direction by. */
export function leaning<Box extends HTMLInputElement | HTMLTextAreaElement>(box: Box, empty: 'rtl' | 'ltr'): Box {
  const lean = () => (box.dir = box.value === '' ? empty : 'auto');
  box.addEventListener('input', lean);
  lean();
  return box;
}
