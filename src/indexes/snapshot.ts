import type { Document } from '../corpus/document.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import type { Passage } from '../passages/passage.ts';
import type { LexicalIndex } from './lexical-index.ts';
import type { PassageWords } from './passage-words.ts';
import type { SentenceTerms } from './sentence-terms.ts';
import type { VectorIndex } from './vector-index.ts';

/** What is read and shown of one collection: all that look-ups and citations need. */
export interface SnapshotTexts {
  /** The name of the snapshot's folder; answers carry it as `indexVersion`. */
  readonly version: string;
  /** What all its documents belong to. */
  readonly collection: string;
  readonly documents: ReadonlyMap<string, Document>;
  /** What look-ups answer from; their texts are among the documents. */
  readonly records: readonly ForumRecord[];
  readonly passages: readonly Passage[];
}

/** Everything that questions about one collection are answered from, as of one moment. Passages are numbered by their place in `passages`. */
export interface Snapshot extends SnapshotTexts {
  /** Absolute. */
  readonly corpusFolder: string;
  readonly modelId: string;
  /** The embedded model whose pieces `words` are made of. */
  readonly tokenTableId: string;
  /** Character 4-grams. */
  readonly grams: LexicalIndex;
  /** Light stems. */
  readonly stems: LexicalIndex;
  readonly sentenceTerms: SentenceTerms;
  readonly words: PassageWords;
  readonly vectors: VectorIndex;
}
