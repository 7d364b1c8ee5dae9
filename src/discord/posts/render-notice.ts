import type { Language } from '../../language/language.ts';
import { fitText } from '../fit-text.ts';
import { maxContent } from '../limits.ts';
import type { MessagePayload } from '../payload.ts';
import { showLine, showLink, showQuote } from '../show-text.ts';

/** An answer with words above it: why it comes, the question, and where that was asked. */
export interface Notice extends MessagePayload {
  readonly content: string;
}

export interface NoticeShown {
  readonly language: Language;
  readonly words: string;
  readonly question: string | null;
  /** The message below which the question was asked; `null` where it is gone, or the notice stands below it. */
  readonly link: string | null;
  readonly answer: MessagePayload;
}

const maxQuestionShown = 900;

export function renderNotice({ language, words, question, link, answer }: NoticeShown): Notice {
  const lines = [
    showLine(words, language),
    question === null ? null : fitText(showQuote(question, null, language), maxQuestionShown),
    showLink(link, language),
  ];
  const content = lines.filter((line) => line !== null).join('\n');
  return { ...answer, content: fitText(content, maxContent) };
}
