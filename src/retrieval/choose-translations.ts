import { translationGroup } from '../corpus/check-translations.ts';
import type { Document } from '../corpus/document.ts';
import type { Language } from '../language/language.ts';

/** The documents that say one thing, by language. */
export type Translations = ReadonlyMap<Language, string>;

/** Groups documents with their translations; a document without any is a group of its own. */
export function groupTranslations(documents: Iterable<Document>): Translations[] {
  const groups = new Map<string, Map<Language, string>>();
  for (const document of documents) {
    const key = translationGroup(document);
    const group = groups.get(key) ?? new Map<Language, string>();
    // The original first: it speaks where no translation is in the question's language.
    const rest = document.translationOf === null ? [...group] : [];
    if (rest.length > 0) group.clear();
    group.set(document.language, document.id);
    for (const [language, id] of rest) group.set(language, id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Which document of each group may be cited: the one in the question's language, else the original. So an answer never
 * cites two translations of one passage.
 *
 * @returns Their ids.
 */
export function chooseTranslations(groups: readonly Translations[], language: Language): Set<string> {
  return new Set(groups.flatMap((group) => group.get(language) ?? group.values().next().value ?? []));
}
