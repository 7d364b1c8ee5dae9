import type { Scope } from './state.ts';

/** An event on its way to the sessions. */
export interface Dispatched {
  readonly event: string;
  readonly data: object;
  readonly scope: Scope;
}

/** What may happen to events on their way: Discord promises neither once nor in order. */
export class EventFaults {
  readonly #duplicated = new Map<string, number>();
  #held: { readonly upTo: number; readonly events: Dispatched[] } | null = null;

  /** The next event of this name comes so many times in all. */
  duplicateNext(event: string, times = 2): void {
    this.#duplicated.set(event, times);
  }

  /** The next `count` events are held, then told in the reverse order. */
  reverseNext(count: number): void {
    this.#held = { upTo: count, events: [] };
  }

  /** What is to be told now. */
  apply(dispatched: Dispatched): Dispatched[] {
    const times = this.#duplicated.get(dispatched.event) ?? 1;
    this.#duplicated.delete(dispatched.event);
    const now = Array.from<Dispatched>({ length: times }).fill(dispatched);
    const held = this.#held;
    if (!held) return now;
    held.events.push(...now);
    if (held.events.length < held.upTo) return [];
    this.#held = null;
    return held.events.toReversed();
  }
}
