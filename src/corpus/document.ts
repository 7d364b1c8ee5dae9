import type { Language } from '../language/language.ts';

/** `digest`: a summary in our own words; `record`: a forum's data sheet; `document`: the text itself. */
export const documentKinds = ['digest', 'record', 'document'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One file of the corpus: its front matter and its original text. Unknown values are `null`. */
export interface Document {
  /** Front matter's, else the relative path without extension, `/` between folders. */
  readonly id: string;
  readonly collection: string;
  /** Relative to the corpus folder, `/` between folders. */
  readonly path: string;
  readonly title: string;
  readonly language: Language;
  readonly kind: DocumentKind;
  readonly forum: string | null;
  /** The edition's year. */
  readonly year: number | null;
  /** When the event took place: an ISO date or interval, "2020-11-02/2020-11-17". */
  readonly dates: string | null;
  readonly place: string | null;
  readonly publisher: string | null;
  /** When the document was published: an ISO date. */
  readonly date: string | null;
  /** Front matter's, else the file's name. */
  readonly source: string;
  readonly url: string | null;
  readonly licence: string | null;
  /** The id of the document that this one says in another language. */
  readonly translationOf: string | null;
  /** The decoded file after the front matter, untrimmed, line ends as they are. Offsets count its UTF-16 code units. */
  readonly text: string;
}
