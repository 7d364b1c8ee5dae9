import { messages } from '../answers/messages/messages.ts';
import type { Citation } from '../answers/answer.ts';
import type { Document } from '../corpus/document.ts';
import type { Language } from '../language/language.ts';
import type { LookUpCitation } from '../lookups/look-up-passages.ts';
import { discordMessages } from './messages/messages.ts';
import { showLink, showQuote, showSmall, showWords } from './show-text.ts';
import { startLine } from './bidi.ts';

/** A citation of an answer, or of a look-up. */
export type ShownCitation = LookUpCitation & Partial<Pick<Citation, 'highlight' | 'page' | 'time' | 'year'>>;

/** A document of the live snapshot. */
export type FindDocument = (id: string) => Pick<Document, 'kind' | 'date'> | undefined;

/**
 * A citation below an answer: its title, the excerpt as a quotation, what is known of it, and its address.
 *
 * @param above - The citation above it: what is the same is said once.
 */
export function showCitation(
  citation: ShownCitation,
  language: Language,
  find: FindDocument,
  above?: ShownCitation,
): string {
  const number = `**${showWords(`${citation.n}.`, language)}**`;
  const { excerpt, highlight = null, section, page } = citation;
  if (above?.documentId === citation.documentId) {
    const pageShown =
      page === null || page === undefined || page === above.page ? null : discordMessages[language].page(page);
    const place = showSmall([section === above.section ? null : section, pageShown], language);
    const quote = showQuote(excerpt, highlight, citation.language, `${number} `);
    return place === null ? quote : `${quote}\n${place}`;
  }
  const lines = [
    startLine(`${number} ${showTitle(citation, language, find)}`, language),
    showQuote(excerpt, highlight, citation.language),
    showPlace(citation, language, find),
    showLink(citation.url, language),
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** The title of a cited document; of a digest or record, that it is a summary: its words are not the original's. */
export function showTitle(
  { documentId, title }: Pick<Citation, 'documentId' | 'title'>,
  language: Language,
  find: FindDocument,
): string {
  const isOriginal = find(documentId)?.kind === 'document';
  return showWords(isOriginal ? title : messages[language].summaryOf(title), language);
}

/** Year, publisher, section and page on one small line, and the language where it is not the reader's. */
export function showPlace(citation: ShownCitation, language: Language, find: FindDocument): string | null {
  const say = discordMessages[language];
  const { publisher, section, page, time, year } = citation;
  const pageShown = page === null || page === undefined ? null : say.page(page);
  const inLanguage = citation.language === language ? null : say.inLanguage(citation.language);
  const when = find(citation.documentId)?.date ?? year;
  return showSmall([when, publisher, section, pageShown, time, inLanguage], language);
}
