import type { Context } from 'hono';
import { z } from 'zod';
import type { Assistant } from '../../assistant.ts';
import { homeScope } from '../../moderation/kept-answer.ts';
import type { Metrics } from '../metrics.ts';
import { readBody } from '../read-body.ts';
import { visitorOf } from '../visitor.ts';

const schema = z.object({ question: z.string(), previous: z.string().nullish() });
const remedy = 'Send {"question": "…"}, with "previous": "…" for a follow-up.';

/** `POST /api/ask` */
export function answerQuestion(assistant: Assistant, metrics: Metrics, now: () => number) {
  return async (c: Context): Promise<Response> => {
    const read = await readBody(c, schema, remedy);
    if ('refusal' in read) return read.refusal;
    const { question, previous = null } = read.value;
    const start = now();
    const from = { scope: homeScope, userId: visitorOf(c), isPrivate: false, isKept: true };
    const answer = await assistant.ask({ question, previous, from });
    metrics.countAnswer(answer, (now() - start) / 1000);
    return c.json(answer);
  };
}
