import type { Context } from 'hono';
import { z } from 'zod';
import type { Assistant } from '../../assistant.ts';
import { languages } from '../../language/language.ts';
import { logKinds } from '../../moderation/log-event.ts';
import type { Moderation } from '../../moderation/moderation.ts';
import { moderationStates } from '../../moderation/moderation-case.ts';
import type { Verdict } from '../../moderation/moderation-event.ts';
import { verdictSchema } from '../../moderation/verdict-schema.ts';
import type { AuditBody, FiguresBody, FoundPassagesBody, GapsBody, ReviewBody, ReviewsBody } from '../contracts.ts';
import type { ModeratorEnv } from '../only-moderators.ts';
import { readBody } from '../read-body.ts';
import { readQuery } from '../read-query.ts';
import { refuseStep } from '../refuse-step.ts';

type ModeratorContext = Context<ModeratorEnv>;

const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
};
/** What is left out sets no bound. */
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.optional().transform((value) => value ?? null);
const name = orNull(z.string().max(200));
const several = <Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(values as [Value, ...Value[]])));
const day = z.iso.date().transform((text) => Date.parse(text));
const reviewsQuery = z.object({
  ...paging,
  state: orNull(several(moderationStates)),
  status: orNull(z.enum(['answered', 'partial', 'not_found', 'verified'])),
  language: orNull(z.enum(languages)),
  text: name,
  server: name,
});
const auditQuery = z.object({
  ...paging,
  server: name,
  answer: name,
  kind: orNull(several(logKinds)),
  by: name,
  since: orNull(day),
  until: orNull(day),
});
const gapsQuery = z.object({ server: name, open: z.enum(['true', 'false']).optional() });
const figuresQuery = z.object({ server: name, days: z.coerce.number().int().min(1).max(366).default(30) });
const passagesQuery = z.object({ text: z.string().min(1).max(500) });
const verdictRemedy =
  'Send {"kind": "verify" | "correct" | "hide" | "restore" | "dismiss" | "undo", "reason": null, "seen": 0}.';

/** What moderators read and do; each route is behind `onlyModerators`. */
export function reviewRoutes(moderation: Moderation, assistant: Assistant) {
  const unknown = (c: Context) => refuseStep(c, { isDone: false, refusal: 'unknown', last: null });
  const idOf = (c: Context) => c.req.param('id') ?? '';
  return {
    list: async (c: ModeratorContext): Promise<Response> => {
      const read = readQuery(c, reviewsQuery);
      if ('refusal' in read) return read.refusal;
      const { state: states, ...filter } = read.value;
      return c.json((await moderation.reviews({ ...filter, states })) satisfies ReviewsBody);
    },
    show: async (c: ModeratorContext): Promise<Response> => {
      const review = await moderation.review(idOf(c));
      return review === null ? unknown(c) : c.json(review satisfies ReviewBody);
    },
    decide: async (c: ModeratorContext): Promise<Response> => {
      const read = await readBody(c, verdictSchema, verdictRemedy);
      if ('refusal' in read) return read.refusal;
      const { kind, correction, reason, seen } = read.value;
      const verdict: Verdict =
        kind === 'correct' ? { kind, correction: correction ?? { text: '', passageIds: [] } } : { kind };
      const decided = await moderation.decide(idOf(c), verdict, c.get('moderator'), reason, seen);
      return decided.isDone ? c.json(decided.review satisfies ReviewBody) : refuseStep(c, decided);
    },
    claim: async (c: ModeratorContext): Promise<Response> => {
      const moderator = c.get('moderator');
      const isGivenBack = c.req.method === 'DELETE';
      const review = await (isGivenBack
        ? moderation.release(idOf(c), moderator)
        : moderation.claim(idOf(c), moderator));
      return review === null ? unknown(c) : c.json(review satisfies ReviewBody);
    },
    audit: async (c: ModeratorContext): Promise<Response> => {
      const read = readQuery(c, auditQuery);
      if ('refusal' in read) return read.refusal;
      const { kind: kinds, answer: answerId, ...filter } = read.value;
      return c.json({ events: await moderation.audit({ ...filter, kinds, answerId }) } satisfies AuditBody);
    },
    gaps: async (c: ModeratorContext): Promise<Response> => {
      const read = readQuery(c, gapsQuery);
      if ('refusal' in read) return read.refusal;
      const { server, open } = read.value;
      const isOpen = open === undefined ? null : open === 'true';
      return c.json({ gaps: await moderation.gaps(server, isOpen) } satisfies GapsBody);
    },
    figures: async (c: ModeratorContext): Promise<Response> => {
      const read = readQuery(c, figuresQuery);
      if ('refusal' in read) return read.refusal;
      const { server, days } = read.value;
      return c.json((await moderation.figures(server, days)) satisfies FiguresBody);
    },
    passages: async (c: ModeratorContext): Promise<Response> => {
      const read = readQuery(c, passagesQuery);
      if ('refusal' in read) return read.refusal;
      const { citations } = await assistant.ask({ question: read.value.text });
      const passages = citations.map(({ passageId, title, section, excerpt }) => ({
        passageId,
        title,
        section,
        excerpt,
      }));
      return c.json({ passages } satisfies FoundPassagesBody);
    },
  };
}
