import { setImmediate } from 'node:timers/promises';

/** Runs an action when its turn comes. */
export type TakeTurns = <Result>(action: () => Promise<Result>) => Promise<Result>;

/** Heavy actions one after the other, the oldest first; between two of them everything else that waits has its moment. */
export function createTurns(): TakeTurns {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const turn = last.then(() => setImmediate()).then(action);
    last = turn.catch(() => undefined); // whoever asked hears of it
    return turn;
  };
}
