import type { Language } from '../../language/language.ts';

/** `lang` and `dir` of an element in a language. */
export function writtenIn(language: Language): { readonly lang: Language; readonly dir: 'rtl' | 'ltr' } {
  return { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' };
}
