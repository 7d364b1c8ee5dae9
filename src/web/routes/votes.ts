import type { Context } from 'hono';
import { z } from 'zod';
import type { Moderation, ModerationRefusal } from '../../moderation/moderation.ts';
import type { ReportBody, VotesBody } from '../contracts.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { refuseStep } from '../refuse-step.ts';
import { markVisitor } from '../visitor.ts';

const voteSchema = z.strictObject({ value: z.union([z.literal(1), z.literal(-1), z.literal(0)]) });
const reportSchema = z.strictObject({ reason: z.string() });

/** `POST /api/answers/:id/votes` */
export function castVote(moderation: Moderation) {
  return async (c: Context): Promise<Response> => {
    const read = await readBody(c, voteSchema, 'Send {"value": 1}, {"value": -1}, or {"value": 0} to take it back.');
    if ('refusal' in read) return read.refusal;
    const votes = await moderation.vote(c.req.param('id') ?? '', markVisitor(c), read.value.value);
    return votes === null ? refuseUnknown(c) : c.json(votes satisfies VotesBody);
  };
}

/** `POST /api/answers/:id/reports` */
export function reportAnswer(moderation: Moderation) {
  return async (c: Context): Promise<Response> => {
    const read = await readBody(c, reportSchema, 'Send {"reason": "…"}: what is wrong with the answer.');
    if ('refusal' in read) return read.refusal;
    const reported = await moderation.report(c.req.param('id') ?? '', markVisitor(c), read.value.reason);
    return reported.isDone ? c.json({ state: reported.state } satisfies ReportBody) : refuseStep(c, reported);
  };
}

function refuseUnknown(c: Context): Response {
  return refuseStep(c, { isDone: false, refusal: 'unknown' satisfies ModerationRefusal, last: null });
}

/** `GET` and `DELETE /api/my-data`: what is kept of the page's visitor. */
export function showMyData(moderation: Moderation, visitor: (c: Context) => string | null) {
  return async (c: Context): Promise<Response> => {
    const id = visitor(c);
    if (id === null)
      return refuse(c, { code: 'NOT_FOUND', message: 'Nothing is kept of you.', remedy: 'There is nothing to do.' });
    if (c.req.method === 'DELETE') return c.json({ forgotten: await moderation.forget(id) });
    return c.json(await moderation.dataOf(id));
  };
}
