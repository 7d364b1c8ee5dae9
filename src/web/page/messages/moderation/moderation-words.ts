import type { Language } from '../../../../language/language.ts';
import { pageMessages, type PageMessages } from '../messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type ModerationWords = typeof ar;

/** The page's words with those of moderators' views, by language. Only these views fetch them. */
export const moderationWords: Readonly<Record<Language, PageMessages & ModerationWords>> = {
  ar: { ...pageMessages.ar, ...ar },
  en: { ...pageMessages.en, ...en },
  fr: { ...pageMessages.fr, ...fr },
};
