import type { Language } from '../../../language/language.ts';
import { arSettings } from './ar.ts';
import { enSettings } from './en.ts';
import { frSettings } from './fr.ts';

type Choices = typeof arSettings.choices;

/** A missing word in a language does not compile. */
export type SettingsMessages = typeof arSettings;
export type When = keyof Choices['when'];
export type ResetWhat = keyof Choices['what'];

export const settingsMessages: Readonly<Record<Language, SettingsMessages>> = {
  ar: arSettings,
  en: enSettings,
  fr: frSettings,
};
