import type { Document } from '../corpus/document.ts';
import type { GlossaryEntry } from '../corpus/glossary.ts';
import type { Language } from '../language/language.ts';
import type { Passage } from '../passages/passage.ts';
import type { FactKind } from '../records/fact-kinds.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import type { Candidate } from './completion.ts';
import type { ForumCard } from './look-up-forum.ts';
import type { LookUpCitation, PassageInContext } from './look-up-passages.ts';
import type { TermCard } from './look-up-terms.ts';
import type { TimelineEntry } from './look-up-timeline.ts';
import type { RecordLink, SeriesName } from './record-index.ts';
import type { ShownFact } from './shown-fact.ts';

/** What of an edition was asked for: its themes, or its outcomes. */
export interface EditionFacts extends RecordLink {
  readonly language: Language;
  readonly facts: readonly ShownFact[];
}

/** Two records, fact by fact. */
export interface Comparison {
  readonly language: Language;
  readonly left: RecordLink;
  readonly right: RecordLink;
  readonly rows: readonly {
    readonly fact: FactKind;
    readonly label: string;
    readonly left: ShownFact | null;
    readonly right: ShownFact | null;
  }[];
  readonly citations: ForumCard['citations'];
}

export interface Timeline {
  readonly language: Language;
  readonly series: string | null;
  readonly name: string | null;
  readonly topic: string | null;
  /** In the order of time. */
  readonly entries: readonly TimelineEntry[];
}

/** A document that answers come from. */
export interface SourceEntry {
  readonly documentId: string;
  readonly title: string;
  readonly kind: Document['kind'];
  readonly language: Language;
  readonly forum: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  readonly source: string;
  readonly url: string | null;
}

/** What can be completed while it is typed. */
export const completionKinds = ['forum', 'series', 'term', 'document', 'year'] as const;
export type CompletionKind = (typeof completionKinds)[number];

/** What narrows a look-up over several editions; all of it may be left out. */
export interface EditionFilter {
  readonly series?: SeriesName | null;
  readonly year?: number | null;
  /** A record's id or name. */
  readonly forum?: string | null;
}

/** The look-ups: structured data with sources, one room for commands, HTTP and chat. `null` is "there is none". */
export interface Lookups {
  forums(language: Language, of?: SeriesName | null): readonly RecordLink[];
  forum(typed: string, language: Language): ForumCard | null;
  themes(language: Language, filter: EditionFilter): readonly EditionFacts[];
  outcomes(language: Language, filter: EditionFilter): readonly EditionFacts[];
  compare(left: string, right: string, language: Language): Comparison | null;
  /** A series over the years, a topic over the years, or a topic within a series. */
  timeline(language: Language, of: SeriesName | null, topic: string | null): Timeline;
  term(typed: string, language: Language): TermCard | null;
  sources(): readonly SourceEntry[];
  /** The records about the event of a document; of a record's own document, that record. */
  recordsAbout(documentId: string): readonly RecordLink[];
  /** Every record of the snapshot. */
  records(): readonly ForumRecord[];
  /** The sentences of a record's own document, then of those about its event, in a language. */
  sentencesAbout(recordId: string, language: Language): readonly LookUpCitation[];
  /** A passage with what stands before and after it. */
  passage(id: string): PassageInContext | null;
  complete(kind: CompletionKind, typed: string, limit: number): readonly Candidate[];
}

/** What look-ups answer from: one snapshot, and the glossary. */
export interface LookupParts {
  readonly records: readonly ForumRecord[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly passages: readonly Passage[];
  readonly glossary: readonly GlossaryEntry[];
}
