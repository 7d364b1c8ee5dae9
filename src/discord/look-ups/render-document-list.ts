import type { Language } from '../../language/language.ts';
import { messages } from '../../answers/messages/messages.ts';
import type { SourceEntry } from '../../lookups/lookups.ts';
import { startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import { discordMessages } from '../messages/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { showBold, showSmall } from '../show-text.ts';
import { lookUpBox } from './look-up-box.ts';

const maxLine = 300; // in UTF-16 code units, laid out

const kinds: readonly SourceEntry['kind'][] = ['document', 'digest', 'record'];

/** The documents that answers come from: those in the reader's language first, and data sheets last. */
export function renderDocumentList(sources: readonly SourceEntry[], language: Language): MessagePayload {
  const order = ({ language: written, kind }: SourceEntry) =>
    Number(written !== language) * kinds.length + kinds.indexOf(kind);
  const blocks = sources
    .toSorted((a, b) => order(a) - order(b))
    .map(({ title, kind, language: written, year, publisher }) => {
      const named = kind === 'document' ? title : messages[language].summaryOf(title);
      const inLanguage = written === language ? null : discordMessages[language].inLanguage(written);
      const small = showSmall([year, publisher, inLanguage], language);
      const head = fitText(startLine(showBold(named, language), language), maxLine);
      return small === null ? head : `${head}\n${fitText(small, maxLine)}`;
    });
  return lookUpBox({ language, label: discordMessages[language].documents }, blocks, { between: '\n' });
}
