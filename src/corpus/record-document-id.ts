import type { Language } from '../language/language.ts';

/** The id of the document that a record is in a language. */
export function recordDocumentId(id: string, language: Language): string {
  return language === 'ar' ? `forums/${id}` : `forums/${id}.${language}`;
}
