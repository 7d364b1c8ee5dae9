import type { FileFault } from '../foundation/file-fault.ts';
import { binaryContent, notUtf8 } from './decode-text.ts';
import { noText } from './parse-document.ts';

/** What can be wrong with one document, for who says it in another language than the fault itself. */
export type FaultKind =
  | 'encoding'
  | 'binary'
  | 'empty'
  | 'front-matter'
  | 'key'
  | 'id'
  | 'title'
  | 'collection'
  | 'translation';

/** A fault's kind, and the key of the front matter that it is about; `null` where it is about none. */
export interface KnownFault {
  readonly kind: FaultKind;
  readonly key: string | null;
}

const kindsOfPlaces: Readonly<Partial<Record<string, FaultKind>>> = {
  id: 'id',
  title: 'title',
  collection: 'collection',
  translation_of: 'translation',
};

/** What kind of fault one of a document is. */
export function kindOfFault({ where, problem }: Pick<FileFault, 'where' | 'problem'>): KnownFault {
  if (problem === notUtf8) return { kind: 'encoding', key: null };
  if (problem === binaryContent) return { kind: 'binary', key: null };
  if (problem === noText) return { kind: 'empty', key: null };
  const key = /^line \d+, (.+)$/u.exec(where ?? '')?.[1];
  if (key !== undefined) return { kind: 'key', key };
  const kind = kindsOfPlaces[where ?? ''] ?? (problem.startsWith('its id') ? 'id' : 'front-matter');
  return { kind, key: null };
}
