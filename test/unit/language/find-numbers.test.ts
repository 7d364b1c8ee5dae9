import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/language/find-numbers.ts';
import { anyText } from './texts.ts';

const numbersOf = (text: string) =>
  findNumbers(text).map(({ span: [start, end], following }) => [text.slice(start, end), following.join(' ')]);

describe('findNumbers', () => {
  it.each([
    // in digits
    { text: 'أكثر من 250 جلسة', numbers: [['250', 'جلسه']] },
    { text: '٢٥٠ جلسةً قصيرة كل عام', numbers: [['٢٥٠', 'جلسه قصيره كل']] },
    { text: 'كلفته بـ1.6 مليار دولار', numbers: [['1.6 مليار', 'دولار']] },
    {
      text: 'و13 ورشة وال25 عضوًا',
      numbers: [
        ['13', 'ورشه وال25 عضوا'],
        ['25', 'عضوا'],
      ],
    },
    { text: '2,000 homes', numbers: [['2,000', 'homes']] },
    { text: '١٫٦ متر', numbers: [['١٫٦', 'متر']] },
    { text: '1 500 participants', numbers: [['1 500', 'participants']] },
    { text: '12\u00A0500\u00A0000 habitants', numbers: [['12\u00A0500\u00A0000', 'habitants']] },
    {
      text: '15% of them, ١٥٪ منها, 15 % des',
      numbers: [
        ['15%', 'of them 15'],
        ['١٥٪', 'منها 15 des'],
        ['15 %', 'des'],
      ],
    },
    {
      text: '$25 or US$1.5 million',
      numbers: [
        ['$25', 'or us 1'],
        ['$1.5 million', ''],
      ],
    },
    { text: 'a cable of 10km', numbers: [['10', 'km']] },
    { text: 'عام 2017م', numbers: [['2017م', '']] },
    { text: '3 millions de francs', numbers: [['3 millions', 'de francs']] },
    { text: '15 ألف بيت', numbers: [['15 ألف', 'بيت']] },
    { text: '(12) tables', numbers: [['12', 'tables']] },
    // spelled
    { text: 'ثلاثة آلاف شخص', numbers: [['ثلاثة آلاف', 'شخص']] },
    { text: 'مئة وأربعون مشاركًا', numbers: [['مئة وأربعون', 'مشاركا']] },
    { text: 'من إحدى عشرة دولة', numbers: [['إحدى عشرة', 'دوله']] },
    {
      text: 'وخمس ورش، بستة ملايين',
      numbers: [
        ['خمس', 'ورش بسته ملايين'],
        ['ستة ملايين', ''],
      ],
    },
    { text: 'ثلاثمائة وخمسة وعشرين طالبا', numbers: [['ثلاثمائة وخمسة وعشرين', 'طالبا']] },
    { text: 'ورشتان في يوم', numbers: [['ورشتان', 'في يوم']] },
    { text: 'two hundred and fifty people', numbers: [['two hundred and fifty', 'people']] },
    { text: 'Twenty-two schools', numbers: [['Twenty-two', 'schools']] },
    { text: 'deux mille cinq cents élèves', numbers: [['deux mille cinq cents', 'eleves']] },
    {
      text: 'trois ateliers, six langues',
      numbers: [
        ['trois', 'ateliers six langues'],
        ['six', 'langues'],
      ],
    },
    {
      text: 'في 2017 ثلاثة آلاف',
      numbers: [
        ['2017', 'ثلاثه الاف'],
        ['ثلاثة آلاف', ''],
      ],
    },
  ])('finds $numbers', ({ text, numbers }) => {
    expect(numbersOf(text)).toEqual(numbers);
  });

  it.each([
    { what: 'symbols of documents', text: 'A/70/125, 24/7' },
    { what: 'dates with slashes', text: '12/6/2017' },
    { what: 'ordinals', text: 'the 12th forum, la 20e édition, le 1er jour, 2nd' },
    { what: 'names with digits', text: 'IPv6, 5G, IGF2031, B2B' },
    { what: 'words that look alike', text: 'ستار خمسينيات hundreds tenth' },
    { what: 'nothing', text: '' },
  ])('leaves $what', ({ text }) => {
    expect(numbersOf(text)).toEqual([]);
  });

  it('finds places in order that do not overlap', () => {
    const part = fc.constantFrom(
      '12',
      '3',
      'مليون',
      'مئة',
      'two',
      'mille',
      'cent',
      ' ',
      '-',
      ' و',
      ' and ',
      '$',
      '%',
      '.',
      ',',
      '/',
    );
    const text = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { span, following } of findNumbers(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(following.length).toBeLessThanOrEqual(3);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
