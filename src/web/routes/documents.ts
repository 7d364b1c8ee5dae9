import type { Context } from 'hono';
import type { Assistant } from '../../assistant.ts';
import type { Document } from '../../corpus/document.ts';
import type { Lookups } from '../../lookups/lookups.ts';
import type { DocumentBody, DocumentFacts, DocumentsBody } from '../contracts.ts';
import { refuse } from '../refuse.ts';

/** `GET /api/documents` */
export function listDocuments(assistant: Assistant) {
  return (c: Context): Response => {
    const documents = assistant
      .documents()
      .map((document) => ({ ...factsOf(document), passages: assistant.passageCount(document.id) }));
    return c.json({ documents } satisfies DocumentsBody);
  };
}

/** `GET /api/documents/:id` */
export function showDocument(assistant: Assistant, lookups: Lookups) {
  return (c: Context): Response => {
    const id = c.req.param('id') ?? '';
    const document = assistant.document(id);
    if (document) {
      const records = lookups.recordsAbout(id);
      return c.json({ ...document, passages: assistant.passageCount(id), records } satisfies DocumentBody);
    }
    const remedy = 'GET /api/documents lists the documents. An id stands URL-encoded in the address.';
    return refuse(c, { code: 'NOT_FOUND', message: 'There is no document of this id.', remedy });
  };
}

/** A document without its text. */
export function factsOf(document: Document): DocumentFacts {
  const { text: _, ...facts } = document;
  return facts;
}
