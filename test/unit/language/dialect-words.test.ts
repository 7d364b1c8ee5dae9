import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardForms } from '../../../src/language/dialect-words.ts';
import { normalize } from '../../../src/language/normalize.ts';
import { anyText } from './texts.ts';

const formsOf = (word: string) => standardForms(normalize(word));

describe('standardForms', () => {
  it.each([
    { dialect: 'Egyptian', spoken: 'اتعمل', standard: 'أقيم' },
    { dialect: 'Egyptian', spoken: 'اتعملت', standard: 'عقد' },
    { dialect: 'Egyptian', spoken: 'فلوس', standard: 'مال' },
    { dialect: 'Egyptian', spoken: 'النهارده', standard: 'اليوم' },
    { dialect: 'Egyptian', spoken: 'الريس', standard: 'رئيس' },
    { dialect: 'Levantine', spoken: 'انعمل', standard: 'أقيم' },
    { dialect: 'Levantine', spoken: 'صارت', standard: 'عقد' },
    { dialect: 'Levantine', spoken: 'المصاري', standard: 'أموال' },
    { dialect: 'Levantine', spoken: 'بلّشت', standard: 'بدأ' },
    { dialect: 'Levantine', spoken: 'إجوا', standard: 'حضر' },
    { dialect: 'Gulf', spoken: 'سوّوا', standard: 'نظم' },
    { dialect: 'Gulf', spoken: 'وايد', standard: 'كثير' },
    { dialect: 'Gulf', spoken: 'ويش', standard: 'ما' },
    { dialect: 'Iraqi', spoken: 'چم', standard: 'كم' },
    { dialect: 'Iraqi', spoken: 'هسه', standard: 'الآن' },
    { dialect: 'Iraqi', spoken: 'منو', standard: 'من' },
    { dialect: 'Maghrebi', spoken: 'تعمل', standard: 'أقيم' },
    { dialect: 'Maghrebi', spoken: 'فوقاش', standard: 'متى' },
    { dialect: 'Maghrebi', spoken: 'برشا', standard: 'كثير' },
    { dialect: 'Maghrebi', spoken: 'دارو', standard: 'نظم' },
    { dialect: 'any', spoken: 'كام', standard: 'كم' },
    { dialect: 'any', spoken: 'حضرو', standard: 'حضر' },
    { dialect: 'any', spoken: 'وقالوا', standard: 'أعلن' },
    { dialect: 'any', spoken: 'بدت', standard: 'بدأ' },
    { dialect: 'any', spoken: 'خلص', standard: 'انتهى' },
    { dialect: 'any', spoken: 'راح', standard: 'ذهب' },
    { dialect: 'any', spoken: 'للناس', standard: 'أشخاص' },
    { dialect: 'any', spoken: 'بلاد', standard: 'دولة' },
    { dialect: 'any', spoken: 'النت', standard: 'إنترنت' },
    { dialect: 'any', spoken: 'شاركو', standard: 'شاركوا' },
  ])('$dialect: $spoken is $standard', ({ spoken, standard }) => {
    expect(formsOf(spoken)).toContain(normalize(standard));
  });

  it.each([
    'منتدى',
    'يونيو',
    'فيديو',
    'راديو',
    'بيروت',
    'الإنترنت',
    'حضر',
    'نظموا',
    'شارك',
    'عضو',
    'عمل',
    'العمل',
    'العالم',
    'الدار',
    'أدى',
    'forum',
    '2031',
    '',
  ])('has nothing for "%s"', (word) => {
    expect(formsOf(word)).toEqual([]);
  });

  it('gives other normalised words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const word = normalize(text);
        for (const form of standardForms(word)) {
          expect(form).not.toBe(word);
          expect(normalize(form)).toBe(form);
        }
      }),
    );
  });
});
