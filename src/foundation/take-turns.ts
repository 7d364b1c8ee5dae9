import { setImmediate, setTimeout } from 'node:timers/promises';

/** Heavy and urgent actions of one process. */
export interface Turns {
  /** Runs a heavy action alone, after those that came before; between two of them all that waits has its moment. */
  take<Result>(action: () => Promise<Result>): Promise<Result>;
  /** Runs an urgent action at once. The next turn begins when none is left, or after `patienceMs`. */
  first<Result>(action: () => Promise<Result>): Promise<Result>;
}

const patienceMs = 100;

/** @param pause - Fulfilled after so many milliseconds. */
export function createTurns(pause: (ms: number) => Promise<unknown> = setTimeout): Turns {
  let last: Promise<unknown> = Promise.resolve();
  const urgent = new Set<Promise<unknown>>();
  async function untilQuiet(): Promise<void> {
    await setImmediate();
    if (urgent.size > 0) await Promise.race([untilNoneIsUrgent(), pause(patienceMs)]);
  }
  async function untilNoneIsUrgent(): Promise<void> {
    while (urgent.size > 0) await Promise.allSettled(urgent); // others may come while these run
  }
  return {
    take(action) {
      const turn = last.then(untilQuiet).then(action);
      last = turn.catch(() => undefined); // whoever asked hears of it
      return turn;
    },
    async first(action) {
      const running = action();
      urgent.add(running);
      try {
        return await running;
      } finally {
        urgent.delete(running);
      }
    },
  };
}
