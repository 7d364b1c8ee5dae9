import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalTokens } from '../../../src/language/canonical-tokens.ts';
import { tokenize } from '../../../src/language/tokenize.ts';
import { anyText } from './texts.ts';

describe('canonicalTokens', () => {
  it.each([
    { token: 'mon01', texts: ['January', 'janvier', 'يناير', 'كانون الثاني', 'وكانون ثاني', 'جانفي', 'Jan. 5'] },
    { token: 'mon02', texts: ['february', 'Février', 'فبراير', 'شباط', 'فيفري', '3 févr.'] },
    { token: 'mon03', texts: ['in March', 'mars', 'شهر مارس', 'في مارس', 'آذار', 'march 2018'] },
    { token: 'mon04', texts: ['April', 'avril', 'أبريل', 'إبريل', 'نيسان', 'أفريل'] },
    { token: 'mon05', texts: ['in May', 'mai', 'مايو', 'أيّار', 'شهر ماي', 'may 2018'] },
    { token: 'mon06', texts: ['June', 'juin', 'يونيو', 'يونيه', 'حزيران', 'جوان 2017', 'حزيران/يونيو'] },
    { token: 'mon07', texts: ['July', 'juillet', 'يوليو', 'تموز', 'جويلية', 'يوليوز', 'بيوليو'] },
    { token: 'mon08', texts: ['August', 'août', 'AOUT', 'أغسطس', 'غشت', 'شهر آب', 'أوت 2017', 'آب (أغسطس) 2017'] },
    { token: 'mon09', texts: ['September', 'septembre', 'سبتمبر', 'أيلول', 'شتنبر', '5 Sept'] },
    { token: 'mon10', texts: ['October', 'octobre', 'أكتوبر', 'تشرين الأول', 'لأكتوبر'] },
    { token: 'mon11', texts: ['November', 'novembre', 'نوفمبر', 'تشرين الثاني', 'نونبر'] },
    { token: 'mon12', texts: ['December', 'décembre', 'ديسمبر', 'كانون الأول', 'دجنبر'] },
    { token: 'ord1', texts: ['the first round', 'le premier tour', 'الأول', 'الأولى', '1st', '1er'] },
    {
      token: 'ord15',
      texts: ['fifteenth', '15th', '15e', 'XVe', 'quinzième', 'الخامس عشر', 'الدورة 15', 'session 15'],
    },
    { token: 'ord21', texts: ['twenty-first', 'vingt et unième', 'الحادية والعشرون'] },
    { token: 'num12', texts: ['12', '١٢', 'اثنا عشر', 'اتناشر', 'twelve', 'douze'] },
    {
      token: 'num25',
      texts: ['25', 'خمسة وعشرون', 'خمس وعشرين', 'خمسة و عشرين', 'twenty-five', 'vingt-cinq', 'وال25'],
    },
    { token: 'num40', texts: ['40', 'أربعون', 'أربعين', 'forty', 'quarante'] },
    { token: 'num97', texts: ['97', 'سبعة وتسعون', 'ninety-seven', 'quatre-vingt-dix-sept'] },
    { token: 'num140', texts: ['140', 'مئة وأربعون', 'مائة وأربعين', 'one hundred and forty', 'cent quarante'] },
    { token: 'num250', texts: ['250', 'مئتان وخمسون', 'ميتين وخمسين', 'two hundred fifty', 'deux cent cinquante'] },
    { token: 'num325', texts: ['325', 'ثلاثمائة وخمسة وعشرين', 'trois cent vingt-cinq'] },
    {
      token: 'num3500',
      texts: ['3,500', '3 500', 'ثلاثة آلاف وخمسمئة', 'three thousand five hundred', 'trois mille cinq cents'],
    },
    { token: 'num100000', texts: ['100,000', 'مئة ألف', '100 ألف', 'a hundred thousand', 'cent mille'] },
    { token: 'num500000', texts: ['500000', 'نصف مليون', 'half a million', 'un demi-million'] },
    { token: 'num1500000', texts: ['1.5 million', 'مليون ونصف', '١٫٥ مليون'] },
    { token: 'num5000000', texts: ['خمسة ملايين', '5 ملايين', 'five million', 'cinq millions', '5,000,000'] },
    { token: 'num2000000', texts: ['مليونا', 'مليونين', 'two million'] },
    { token: 'num1600000000', texts: ['1.6 مليار', '$1.6 billion', '1,6 milliard', 'بـ1.6 مليار'] },
    {
      token: '2017',
      texts: ['ألفين وسبعتاشر', 'ألفان وسبعة عشر', 'two thousand and seventeen', 'deux mille dix-sept'],
    },
  ])('gives $token', ({ token, texts }) => {
    const found = texts.map((text) =>
      canonicalTokens(text).filter((one) => !/^num(?:[1-9]|[123]\d)$/u.test(one) || one === token),
    );
    expect(found).toEqual(texts.map(() => [token]));
  });

  it.each([
    { text: 'من 12 إلى 16 يونيو 2017', tokens: ['num12', 'num16', 'mon06'] },
    { text: 'the 12th of June', tokens: ['num12', 'mon06'] },
    { text: 'June 12th', tokens: ['mon06', 'num12'] },
    { text: 'le 1er juin', tokens: ['num1', 'mon06'] },
    { text: 'الثاني عشر من يونيو', tokens: ['num12', 'mon06'] },
    { text: 'بين ثلاثة وخمسة وعشرين', tokens: ['num3', 'num25'] },
    { text: 'حضر في عام 2017 ألف مشارك', tokens: ['num1000'] },
    { text: 'three, four five', tokens: ['num3', 'num4', 'num5'] },
    { text: 'خمسين بالمئة، 15 في المئة، fifteen per cent', tokens: ['num50', 'num15', 'num15'] },
    { text: 'الدورة الخامسة عشرة في نوفمبر حضرها 250 شخصاً', tokens: ['ord15', 'mon11', 'num250'] },
  ])('reads $text', ({ text, tokens }) => {
    expect(canonicalTokens(text)).toEqual(tokens);
  });

  it.each([
    { what: 'years in digits', text: '1998 2017 2100 سنة 2005م' },
    { what: 'verbs that are months', text: 'May I ask? You may march. مارس الرياضة. أب وأم، باب' },
    { what: 'duals of things', text: 'ورشتان، مرحلتين' },
    { what: 'articles', text: 'one day, une fois, un forum, أحد المشاركين، واحدة' },
    { what: 'words that look alike', text: 'لست هنا، كمية، عشرات، مئات، hundreds' },
    { what: 'symbols, dates and names', text: 'A/70/125 12/6/2017 10:30 5G IPv6 IGF2031' },
    { what: 'broken numbers', text: '1.65 007' },
    { what: 'nothing', text: '' },
  ])('leaves $what', ({ text }) => {
    expect(canonicalTokens(text)).toEqual([]);
  });

  const spelledInEnglish = (n: number): string => {
    const units =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = '0 1 twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    if (n < 20) return units[n]!;
    if (n < 100) return tens[Math.floor(n / 10)]! + (n % 10 ? `-${units[n % 10]}` : '');
    if (n < 1000) return `${units[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spelledInEnglish(n % 100)}` : ''}`;
    return `${spelledInEnglish(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${spelledInEnglish(n % 1000)}` : ''}`;
  };
  const spelledInArabic = (n: number): string => {
    const units = '_ _ اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
    const tens = '_ عشرة عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
    const hundreds = '_ مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');
    const unit = (one: number) => (one === 1 ? 'واحد' : units[one]!);
    if (n < 10) return unit(n);
    if (n === 10) return 'عشرة';
    if (n < 20) return `${n === 11 ? 'أحد' : n === 12 ? 'اثنا' : unit(n - 10)} عشر`;
    if (n < 100) return n % 10 ? `${unit(n % 10)} و${tens[Math.floor(n / 10)]}` : tens[n / 10]!;
    if (n < 1000) return hundreds[Math.floor(n / 100)]! + (n % 100 ? ` و${spelledInArabic(n % 100)}` : '');
    const thousands = Math.floor(n / 1000);
    const first =
      thousands === 1
        ? 'ألف'
        : thousands === 2
          ? 'ألفان'
          : `${spelledInArabic(thousands)} ${thousands < 11 ? 'آلاف' : 'ألف'}`;
    return first + (n % 1000 ? ` و${spelledInArabic(n % 1000)}` : '');
  };

  it.each([
    { what: 'English', spell: spelledInEnglish },
    { what: 'Arabic', spell: spelledInArabic },
  ])('reads any number spelled in $what as its digits', ({ spell }) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        const expected = n >= 1900 && n <= 2100 ? String(n) : `num${n}`;
        expect(canonicalTokens(spell(n))).toEqual([expected]);
      }),
    );
  });

  it('gives known kinds of tokens for any text, the same with its words at hand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = canonicalTokens(text);
        for (const token of tokens)
          expect(token).toMatch(/^(?:ord[1-9]\d?|mon(?:0[1-9]|1[0-2])|num[1-9]\d*|19\d\d|20\d\d|2100)$/u);
        expect(canonicalTokens(text, tokenize(text))).toEqual(tokens);
      }),
    );
  });
});
