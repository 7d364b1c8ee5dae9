import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const cookie = 'visitor';
const yearSeconds = 365 * 86_400;

/** The page's visitor, as a user id; `null` for who has never voted. */
export function visitorOf(c: Context): string | null {
  const known = getCookie(c, cookie);
  return known !== undefined && /^[\w-]{22}$/u.test(known) ? `page:${known}` : null;
}

/** The same; who has no mark yet gets one, of random letters, so that nobody votes twice. */
export function markVisitor(c: Context): string {
  const known = visitorOf(c);
  if (known !== null) return known;
  const mark = randomBytes(16).toString('base64url');
  setCookie(c, cookie, mark, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: yearSeconds });
  return `page:${mark}`;
}
