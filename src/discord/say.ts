import type { Language } from '../language/language.ts';
import { boxMessage, colors, type MessagePayload } from './payload.ts';
import { showLine } from './show-text.ts';

/** A few words to one member, which nobody else sees. */
export function sayTo(language: Language, words: string): MessagePayload {
  return boxMessage({ language, description: showLine(words, language), color: colors.quiet, isEphemeral: true });
}
