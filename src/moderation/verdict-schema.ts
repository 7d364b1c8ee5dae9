import { z } from 'zod';
import { maxCitations } from '../answers/compose-answer.ts';
import { verdictKinds } from './moderation-event.ts';

/** A verdict as it comes from outside. */
export const verdictSchema = z.strictObject({
  kind: z.enum(verdictKinds),
  reason: z
    .string()
    .nullish()
    .transform((reason) => reason?.trim() || null),
  /** How many verdicts whoever decides has seen. */
  seen: z
    .int()
    .min(0)
    .nullish()
    .transform((seen) => seen ?? null),
  /** Of "correct". */
  correction: z
    .strictObject({ text: z.string(), passageIds: z.array(z.string().max(500)).max(maxCitations).default([]) })
    .optional(),
});
