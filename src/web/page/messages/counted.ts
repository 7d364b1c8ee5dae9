import type { Language } from '../../../language/language.ts';

/** A counted thing in the forms that a language has; "#" stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The right form for a number: "مقطعان", "11 مقطعاً", "1 passage". */
export function counted(language: Language, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', String(count));
}
