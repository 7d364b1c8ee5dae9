import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/language/normalize.ts';
import { plainWords, tokenize, words } from '../../../src/language/tokenize.ts';
import { anyText } from './texts.ts';

describe('words', () => {
  it.each([
    { rule: 'splits at spaces and punctuation', text: 'أين، ومتى؟ (غدًا)', list: ['اين', 'ومتي', 'غدا'] },
    {
      rule: 'splits at apostrophes and hyphens',
      text: "l'eau d’Addis-Abeba",
      list: ['l', 'eau', 'd', 'addis', 'abeba'],
    },
    { rule: 'reads a decimal point', text: '1.6', list: ['1.6'] },
    { rule: 'reads a decimal comma', text: '1,6', list: ['1.6'] },
    { rule: 'reads an Arabic decimal', text: '١٫٦', list: ['1.6'] },
    { rule: 'reads thousands', text: '2,000 و ٢٬٠٠٠', list: ['2000', 'و', '2000'] },
    { rule: 'reads millions', text: '12,345,678', list: ['12345678'] },
    { rule: 'reads thousands with a decimal', text: '1,234.56 ١٬٢٣٤٫٥', list: ['1234.56', '1234.5'] },
    { rule: 'leaves a full stop after a number', text: 'عام 2031.', list: ['عام', '2031'] },
    { rule: 'leaves a comma between numbers', text: '3, 4', list: ['3', '4'] },
    { rule: 'drops the era of a year', text: '2017م ٢٠١٧م 622م', list: ['2017', '2017', '622'] },
    { rule: 'keeps the letter after other numbers', text: '20م', list: ['20م'] },
    { rule: 'drops a particle before digits', text: 'بـ1.6 و13 ال25 وبـ٢٠٣١م', list: ['1.6', '13', '25', '2031'] },
    { rule: 'keeps words that end before digits', text: 'جدول3', list: ['جدول3'] },
    { rule: 'splits symbols of documents', text: 'A/70/125', list: ['a', '70', '125'] },
    { rule: 'keeps letters and digits together', text: 'IGF2031 5G IPv6', list: ['igf2031', '5g', 'ipv6'] },
    {
      rule: 'splits two scripts only where they are written apart',
      text: 'منتدى IGF في',
      list: ['منتدي', 'igf', 'في'],
    },
    { rule: 'reads through marks and controls', text: 'مُ\u200Fحـمَّد', list: ['محمد'] },
    { rule: 'gives no word for marks alone', text: '\u064E ـ \u200F', list: [] },
    { rule: 'gives no word for emoji', text: '👩‍👩‍👧 👍🏽 ❤️', list: [] },
    { rule: 'reads the digit of a keycap', text: '1️⃣', list: ['1'] },
    { rule: 'spells ligatures of words', text: 'ﷺ', list: ['صلي', 'الله', 'عليه', 'وسلم'] },
    { rule: 'passes over half surrogates', text: 'a\uD800b', list: ['a', 'b'] },
    { rule: 'gives nothing for nothing', text: '', list: [] },
  ])('$rule', ({ text, list }) => {
    expect(words(text)).toEqual(list);
  });
});

const separators = /[.,٫٬]/gu;

describe('tokenize', () => {
  it.each([
    { text: '«مُحَمَّد» هنا', places: ['مُحَمَّد', 'هنا'] },
    { text: 'كلفة بـ1,234.56$', places: ['كلفة', '1,234.56'] },
    { text: 'سنة ٢٠١٧م.', places: ['سنة', '٢٠١٧م'] },
    { text: 'x ﷲ y', places: ['x', 'ﷲ', 'y'] },
    { text: '😀E\u0301te\u0301!', places: ['E\u0301te\u0301'] },
  ])('places the words of "$text"', ({ text, places }) => {
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });

  it('places every word where it is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { word, start, end } of tokenize(text)) {
          const written = text.slice(start, end);
          expect(words(written)).toContain(word);
          expect(normalize(written).replaceAll(separators, '')).toContain(word.replaceAll(separators, ''));
        }
      }),
    );
  });

  it('places words in order; those of one place are side by side', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const places = tokenize(text).map(({ start, end }) => [start, end] as const);
        const later = places.slice(1).map(([start, end], i) => start >= places[i]![1] || end === places[i]![1]);
        expect(later).not.toContain(false);
      }),
    );
  });

  it('gives words that are normalised already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text).map(normalize)).toEqual(words(text));
      }),
    );
  });
});

describe('plainWords', () => {
  it.each([
    { rule: 'splits numbers at their marks', text: '1.6 2,000', list: ['1', '6', '2', '000'] },
    { rule: 'keeps the era and the particle', text: '2017م بـ15', list: ['2017م', 'ب15'] },
    { rule: 'reads signs that are words', text: '№ 7', list: ['no', '7'] },
    { rule: 'gives nothing for punctuation', text: '؟!', list: [] },
  ])('$rule', ({ text, list }) => {
    expect(plainWords(text)).toEqual(list);
  });
});
