import type { Document } from '../corpus/document.ts';
import { isObject, isText } from '../foundation/has-shape.ts';
import { languages } from '../language/language.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import type { Passage } from '../passages/passage.ts';
import type { Manifest } from './manifest.ts';
import type { Snapshot, SnapshotTexts } from './snapshot.ts';

/** @throws {RangeError} The items are not documents. */
export function asDocuments(items: unknown): Document[] {
  if (!Array.isArray(items)) throw new RangeError('documents.json is damaged at its top: it is no list');
  const at = items.findIndex((item) => !isDocument(item));
  if (at !== -1) throw new RangeError(`documents.json is damaged at ${at}: it is no document`);
  return items as Document[];
}

function isDocument(item: unknown): boolean {
  if (!isObject(item)) return false;
  const { id, title, language, source, year, text } = item;
  return (
    [id, title, source, text].every(isText) &&
    languages.some((one) => one === language) &&
    (year === null || typeof year === 'number')
  );
}

/** @throws {RangeError} The items are not records. */
export function asRecords(items: unknown): ForumRecord[] {
  if (!Array.isArray(items)) throw new RangeError('records.json is damaged at its top: it is no list');
  const at = items.findIndex((item) => !isRecord(item));
  if (at !== -1) throw new RangeError(`records.json is damaged at ${at}: it is no record`);
  return items as ForumRecord[];
}

function isRecord(item: unknown): boolean {
  if (!isObject(item)) return false;
  const { id, name, short, sources, statements } = item;
  return isText(id) && [name, short, sources].every(isObject) && Array.isArray(statements);
}

/** @throws {RangeError} The items are not passages. */
export function asPassages(items: unknown): Passage[] {
  if (!Array.isArray(items)) throw new RangeError('passages.json is damaged at its top: it is no list');
  const at = items.findIndex((item) => !isPassage(item));
  if (at !== -1) throw new RangeError(`passages.json is damaged at ${at}: it is no passage`);
  return items as Passage[];
}

function isPassage(item: unknown): item is Passage {
  if (typeof item !== 'object' || item === null) return false;
  const { id, documentId, start, end, section, sentences } = item as Record<keyof Passage, unknown>;
  return (
    typeof id === 'string' &&
    typeof documentId === 'string' &&
    (typeof section === 'string' || section === null) &&
    isSpan([start, end]) &&
    Array.isArray(sentences) &&
    sentences.every(isSpan)
  );
}

function isSpan(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end] = value as unknown[];
  return (
    Number.isInteger(start) && Number.isInteger(end) && (start as number) >= 0 && (start as number) < (end as number)
  );
}

/**
 * Checks that there are as many texts as the manifest says, of one collection, and that no passage reaches out of its
 * document.
 *
 * @throws {RangeError} It is not so.
 */
export function checkTexts(manifest: Manifest, { collection, documents, passages }: SnapshotTexts): void {
  checkCounts({
    documents: [documents.size, manifest.documents],
    passages: [passages.length, manifest.passages],
  });
  for (const document of documents.values())
    if (document.collection !== collection)
      throw new RangeError(`the document ${document.id} is of another collection`);
  for (const passage of passages) checkPlaces(passage, documents.get(passage.documentId));
}

/**
 * Checks that the parts of a snapshot speak of the same passages.
 *
 * @throws {RangeError} They do not.
 */
export function checkParts(manifest: Manifest, snapshot: Snapshot): void {
  const { passages, grams, stems, sentenceTerms, words, vectors } = snapshot;
  const sentences = passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  checkCounts({
    grams: [grams.size, manifest.passages],
    stems: [stems.size, manifest.passages],
    words: [words.passageOffsets.length - 1, manifest.passages],
    vectors: [vectors.size, manifest.passages],
    sentences: [words.sentenceOffsets.length - 1, sentences],
    headings: [sentenceTerms.headingOffsets.length - 1, manifest.passages],
    'sentences with terms': [sentenceTerms.sentenceOffsets.length - 1, sentences],
  });
}

/** @param counts - Of each part, what was found and what was expected. */
function checkCounts(counts: Readonly<Record<string, readonly [found: number, expected: number]>>): void {
  for (const [part, [found, expected]] of Object.entries(counts))
    if (found !== expected) throw new RangeError(`the ${part} are ${found} instead of ${expected}`);
}

function checkPlaces({ id, start, end, sentences }: Passage, document: Document | undefined): void {
  const isInside = sentences.every(([from, to]) => start <= from && to <= end);
  if (document === undefined || end > document.text.length || !isInside)
    throw new RangeError(`the passage ${id} reaches out of its document`);
}
