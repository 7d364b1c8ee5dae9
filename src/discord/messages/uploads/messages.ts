import type { Language } from '../../../language/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type UploadWords = typeof ar;

export const uploadMessages: Readonly<Record<Language, UploadWords>> = { ar, en, fr };
