import type { Context } from 'hono';
import type { z } from 'zod';
import { reasonOf } from '../foundation/errors.ts';
import { refuse } from './refuse.ts';

/** What a request's body says, or the refusal that says what is wrong with it. */
export type BodyRead<Value> = { readonly value: Value } | { readonly refusal: Response };

/**
 * Reads a JSON body.
 *
 * @param remedy - What to send instead.
 */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  remedy: string,
): Promise<BodyRead<z.output<Schema>>> {
  if (!/^application\/json(?:\s*;|$)/iu.test(c.req.header('content-type') ?? ''))
    return {
      refusal: refuse(c, {
        code: 'CONTENT_TYPE',
        message: 'The body is not declared as JSON.',
        remedy: 'Send the header "Content-Type: application/json".',
      }),
    };
  const unfit = (message: string) => ({ refusal: refuse(c, { code: 'BODY', message, remedy }) });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    return unfit('The body is not UTF-8.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unfit(`The body is not JSON: ${reasonOf(error)}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`);
  return unfit(`The body does not fit: ${faults.join('; ')}.`);
}
