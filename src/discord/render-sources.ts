import type { Answer, Citation } from '../answers/answer.ts';
import type { PassageInContext } from '../lookups/look-up-passages.ts';
import { showContext } from './show-context.ts';
import { fitText } from './fit-text.ts';
import { maxEmbedDescription } from './limits.ts';
import { discordMessages } from './messages/messages.ts';
import { boxMessage, type MessagePayload, type ShownButton } from './payload.ts';
import { showPlace, showTitle, type FindDocument } from './show-citation.ts';
import { showLine, showLink, showQuote } from './show-text.ts';
import { startLine } from './bidi.ts';

/** The citations of an answer, one a page. */
export interface SourcesShown {
  readonly answer: Pick<Answer, 'id' | 'language'>;
  readonly citations: readonly Citation[];
  /** From 0; a page that is not there shows the nearest one. */
  readonly page: number;
  readonly passage: (id: string) => PassageInContext | null;
  readonly document: FindDocument;
  /** Further buttons, in a row of their own. */
  readonly buttons?: readonly ShownButton[];
}

const maxExcerptShown = 2400;

/**
 * What stands around a citation in its document, with the excerpt marked; only who asked for it sees it.
 *
 * @returns `null` for an answer without citations.
 */
export function renderSources(shown: SourcesShown): MessagePayload | null {
  const { answer, citations, document, passage } = shown;
  const { language } = answer;
  const page = Math.min(Math.max(0, shown.page), citations.length - 1);
  const citation = citations[page];
  if (citation === undefined) return null;
  const say = discordMessages[language];
  const found = passage(citation.passageId);
  const lines = [
    startLine(`**${showTitle(citation, language, document)}**`, language),
    showPlace(citation, language, document),
    showLink(citation.url, language),
    '',
    found === null ? goneText(citation, language) : showContext(found, citation),
  ];
  return boxMessage({
    language,
    label: say.sourceOf(page + 1, citations.length),
    description: fitText(lines.filter((line) => line !== null).join('\n'), maxEmbedDescription),
    buttons: [turning(answer, page, citations.length), shown.buttons ?? []],
    isEphemeral: true,
  });
}

function goneText({ excerpt, language: own }: Citation, language: Answer['language']): string {
  const say = discordMessages[language];
  return `${showLine(say.passageGone, language)}\n\n${fitText(showQuote(excerpt, null, own), maxExcerptShown)}`;
}

function turning({ id: answerId, language }: SourcesShown['answer'], page: number, count: number): ShownButton[] {
  const say = discordMessages[language];
  const to = (other: number, label: string): ShownButton[] =>
    other < 0 || other >= count ? [] : [{ action: { kind: 'sources', answerId, page: other }, label }];
  return [...to(page - 1, say.before), ...to(page + 1, say.after)];
}
