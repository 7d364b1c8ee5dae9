import type { Context } from 'hono';
import { z } from 'zod';
import type { AskRequest, Assistant } from '../../assistant.ts';
import { reasonOf } from '../../foundation/errors.ts';
import type { Metrics } from '../metrics.ts';
import { refuse } from '../refuse.ts';

export const maxBodyBytes = 64 * 1024;

const schema = z.object({ question: z.string(), previous: z.string().nullish() });
const remedy = 'Send {"question": "…"}, with "previous": "…" for a follow-up.';

/** `POST /api/ask` */
export function answerQuestion(assistant: Assistant, metrics: Metrics, now: () => number) {
  return async (c: Context): Promise<Response> => {
    if (!/^application\/json(?:\s*;|$)/iu.test(c.req.header('content-type') ?? ''))
      return refuse(c, {
        code: 'CONTENT_TYPE',
        message: 'The body is not declared as JSON.',
        remedy: 'Send the header "Content-Type: application/json".',
      });
    const read = readRequest(await c.req.arrayBuffer());
    if ('fault' in read) return refuse(c, { code: 'BODY', message: read.fault, remedy });
    const start = now();
    const answer = await assistant.ask(read);
    metrics.countAnswer(answer, (now() - start) / 1000);
    return c.json(answer);
  };
}

function readRequest(bytes: ArrayBuffer): AskRequest | { readonly fault: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: 'The body is not UTF-8.' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: `The body is not JSON: ${reasonOf(error)}` };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { question: parsed.data.question, previous: parsed.data.previous ?? null };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`);
  return { fault: `The body does not fit: ${faults.join('; ')}.` };
}
