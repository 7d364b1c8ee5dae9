import { OperatorError } from './errors.ts';
import { sendError, type SentError } from './sent-error.ts';

/** What a call comes to; errors lose their class between threads, so those that a person can mend are values there. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: SentError };

/** Makes an outcome of what an action gives or throws, on the thread's side. */
export async function outcomeOf<Result>(action: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, result: await action() };
  } catch (error) {
    if (error instanceof OperatorError) return { ok: false, error: sendError(error) };
    throw error;
  }
}
