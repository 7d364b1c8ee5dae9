import type { Failure, Result } from './api.ts';
import { renderFailure } from './documents-view.ts';
import { element } from './element.ts';
import type { Translation } from './translation.ts';

/** What a view is filled with. */
export interface Filling<Value> {
  readonly load: () => Promise<Result<Value>>;
  readonly show: (value: Value) => readonly (Node | null)[];
  /** What is shown where the address asks for something that is not there. */
  readonly absent: () => readonly Node[];
  /** Above a failure, where the view's own heading is among what is fetched. */
  readonly heading?: string;
}

/** What each element was last to be filled with: what comes late for an earlier wish is dropped. */
const wishes = new WeakMap<HTMLElement, object>();

/** Fills an element with what is fetched. Where that fails it says why, and can try again. */
export async function fill<Value>(node: HTMLElement, translation: Translation, filling: Filling<Value>): Promise<void> {
  wishes.set(node, filling);
  const result = await filling.load();
  if (wishes.get(node) !== filling) return;
  if (result.isOk) node.replaceChildren(...filling.show(result.value).filter((child) => child !== null));
  else if (isAbsence(result.failure)) node.replaceChildren(...filling.absent());
  else {
    const again = () =>
      void fill(node, translation, filling).then(() => node.closest('.view')?.querySelector('h1')?.focus());
    const heading = filling.heading === undefined ? [] : [element('h1', { tabindex: '-1' }, filling.heading)];
    node.replaceChildren(...heading, renderFailure(result.failure, translation, again));
  }
}

function isAbsence({ code }: Failure): boolean {
  return code === 'NOT_FOUND' || code === 'QUERY';
}

/** What is said where there is nothing, and what to do about it. */
export function renderEmpty(words: string, ...more: readonly Node[]): HTMLElement {
  return element('div', { class: 'nothing' }, element('p', {}, words), ...more);
}
