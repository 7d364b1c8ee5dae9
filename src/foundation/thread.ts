import { join } from 'node:path';
import { Piscina } from 'piscina';
import { createInTurn } from './in-turn.ts';
import type { Outcome } from './outcome.ts';
import { projectRoot } from './project-root.ts';
import { receiveError } from './sent-error.ts';

/** The functions that a thread's file exports: each takes one request and gives an outcome. */
type Calls<Name extends string> = Readonly<Record<Name, (request: never) => Promise<Outcome<unknown>>>>;
type ResultOf<Call> = Call extends (request: never) => Promise<Outcome<infer Result>> ? Result : never;

/** A thread that does one thing after the other, in the order of the calls, so that the caller's stays free. */
export interface Thread<Known extends Calls<string>> {
  /** @throws {OperatorError} The same as on the other side. */
  call<Name extends keyof Known & string>(
    name: Name,
    ...request: Parameters<Known[Name]>
  ): Promise<ResultOf<Known[Name]>>;
  /** Lets what was called finish. */
  close(): Promise<void>;
}

/**
 * Starts a thread. Where it ends by itself, the next call starts it again.
 *
 * @param file - In `src/`, without its ending: the built one runs, as a worker cannot start from TypeScript in vitest.
 * @param data - Its `workerData`.
 */
export function startThread<Known extends Calls<string>>(file: string, data: unknown): Thread<Known> {
  const pool = new Piscina({
    filename: join(projectRoot, 'dist', `${file}.js`),
    workerData: data,
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Infinity,
    atomics: 'disabled', // between two calls the thread goes on with what it loads
  });
  const inTurn = createInTurn();
  return {
    async call<Name extends keyof Known & string>(name: Name, ...[request]: Parameters<Known[Name]>) {
      // The pool's own queue does not keep the order in which it was filled.
      const outcome = (await inTurn(() => pool.run(request, { name }))) as Outcome<ResultOf<Known[Name]>>;
      if (!outcome.ok) throw receiveError(outcome.error);
      return outcome.result;
    },
    close: () => inTurn(() => pool.close()),
  };
}
