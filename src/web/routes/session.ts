import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { createRateLimit } from '../../foundation/rate-limit.ts';
import type { SessionBody } from '../contracts.ts';
import { moderatorOf, refuseStranger, sessionCookie } from '../only-moderators.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { sessionSeconds, type Sessions } from '../session.ts';

const schema = z.strictObject({ token: z.string().max(512), name: z.string().trim().min(1).max(40) });
const failuresAMinute = 10;

/** `POST`, `GET` and `DELETE /api/session` */
export function sessionRoutes(sessions: Sessions) {
  // Of everybody together: behind a proxy all come from one address.
  const failures = createRateLimit(failuresAMinute, 60);
  return {
    open: async (c: Context): Promise<Response> => {
      if (!sessions.isOpen) return refuseStranger(c, sessions);
      const read = await readBody(c, schema, 'Send {"token": "…", "name": "…"}; others see the name beside verdicts.');
      if ('refusal' in read) return read.refusal;
      const seconds = await failures.wait('all');
      if (seconds > 0)
        return refuse(c, {
          code: 'TOO_MANY',
          message: 'Too many wrong tokens were tried.',
          remedy: `Wait ${seconds} seconds, and try again.`,
        });
      const { token, name } = read.value;
      if (!sessions.isToken(token)) {
        await failures.take('all');
        return refuse(c, {
          code: 'TOKEN',
          message: 'This is not the moderators’ token.',
          remedy: 'Ask the operator: it is MODERATOR_TOKEN in the program’s environment or .env.',
        });
      }
      setCookie(c, sessionCookie, sessions.open(name), {
        path: '/api',
        httpOnly: true,
        sameSite: 'Strict',
        maxAge: sessionSeconds,
      });
      return c.json({ name } satisfies SessionBody);
    },
    show: (c: Context): Response => {
      const name = moderatorOf(c, sessions);
      return name === null ? refuseStranger(c, sessions) : c.json({ name } satisfies SessionBody);
    },
    close: (c: Context): Response => {
      deleteCookie(c, sessionCookie, { path: '/api' });
      return c.body(null, 204);
    },
  };
}
