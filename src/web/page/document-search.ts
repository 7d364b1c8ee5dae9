import { normalize } from '../../language/normalize.ts';
import type { DocumentFacts } from '../contracts.ts';

/** The documents whose title, forum, year, place or publisher hold every word of a query, however it is written. */
export function searchDocuments<Item extends DocumentFacts>(documents: readonly Item[], query: string): Item[] {
  const words = normalize(query).split(' ');
  return documents.filter(({ title, forum, year, dates, place, publisher }) => {
    const text = normalize([title, forum, year, dates, place, publisher].join(' '));
    return words.every((word) => text.includes(word));
  });
}
