import type { Context } from 'hono';
import type { Document } from '../../corpus/document.ts';
import type { Library } from '../../lookups/library.ts';
import type { DocumentBody, DocumentFacts, DocumentsBody } from '../contracts.ts';
import { refuse } from '../refuse.ts';

/** `GET /api/documents` */
export function listDocuments(library: () => Library) {
  return (c: Context): Response => {
    const { homeTexts, passageCount } = library();
    const documents = [...homeTexts.documents.values()].map((document) => {
      return { ...factsOf(document), passages: passageCount(document.id) };
    });
    return c.json({ documents } satisfies DocumentsBody);
  };
}

/** `GET /api/documents/:id` */
export function showDocument(library: () => Library) {
  return (c: Context): Response => {
    const id = c.req.param('id') ?? '';
    const { homeTexts, homeLookups, passageCount } = library();
    const document = homeTexts.documents.get(id);
    if (document) {
      const records = homeLookups().recordsAbout(id);
      return c.json({ ...document, passages: passageCount(id), records } satisfies DocumentBody);
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
