import type { Language } from '../../../../language/language.ts';
import { pageMessages, type PageMessages } from '../messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type LookUpWords = typeof ar;

/** The page's words with those of its look-ups, by language. Only look-ups fetch them. */
export const lookUpWords: Readonly<Record<Language, PageMessages & LookUpWords>> = {
  ar: { ...pageMessages.ar, ...ar },
  en: { ...pageMessages.en, ...en },
  fr: { ...pageMessages.fr, ...fr },
};
