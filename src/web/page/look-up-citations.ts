import type { Language } from '../../language/language.ts';
import type { LookUpCitation } from '../../lookups/look-up-passages.ts';
import { renderCards, type CitationContext } from './citation-view.ts';
import { openContext } from './context-dialog.ts';
import { element } from './element.ts';

/** The documents' own words that bear a look-up, as an answer's citations are shown. */
export function renderCitations(
  citations: readonly LookUpCitation[],
  heading: string,
  language: Language,
  facts: CitationContext['facts'],
): HTMLElement | null {
  if (citations.length === 0) return null;
  const shown = citations.map((citation) => ({ ...citation, year: null, highlight: null }));
  const open: CitationContext['open'] = (citation) => openContext(citation, language);
  return element(
    'section',
    { class: 'more' },
    element('h2', {}, heading),
    ...renderCards(shown, { language, facts, open }, 'h3'),
  );
}
