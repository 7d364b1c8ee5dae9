/** Runs an action after those that were given before it; one that fails holds up none. */
export type InTurn = <Result>(action: () => Promise<Result>) => Promise<Result>;

export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const result = last.then(action);
    last = result.catch(() => undefined); // whoever gave it hears of it
    return result;
  };
}
