import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorBody, RefusalCode } from './contracts.ts';

const statuses: Readonly<Record<RefusalCode, ContentfulStatusCode>> = {
  HOST: 421,
  ORIGIN: 403,
  CONTENT_TYPE: 415,
  TOO_LARGE: 413,
  BODY: 400,
  QUERY: 400,
  NOT_FOUND: 404,
  METHOD: 405,
  TOKEN: 401,
  CONFLICT: 409,
  TOO_MANY: 429,
  NOT_READY: 503,
  BUG: 500,
};

/** A refusal as everybody gets it: what is wrong, and what to do about it. */
export function refuse(c: Context, error: ErrorBody['error']): Response {
  return c.json({ error } satisfies ErrorBody, statuses[error.code]);
}
