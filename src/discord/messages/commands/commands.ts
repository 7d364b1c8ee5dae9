import type { Language } from '../../../language/language.ts';
import { isolate } from '../../bidi.ts';
import { ar, arMenus, arOptions, arSubcommands } from './ar.ts';
import { en, enMenus, enOptions, enSubcommands } from './en.ts';
import { fr, frMenus, frOptions, frSubcommands } from './fr.ts';

/** A missing word in a language does not compile. */
export type CommandWords = typeof ar;
export type MenuWords = typeof arMenus;
export type OptionWords = typeof arOptions;
export type SubcommandWords = typeof arSubcommands;
export type CommandKey = keyof CommandWords;
export type SubcommandKey = keyof SubcommandWords;

export const commandWords: Readonly<Record<Language, CommandWords>> = { ar, en, fr };
export const menuWords: Readonly<Record<Language, MenuWords>> = { ar: arMenus, en: enMenus, fr: frMenus };
export const optionWords: Readonly<Record<Language, OptionWords>> = { ar: arOptions, en: enOptions, fr: frOptions };
export const subcommandWords: Readonly<Record<Language, SubcommandWords>> = {
  ar: arSubcommands,
  en: enSubcommands,
  fr: frSubcommands,
};

/** The language that stands beside a server's own in descriptions, for those who do not read it. */
const besides: Readonly<Record<Language, Language>> = { ar: 'en', en: 'ar', fr: 'ar' };

/** A description in the server's language and in another one: "جواب من الوثائق · An answer…". */
export function describeTwice<Key extends string>(
  words: Readonly<Record<Language, Readonly<Record<Key, { readonly description: string }>>>>,
  key: Key,
  language: Language,
): string {
  return `${words[language][key].description} · ${isolate(words[besides[language]][key].description)}`;
}
