import type { Language } from '../../language/language.ts';
import { joinBlocks } from '../join-blocks.ts';
import { maxEmbedDescription } from '../limits.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import { discordMessages } from '../messages/messages.ts';
import { boxMessage, colors, type MessagePayload } from '../payload.ts';
import { showLine } from '../show-text.ts';

/**
 * What a look-up found: blocks below each other, as many as fit; where there are none, that nothing was found.
 *
 * @param end - What stands below them, however many are left out.
 */
export function lookUpBox(
  { language, label, title }: { readonly language: Language; readonly label?: string; readonly title?: string },
  blocks: readonly string[],
  { between = '\n\n', end = '' }: { readonly between?: string; readonly end?: string } = {},
): MessagePayload {
  const say = discordMessages[language];
  const shown = blocks.length === 0 ? [showLine(lookUpMessages[language].nothingFound, language)] : blocks;
  const more = (count: number) => showLine(say.more(count), language);
  const joined = joinBlocks(shown, maxEmbedDescription - end.length - 2, more, between);
  return boxMessage({
    language,
    label,
    title,
    description: end === '' ? joined : `${joined}\n\n${end}`,
    color: blocks.length === 0 ? colors.quiet : colors.plain,
  });
}

/** Of a name that no look-up knows: where to choose one. Only who typed it sees it. */
export function renderUnknown(typed: string, language: Language): MessagePayload {
  const description = showLine(discordMessages[language].noSuch(typed.slice(0, 100).toWellFormed()), language);
  return boxMessage({ language, description, color: colors.quiet, isEphemeral: true });
}
