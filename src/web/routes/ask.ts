import type { Context } from 'hono';
import { z } from 'zod';
import { homeScope } from '../../moderation/kept-answer.ts';
import type { AppParts } from '../create-app.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { visitorOf } from '../visitor.ts';

const schema = z.object({
  question: z.string(),
  previous: z.string().nullish(),
  collection: z.string().nullish(),
});
const remedy = 'Send {"question": "…"}, with "previous": "…" for a follow-up.';

type AskParts = Pick<AppParts, 'assistant' | 'library' | 'metrics' | 'now'>;

/** `POST /api/ask` */
export function answerQuestion({ assistant, library, metrics, now }: AskParts) {
  return async (c: Context): Promise<Response> => {
    const read = await readBody(c, schema, remedy);
    if ('refusal' in read) return read.refusal;
    const { question, previous = null, collection = null } = read.value;
    const { openCollections } = library();
    if (collection !== null && !openCollections.includes(collection))
      return refuse(c, {
        code: 'BODY',
        message: 'There is no collection of this name.',
        remedy: `Use one of: ${openCollections.join(', ')}.`,
      });
    const start = now();
    const scope = collection === null ? homeScope : { ...homeScope, collection };
    const from = { scope, userId: visitorOf(c), isPrivate: false, isKept: true };
    const answer = await assistant.ask({
      question,
      previous,
      from,
      collections: collection === null ? [] : [collection],
    });
    metrics.countAnswer(answer, (now() - start) / 1000);
    return c.json(answer);
  };
}
