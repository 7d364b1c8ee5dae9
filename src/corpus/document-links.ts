import { translationGroup } from './check-translations.ts';
import type { Document } from './document.ts';

/**
 * What records call documents by, to the group of translations that is meant: an id, or the source that a document
 * comes from, so that a link holds for a digest and for its original. Records' own documents are not linked to.
 */
export function documentLinks(documents: Iterable<Document>): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const document of documents) {
    if (document.kind === 'record') continue;
    const group = translationGroup(document);
    for (const name of [document.id, document.source]) if (!links.has(name)) links.set(name, group);
  }
  return links;
}
