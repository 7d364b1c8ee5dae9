import { createHash } from 'node:crypto';
import type { Document } from './document.ts';

/**
 * The SHA-256 (64 hexadecimal digits) of every field of every document. Neither the order of the documents nor that
 * of their fields matters; any other change does.
 */
export function hashCorpus(documents: readonly Document[]): string {
  const hash = createHash('sha256');
  const byId = documents.toSorted((a, b) => compare(a.id, b.id) || compare(a.path, b.path));
  for (const document of byId) {
    const fields = Object.entries(document).toSorted(([a], [b]) => compare(a, b));
    hash.update(`${JSON.stringify(fields)}\n`);
  }
  return hash.digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
