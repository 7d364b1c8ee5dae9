import type { Language } from '../../../language/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type ReviewWords = typeof ar;

/** What moderators read beside cases, by language. */
export const reviewWords: Readonly<Record<Language, ReviewWords>> = { ar, en, fr };
