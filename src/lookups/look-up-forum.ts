import { recordDocumentId } from '../corpus/record-document-id.ts';
import type { Language } from '../language/language.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import { linkTo, type RecordIndex, type RecordLink } from './record-index.ts';
import type { LookUpCitation } from './look-up-passages.ts';
import { shownFacts, type DocumentLinker, type LinkedDocument, type ShownFact } from './shown-fact.ts';

/** All that is known of an edition, body or event. */
export interface ForumCard extends RecordLink {
  readonly language: Language;
  /** The record as a document, in this language; `null` where it states nothing. */
  readonly documentId: string | null;
  readonly facts: readonly ShownFact[];
  /** The editions before and after it. */
  readonly previous: RecordLink | null;
  readonly next: RecordLink | null;
  readonly related: readonly RecordLink[];
  readonly documents: readonly LinkedDocument[];
  readonly citations: readonly LookUpCitation[];
}

/** What a card is made with. */
export interface CardSources {
  readonly index: RecordIndex;
  readonly cite: (documentId: string) => LookUpCitation[];
  readonly linked: DocumentLinker;
}

export function forumCard(record: ForumRecord, language: Language, { index, cite, linked }: CardSources): ForumCard {
  const editions = index.editions(record.series);
  const place = editions.indexOf(record);
  const neighbour = (step: number) => {
    const other = place < 0 ? undefined : editions[place + step];
    return other === undefined ? null : linkTo(other, language);
  };
  const documentId = recordDocument(record, language);
  // A link holds both ways, whichever record writes it.
  const related = index.records.filter(
    (other) => other !== record && (record.related?.includes(other.id) || other.related?.includes(record.id)),
  );
  return {
    ...linkTo(record, language),
    language,
    documentId,
    facts: shownFacts(record, language, linked),
    previous: neighbour(-1),
    next: neighbour(1),
    related: related.map((other) => linkTo(other, language)),
    documents: (record.documents ?? []).flatMap((id) => linked(id, language) ?? []),
    citations: documentId === null ? [] : cite(documentId),
  };
}

/** The document that a record is in a language. */
function recordDocument({ id, statements }: ForumRecord, language: Language): string | null {
  if (statements.length === 0) return null;
  return recordDocumentId(id, language);
}
