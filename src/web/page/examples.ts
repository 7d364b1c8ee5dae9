import type { Language } from '../../language/language.ts';

/** Questions that the program's own documents answer. */
export const examples: readonly { readonly language: Language; readonly questions: readonly string[] }[] = [
  {
    language: 'ar',
    questions: ['ما شعار منتدى حوكمة الإنترنت لعام 2020؟', 'من ترأس منتدى القمة العالمية لمجتمع المعلومات لعام 2017؟'],
  },
  {
    language: 'en',
    questions: ['How many sessions did WSIS Forum 2017 have?', 'When is the first phase of IGF 2020?'],
  },
  {
    language: 'fr',
    questions: ['Quel était le thème du FGI en 2020 ?', 'Où a eu lieu le Forum du SMSI 2018 ?'],
  },
];
