import type { Language } from '../../language/language.ts';
import type { PassageInContext } from '../../lookups/look-up-passages.ts';
import { startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import { discordMessages } from '../messages/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { showTitle, type FindDocument } from '../show-citation.ts';
import { showContext } from '../show-context.ts';
import { showLink, showSmall } from '../show-text.ts';
import { lookUpBox } from './look-up-box.ts';

const maxHead = 600; // in UTF-16 code units, laid out

/** A passage of a document between what stands before and after it. */
export function renderPassage(found: PassageInContext, language: Language): MessagePayload {
  const { document, passage } = found;
  const say = discordMessages[language];
  const find: FindDocument = () => document;
  const inLanguage = document.language === language ? null : say.inLanguage(document.language);
  const { date, year, publisher } = document;
  const head = [
    startLine(`**${showTitle({ documentId: document.id, title: document.title }, language, find)}**`, language),
    showSmall([date ?? year, publisher, passage.section, inLanguage], language),
    showLink(document.url, language),
  ].filter((line) => line !== null);
  return lookUpBox({ language, label: say.passage }, [
    head.map((line) => fitText(line, maxHead)).join('\n'),
    showContext(found, null),
  ]);
}
