import type { Document } from '../../src/corpus/document.ts';

/** A document with nothing but what a test says of it. */
export function toyDocument(over: Partial<Document> & Pick<Document, 'id' | 'text'>): Document {
  return {
    collection: 'default',
    path: `${over.id}.md`,
    title: over.id,
    language: 'ar',
    kind: 'document',
    forum: null,
    year: null,
    dates: null,
    place: null,
    publisher: null,
    date: null,
    source: `${over.id}.md`,
    url: null,
    licence: null,
    translationOf: null,
    ...over,
  };
}
