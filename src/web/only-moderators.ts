import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { refuse } from './refuse.ts';
import type { Sessions } from './session.ts';

export const sessionCookie = 'moderator';

/** What a moderator's request carries. */
export interface ModeratorEnv {
  readonly Variables: { moderator: string };
}

/** Lets through who is logged in, or sends the token itself, and says who it is. */
export function onlyModerators(sessions: Sessions): MiddlewareHandler<ModeratorEnv> {
  return async (c, next) => {
    const name = moderatorOf(c, sessions);
    if (name === null) return refuseStranger(c, sessions);
    c.set('moderator', name);
    return next();
  };
}

export function moderatorOf(c: Context, sessions: Sessions): string | null {
  const bearer = /^Bearer (?<token>\S+)$/u.exec(c.req.header('authorization') ?? '')?.groups?.['token'];
  if (bearer !== undefined) return sessions.isToken(bearer) ? 'token' : null;
  const kept = getCookie(c, sessionCookie);
  return kept === undefined ? null : sessions.read(kept);
}

export function refuseStranger(c: Context, { isOpen }: Sessions): Response {
  return refuse(c, {
    code: 'TOKEN',
    message: isOpen ? 'This is for moderators who are logged in.' : 'Nobody can log in here.',
    remedy: isOpen
      ? 'Log in with the moderators’ token, or send it as "Authorization: Bearer …".'
      : 'The operator sets MODERATOR_TOKEN and starts the program again.',
  });
}
