import type { FileFault } from '../foundation/file-fault.ts';
import type { Document } from './document.ts';

/**
 * Checks that every translation names an original of the corpus, in another language, that is no translation itself,
 * and that an original has one translation a language.
 */
export function checkTranslations(documents: ReadonlyMap<string, Document>): FileFault[] {
  const faults: FileFault[] = [];
  const taken = new Map<string, string>();
  for (const { path, language, translationOf } of documents.values()) {
    if (translationOf === null) continue;
    const blame = (problem: string, remedy: string) =>
      faults.push({ file: path, where: 'translation_of', problem, remedy });
    const original = documents.get(translationOf);
    const key = `${language} ${translationOf}`;
    const other = taken.get(key);
    taken.set(key, path);
    if (original === undefined) blame(`there is no document "${translationOf}"`, 'Write the id of the original.');
    else if (original.translationOf !== null)
      blame(`"${translationOf}" is a translation itself`, `Write "${original.translationOf}", its original.`);
    else if (original.language === language)
      blame(`"${translationOf}" is in the same language`, 'Correct "language", or leave "translation_of" out.');
    else if (other !== undefined)
      blame(`${other} is a translation of "${translationOf}" in the same language`, 'Keep one of the two.');
  }
  return faults;
}

/** Names the documents that say the same in different languages. */
export function translationGroup({ id, translationOf }: Document): string {
  return translationOf ?? id;
}
