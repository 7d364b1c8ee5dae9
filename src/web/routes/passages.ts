import type { Context } from 'hono';
import type { Library } from '../../lookups/library.ts';
import type { Passage } from '../../passages/passage.ts';
import type { PassageBody } from '../contracts.ts';
import { refuse } from '../refuse.ts';
import { factsOf } from './documents.ts';

/** `GET /api/passages/:id` */
export function showPassage(library: () => Library) {
  return (c: Context): Response => {
    const found = library()
      .homeLookups()
      .passage(c.req.param('id') ?? '');
    if (!found)
      return refuse(c, {
        code: 'NOT_FOUND',
        message: 'There is no passage of this id.',
        remedy: 'Take it from "passageId" of a fresh answer: ids change with the words. It stands URL-encoded.',
      });
    const { passage, document } = found;
    const { id, documentId, section, start, end } = passage;
    const text = (span: Passage) => document.text.slice(span.start, span.end);
    const neighbour = (span: Passage | null) =>
      span && { id: span.id, start: span.start, end: span.end, text: text(span) };
    return c.json({
      passage: { id, documentId, section, start, end, text: text(passage) },
      document: factsOf(document),
      before: neighbour(found.before),
      after: neighbour(found.after),
    } satisfies PassageBody);
  };
}
