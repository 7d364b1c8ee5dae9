import { restoreError, type OperatorError, type OperatorErrorCode } from './errors.ts';

/** An operator error on its way between threads, which know nothing of each other's classes. */
export interface SentError {
  readonly code: OperatorErrorCode;
  readonly problem: string;
  readonly remedy: string;
}

export function sendError({ code, message, remedy }: OperatorError): SentError {
  return { code, problem: message, remedy };
}

export function receiveError({ code, problem, remedy }: SentError): OperatorError {
  return restoreError(code, problem, remedy);
}
