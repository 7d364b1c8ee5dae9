import type { Document } from '../corpus/document.ts';
import type { TokenTable } from '../embeddings/token-table.ts';
import { plainWords } from '../language/tokenize.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import type { Passage } from '../passages/passage.ts';
import { analyzeText, type TextTerms } from './analyze-text.ts';
import { encodeArrays } from './binary-file.ts';
import type { EmbeddedTexts } from './embed-passages.ts';
import { nameLexicalArrays } from './lexical-arrays.ts';
import { buildLexicalArrays, createLexicalIndex } from './lexical-index.ts';
import { buildPassageWords, passageWordsArrays } from './passage-words.ts';
import { buildSentenceTerms, sentenceTermsArrays, type HeadedSentences } from './sentence-terms.ts';
import type { SnapshotContents } from './write-snapshot.ts';

/** A passage with the document that it is cut from. */
export interface PassageOfDocument {
  readonly passage: Passage;
  readonly document: Document;
}

/** What the files of a snapshot are made of. */
export interface PassageFilesParts {
  readonly buildId: string;
  /** As the manifest has it: it finds the documents again where the manifest is damaged. */
  readonly corpusFolder: string;
  readonly documents: readonly Document[];
  readonly records: readonly ForumRecord[];
  readonly items: readonly PassageOfDocument[];
  readonly vectors: EmbeddedTexts;
  readonly table: TokenTable;
  /** The pieces of a word in the token table; at least one. */
  readonly piecesOf: (word: string) => readonly number[];
}

/** The files of a snapshot beside the graph of its vectors. */
export function buildPassageFiles(parts: PassageFilesParts): SnapshotContents['files'] {
  const { buildId, corpusFolder, documents, records, items, vectors, table, piecesOf } = parts;
  const terms = items.map(passageTerms);
  const lexical = (kind: keyof TextTerms) => buildLexicalArrays(terms.map((one) => one[kind]));
  const [grams, stems] = [lexical('grams'), lexical('stems')];
  const indexes = { grams: createLexicalIndex(grams), stems: createLexicalIndex(stems) };
  const words = buildPassageWords(items.map(sentenceWords), table, piecesOf);
  const passages = items.map(({ passage }) => passage);
  return {
    'documents.json': json({ buildId, corpusFolder, items: documents }),
    'records.json': json({ buildId, items: records }),
    'passages.json': json({ buildId, items: passages }),
    'lexical.bin': encodeArrays(buildId, {
      ...nameLexicalArrays('grams', grams),
      ...nameLexicalArrays('stems', stems),
      ...sentenceTermsArrays(buildSentenceTerms(items.map(headedSentences), indexes)),
    }),
    'words.bin': encodeArrays(buildId, passageWordsArrays(words)),
    'vectors.bin': encodeArrays(buildId, { keys: vectors.keys, values: vectors.values }),
  };
}

/** What the lexical indexes hold of a passage: its text, under its document's title and its section. */
function passageTerms({ passage, document }: PassageOfDocument): TextTerms {
  const text = document.text.slice(passage.start, passage.end);
  return analyzeText(`${headingOf(passage, document)}\n${text}`, document.language);
}

function headedSentences({ passage, document }: PassageOfDocument): HeadedSentences {
  const sentences = passage.sentences.map(([start, end]) => document.text.slice(start, end));
  return { language: document.language, heading: headingOf(passage, document), sentences };
}

function headingOf({ section }: Passage, { title }: Document): string {
  return [title, section ?? ''].join('\n');
}

function sentenceWords({ passage, document }: PassageOfDocument): string[][] {
  return passage.sentences.map(([start, end]) => plainWords(document.text.slice(start, end)));
}

const unknownPiece = 1;

/** A word without a known character still has a vector: that of the unknown piece. */
export function orUnknown(pieces: readonly number[]): readonly number[] {
  return pieces.length > 0 ? pieces : [unknownPiece];
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
