import type { Language } from '../../../language/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type PageMessages = typeof ar;

/** The page's words, by language. */
export const pageMessages: Readonly<Record<Language, PageMessages>> = { ar, en, fr };

/** A language in its own words, and short. */
export const ownNames: Readonly<Record<Language, { readonly name: string; readonly short: string }>> = {
  ar: { name: 'العربية', short: 'ع' },
  en: { name: 'English', short: 'EN' },
  fr: { name: 'Français', short: 'FR' },
};
