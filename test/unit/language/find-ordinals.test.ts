import { describe, expect, it } from 'vitest';
import { findOrdinals } from '../../../src/language/find-ordinals.ts';

describe('findOrdinals', () => {
  it.each([
    { text: 'المنتدى العربي الرابع', values: [4] },
    { text: 'الاجتماع السنوي الخامس عشر', values: [15] },
    { text: 'في دورته الخامسة عشرة', values: [15] },
    { text: 'الدورة الحادية والعشرون', values: [21] },
    { text: 'للدورة الثانية', values: [2] },
    { text: 'والمرحلة الأولى', values: [1] },
    { text: 'الدورة العشرين', values: [20] },
    { text: 'الدورة 15', values: [15] },
    { text: 'the 15th meeting', values: [15] },
    { text: 'the fifteenth and the twenty-first', values: [15, 21] },
    { text: 'la quinzième réunion, la 2e et la XVe', values: [15, 2, 15] },
    { text: 'la première phase', values: [1] },
    { text: 'five seconds, 10 second delays', values: [] },
    { text: '15 جلسة و20 ثانية', values: [] },
    { text: 'لا ترتيب هنا', values: [] },
  ])('$text', ({ text, values }) => {
    expect(findOrdinals(text).map(({ value }) => value)).toEqual(values);
  });

  it('gives the place of the words', () => {
    const text = 'في الاجتماع الخامس عشر للمنتدى';
    const [found] = findOrdinals(text);
    expect(text.slice(...found!.span)).toBe('الخامس عشر');
  });
});
