import { messages } from '../answers/messages/messages.ts';
import type { CheckedMessage } from './check-message.ts';
import { fitText } from './fit-text.ts';
import { discordMessages } from './messages/messages.ts';
import type { MessagePayload } from './payload.ts';
import { renderAnswer } from './render-answer.ts';
import type { FindDocument } from './show-citation.ts';
import { showLine } from './show-text.ts';

const maxValueShown = 120;

/** The sources of a message: where they differ from it, both values in their own words; where there are none, just that. */
export function renderFoundSources({ answer, findings }: CheckedMessage, document: FindDocument): MessagePayload {
  const { language, status, citations } = answer;
  const say = discordMessages[language].found;
  const value = (text: string) => fitText(text.replaceAll(/\s+/gu, ' '), maxValueShown);
  const notes = findings.map(({ verdict, stated, given, n }) =>
    showLine(
      verdict === 'different' ? say.different(value(stated), n, value(given)) : say.same(n, value(given)),
      language,
    ),
  );
  const isSilent = status === 'not_found';
  const isUnanswered = isSilent && answer.text === messages[language].notFound;
  const text = citations.length > 0 && isSilent ? say.about : isUnanswered ? say.nothing : answer.text;
  const shown =
    citations.length > 0 && isSilent
      ? ({ ...answer, status: 'answered', nearest: [], text } as const)
      : { ...answer, text };
  return renderAnswer({ answer: shown, audience: 'unkept', document, notes });
}
