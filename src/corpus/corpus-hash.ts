import { createHash } from 'node:crypto';
import type { Corpus } from './read-corpus.ts';

/**
 * The SHA-256 (64 hexadecimal digits) of every field of every document, and of every record. Neither the order of the documents nor that
 * of their fields matters; any other change does.
 */
export function hashCorpus({ documents, records }: Corpus): string {
  const hash = createHash('sha256');
  const byId = documents.toSorted((a, b) => compare(a.id, b.id) || compare(a.path, b.path));
  for (const document of byId) {
    const fields = Object.entries(document).toSorted(([a], [b]) => compare(a, b));
    hash.update(`${JSON.stringify(fields)}\n`);
  }
  for (const record of records.toSorted((a, b) => compare(a.id, b.id))) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
