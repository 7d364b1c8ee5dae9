import { translationGroup } from '../corpus/check-translations.ts';
import { documentLinks } from '../corpus/document-links.ts';
import { recordDocumentId } from '../corpus/record-document-id.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import type { ScoredSentence } from './score-sentences.ts';

/** A document's sentence that scores this share of its record's tells the same. */
const tellsTheSame = 0.7;

/**
 * Puts a document's sentence before that of a record which was made from it or is about the same event: both are
 * cited, and the document says it in its context.
 *
 * @returns A function of scored sentences, best first, to the same in a new order.
 */
export function createDocumentLead({ documents, records }: Pick<Snapshot, 'documents' | 'records'>) {
  const links = documentLinks(documents.values());
  const linked = new Map(
    records.map(({ id, documents: about = [], sources }) => {
      const stating = Object.values(sources).flatMap(({ document }) => document ?? []);
      return [
        recordDocumentId(id, 'ar'),
        new Set([...about, ...stating].flatMap((name) => links.get(name) ?? [])),
      ] as const;
    }),
  );
  const groupOf = (documentId: string) => {
    const document = documents.get(documentId);
    return document === undefined ? documentId : translationGroup(document);
  };
  return (sentences: readonly ScoredSentence[]): ScoredSentence[] => {
    const [best] = sentences;
    const about = best && linked.get(groupOf(best.documentId));
    if (!best || !about) return [...sentences];
    const at = sentences.findIndex(
      ({ documentId, similarity, features }) =>
        about.has(groupOf(documentId)) &&
        similarity >= tellsTheSame * best.similarity &&
        features.answer >= best.features.answer - 0.25,
    );
    if (at === -1) return [...sentences];
    // What leads must not seem less similar than what follows.
    const lead = { ...sentences[at]!, similarity: best.similarity };
    return [lead, ...sentences.slice(0, at), ...sentences.slice(at + 1)];
  };
}

/**
 * Puts a record's sentence first, where it scores nearly as well: records state the same of every edition, so that two
 * editions are compared by like and like.
 *
 * @param sentences - Best first.
 */
export function leadWithRecords(
  sentences: readonly ScoredSentence[],
  { documents }: Pick<Snapshot, 'documents'>,
): ScoredSentence[] {
  const [best] = sentences;
  const at = sentences.findIndex(
    ({ documentId, similarity }) =>
      documents.get(documentId)?.kind === 'record' && similarity >= tellsTheSame * (best?.similarity ?? 0),
  );
  if (!best || at <= 0) return [...sentences];
  return [{ ...sentences[at]!, similarity: best.similarity }, ...sentences.slice(0, at), ...sentences.slice(at + 1)];
}
