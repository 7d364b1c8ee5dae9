import type { Language } from '../../language/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type LookUpMessages = typeof ar;

/** What members read around look-ups, by language. */
export const lookUpMessages: Readonly<Record<Language, LookUpMessages>> = { ar, en, fr };
