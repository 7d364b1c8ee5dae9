import type { Language } from '../../language/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing sentence in a language does not compile. */
export type Messages = typeof ar;

/** What members read, by the language of their question. */
export const messages: Readonly<Record<Language, Messages>> = { ar, en, fr };
