import type { Answer } from '../../answers/answer.ts';
import type { Language } from '../../language/language.ts';
import type { Candidate } from '../../lookups/completion.ts';
import type { ForumCard } from '../../lookups/look-up-forum.ts';
import type { TermCard } from '../../lookups/look-up-terms.ts';
import type { Comparison, CompletionKind, Timeline } from '../../lookups/lookups.ts';
import type { RecordLink } from '../../lookups/record-index.ts';
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
  return send('/api/ask', { question, previous });
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

export function loadForums(language: Language): Promise<Result<{ readonly forums: readonly RecordLink[] }>> {
  return load(`/api/forums?${queryOf({ language })}`);
}

/** @param id - Or a name. */
export function loadForum(id: string, language: Language): Promise<Result<ForumCard>> {
  return load(`/api/forums/${encodeURIComponent(id)}?${queryOf({ language })}`);
}

/** @param series - Empty for all; so is the topic. */
export function loadTimeline(series: string, topic: string, language: Language): Promise<Result<Timeline>> {
  return load(`/api/timeline?${queryOf({ language, series, ...(topic === '' ? {} : { topic }) })}`);
}

export function loadComparison(left: string, right: string, language: Language): Promise<Result<Comparison>> {
  return load(`/api/compare?${queryOf({ language, left, right })}`);
}

export function loadTerm(term: string, language: Language): Promise<Result<TermCard>> {
  return load(`/api/terms/${encodeURIComponent(term)}?${queryOf({ language })}`);
}

/** What may be meant by what is typed; for nothing typed, the first ones. */
export async function complete(kind: CompletionKind, typed: string): Promise<Result<readonly Candidate[]>> {
  const result = await load<{ readonly candidates: readonly Candidate[] }>(
    `/api/complete?${queryOf({ kind, q: typed })}`,
  );
  return result.isOk ? { isOk: true, value: result.value.candidates } : result;
}

function queryOf(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString();
}

/** Sends a body as JSON. */
export function send<Value>(path: string, body: unknown, method = 'POST'): Promise<Result<Value>> {
  const headers = { 'content-type': 'application/json' };
  return load(path, { method, headers, body: JSON.stringify(body) });
}

/** Never fails: what goes wrong is told. */
export async function load<Value>(path: string, init: RequestInit = {}): Promise<Result<Value>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    body = response.status === 204 ? null : await response.json();
  } catch (error) {
    const isOtherProgram = error instanceof SyntaxError; // what answers there sends no JSON
    return { isOk: false, failure: isOtherProgram ? { code: 'BUG', reference: null } : offline };
  }
  if (response.ok) return { isOk: true, value: body as Value };
  const { code = 'BUG', reference = null } = (body as Partial<ErrorBody>).error ?? {};
  return { isOk: false, failure: { code, reference } };
}
