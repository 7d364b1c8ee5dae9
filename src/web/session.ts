import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** How long a moderator stays logged in. */
export const sessionSeconds = 12 * 3600;

/** Who is logged in, by what their browser sends back. Nothing is kept here, so that sessions outlast a restart. */
export interface Sessions {
  /** Whether anybody can log in at all. */
  readonly isOpen: boolean;
  isToken(given: string): boolean;
  /** @returns What the browser is to keep. */
  open(name: string): string;
  /** @returns The moderator's name; `null` for what is forged or has run out. */
  read(kept: string): string | null;
}

const schema = z.object({ name: z.string().min(1), until: z.number() });

/**
 * @param token - The moderators' token; another one ends all sessions.
 * @param now - Milliseconds since 1970.
 */
export function createSessions(token: string | null, now: () => number): Sessions {
  const key = createHash('sha256').update(`session ${token}`).digest();
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    isOpen: token !== null,
    isToken: (given) => token !== null && isEqual(given, token),
    open(name) {
      const text = Buffer.from(JSON.stringify({ name, until: now() + sessionSeconds * 1000 })).toString('base64url');
      return `${text}.${sign(text)}`;
    },
    read(kept) {
      const [text = '', signature = ''] = kept.split('.');
      if (token === null || !isEqual(signature, sign(text))) return null;
      const { name, until } = schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
      return until > now() ? name : null;
    },
  };
}

/** Takes as long whatever is given. */
function isEqual(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
