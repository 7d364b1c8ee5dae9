import type { Answer } from '../../answers/answer.ts';
import type { DocumentBody, DocumentsBody, ErrorBody, PassageBody, RefusalCode } from '../contracts.ts';

/** Why there is nothing to show. */
export interface Failure {
  readonly code: RefusalCode | 'OFFLINE';
  readonly reference: string | null;
}

export type Result<Value> =
  | { readonly isOk: true; readonly value: Value }
  | { readonly isOk: false; readonly failure: Failure };

const timeoutMs = 30_000;
const offline: Failure = { code: 'OFFLINE', reference: null };

export function ask(question: string, previous: string | null): Promise<Result<Answer>> {
  const headers = { 'content-type': 'application/json' };
  return load('/api/ask', { method: 'POST', headers, body: JSON.stringify({ question, previous }) });
}

export function loadDocuments(): Promise<Result<DocumentsBody>> {
  return load('/api/documents');
}

export function loadDocument(id: string): Promise<Result<DocumentBody>> {
  return load(`/api/documents/${encodeURIComponent(id)}`);
}

export function loadPassage(id: string): Promise<Result<PassageBody>> {
  return load(`/api/passages/${encodeURIComponent(id)}`);
}

async function load<Value>(path: string, init: RequestInit = {}): Promise<Result<Value>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    body = await response.json();
  } catch (error) {
    const isOtherProgram = error instanceof SyntaxError; // what answers there sends no JSON
    return { isOk: false, failure: isOtherProgram ? { code: 'BUG', reference: null } : offline };
  }
  if (response.ok) return { isOk: true, value: body as Value };
  const { code = 'BUG', reference = null } = (body as Partial<ErrorBody>).error ?? {};
  return { isOk: false, failure: { code, reference } };
}
