import type { Context } from 'hono';
import type { z } from 'zod';
import { refuse } from './refuse.ts';

/** What the part of an address after "?" says, or the refusal that says what is wrong with it. Empty values count as none. */
export function readQuery<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): { readonly value: z.output<Schema> } | { readonly refusal: Response } {
  const given = Object.entries(c.req.query()).filter(([, value]) => value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return { value: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const remedy = 'Mend these parameters, or leave them out.';
  return { refusal: refuse(c, { code: 'QUERY', message: `The address does not fit: ${faults.join('; ')}.`, remedy }) };
}
