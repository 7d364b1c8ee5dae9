import type { Language } from '../language/language.ts';
import { boxMessage, colors, type MessagePayload, type ShownButton } from './payload.ts';
import { showLine } from './show-text.ts';

/** A few words to one member, which nobody else sees. */
export function sayTo(language: Language, words: string, buttons: readonly ShownButton[] = []): MessagePayload {
  const description = showLine(words, language);
  return boxMessage({ language, description, color: colors.quiet, buttons: [buttons], isEphemeral: true });
}
