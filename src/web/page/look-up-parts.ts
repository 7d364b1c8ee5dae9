import type { Language } from '../../language/language.ts';
import type { CitationContext } from './citation-view.ts';
import type { Translation } from './translation.ts';

/** What the views of look-ups are made with. */
export interface LookUpParts {
  readonly translation: Translation;
  /** Of the documents, fetched once. */
  readonly facts: () => Promise<CitationContext['facts']>;
  /** Says a sentence to screen readers. */
  readonly announce: (words: string, language: Language) => void;
  /** The address of what is shown has changed. */
  readonly onHash: (hash: string) => void;
}
