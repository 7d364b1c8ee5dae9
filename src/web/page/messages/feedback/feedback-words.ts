import type { Language } from '../../../../language/language.ts';
import { pageMessages, type PageMessages } from '../messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type FeedbackWords = typeof ar;

/** The page's words with those below answers, by language. They are fetched with the first answer. */
export const feedbackWords: Readonly<Record<Language, PageMessages & FeedbackWords>> = {
  ar: { ...pageMessages.ar, ...ar },
  en: { ...pageMessages.en, ...en },
  fr: { ...pageMessages.fr, ...fr },
};
