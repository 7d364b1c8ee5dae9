import { languages } from '../../language/language.ts';
import type { TermCard } from '../../lookups/look-up-terms.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import { startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import type { MessagePayload } from '../payload.ts';
import { showCitation, type FindDocument } from '../show-citation.ts';
import { capitalized, showBold, showLine, showSmall } from '../show-text.ts';
import { lookUpBox } from './look-up-box.ts';

const maxNames = 400; // in UTF-16 code units, laid out

/** A term in three languages, the records that bear its name, and where documents use it. */
export function renderTerm(card: TermCard, document: FindDocument): MessagePayload {
  const { language, kind, term, names, records, citations } = card;
  const say = lookUpMessages[language];
  const inLanguages = languages.flatMap((one) =>
    names[one].length === 0 ? [] : [fitText(showLine(names[one].join(' · '), one), maxNames)],
  );
  const bears = records.length === 0 ? null : showSmall([say.related, ...records.map(({ short }) => short)], language);
  const used = citations.length === 0 ? null : startLine(showBold(say.inDocuments, language), language);
  return lookUpBox({ language, label: capitalized(say.termKinds[kind]), title: term }, [
    inLanguages.join('\n'),
    ...(bears === null ? [] : [fitText(bears, maxNames)]),
    ...(used === null ? [] : [used]),
    ...citations.map((citation, i) => showCitation(citation, language, document, citations[i - 1])),
  ]);
}
