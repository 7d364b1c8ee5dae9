import type { Language } from '../../language/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A missing word in a language does not compile. */
export type DiscordMessages = typeof ar;

/** What members read beside answers and look-ups, by language. */
export const discordMessages: Readonly<Record<Language, DiscordMessages>> = { ar, en, fr };
