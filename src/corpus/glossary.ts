import { languages, type Language } from '../language/language.ts';

/** What a glossary entry names. All but terms are proper names, which are not translated word by word. */
export const glossaryKinds = ['forum', 'body', 'document', 'event', 'place', 'person', 'term'] as const;
export type GlossaryKind = (typeof glossaryKinds)[number];

/** The names of one thing in each language, acronyms included; the first of a language stands for the others. */
export interface GlossaryEntry extends Readonly<Record<Language, readonly string[]>> {
  readonly kind: GlossaryKind;
}

/** A line of a glossary file, or what is wrong with it. */
export function parseGlossaryLine(line: string): GlossaryEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'is not an object';
  const entry = value as Record<string, unknown>;
  const kind = glossaryKinds.find((known) => known === entry['kind']);
  if (kind === undefined) return `"kind" is not one of ${glossaryKinds.join(', ')}`;
  const [ar, en, fr] = languages.map((language) => entry[language]);
  if (!isNames(ar)) return '"ar" is not a list of names';
  if (!isNames(en)) return '"en" is not a list of names';
  if (!isNames(fr)) return '"fr" is not a list of names';
  return { kind, ar, en, fr };
}

function isNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string' && name.trim() !== '')
  );
}
