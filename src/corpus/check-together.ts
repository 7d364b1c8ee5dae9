import type { FileFault } from '../foundation/file-fault.ts';
import { checkTranslations } from './check-translations.ts';
import type { Document } from './document.ts';
import { addById } from './read-corpus.ts';

/** What sound documents do wrong beside each other: ids that two of them have, translations of nothing. */
function checkTogether(documents: Iterable<Document>): FileFault[] {
  const byId = new Map<string, Document>();
  const faults: FileFault[] = [];
  for (const document of documents) addById(byId, document, faults);
  return [...faults, ...checkTranslations(byId)];
}

/** The faults that a change brings to a set of documents; those that it had before are not blamed on it. */
export function checkChange(before: Iterable<Document>, after: Iterable<Document>): FileFault[] {
  const known = new Set(checkTogether(before).map((fault) => JSON.stringify(fault)));
  return checkTogether(after).filter((fault) => !known.has(JSON.stringify(fault)));
}
