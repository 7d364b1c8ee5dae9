import type { Language } from '../../language/language.ts';
import type { countFacts, listFacts } from '../fact-kinds.ts';
import type { LocalText, wordings } from '../record-schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Parts of a record's text, each under its own heading. */
export const recordSections = ['identity', 'figures', 'outcomes', 'background'] as const;
export type RecordSection = (typeof recordSections)[number];

/** How a language says what records state, in whole sentences that are understood alone. */
export interface Templates {
  readonly headings: Readonly<Record<RecordSection, string>>;
  /** @param place - As it stands in the record; `null` where only the time is known. */
  held(subject: string, place: string | null, when: string | null): string;
  edition(subject: string, n: number, series: string): string;
  /** @param wording - Whose words these are; "ours" for our translation. */
  theme(subject: string, theme: string, wording: Wording): string;
  /** @param isMore - Whether these items go on with a list that is too long for one sentence. */
  list(
    fact: (typeof listFacts)[number],
    subject: string,
    items: readonly string[],
    wording: Wording | null,
    isMore: boolean,
  ): string;
  counts(fact: (typeof countFacts)[number], subject: string, counts: string): string;
  chair(subject: string, who: string): string;
  organisers(subject: string, who: string): string;
  /** Where sources differ: what another one gives. */
  elsewhere(sentence: string): string;
}

export type Wording = (typeof wordings)[number] | 'ours';
export const templates: Readonly<Record<Language, Templates>> = { ar, en, fr };

/** Whose words a text is in, in a language; `null` where that is not stated of any language. */
export function wordingOf(
  wording: Partial<Record<keyof LocalText, (typeof wordings)[number]>> | undefined,
  language: Language,
): Wording | null {
  return wording === undefined ? null : (wording[language] ?? 'ours');
}
