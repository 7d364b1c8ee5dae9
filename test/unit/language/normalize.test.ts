import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/language/normalize.ts';
import { anyText } from './texts.ts';

describe('normalize', () => {
  it.each([
    { rule: 'drops harakat and tanwin', text: 'مُحَمَّدٌ', form: 'محمد' },
    { rule: 'drops the dagger alef', text: 'هٰذا', form: 'هذا' },
    { rule: 'drops Koranic signs', text: 'قال\u06D6', form: 'قال' },
    { rule: 'drops tatweel', text: 'كتـــاب', form: 'كتاب' },
    { rule: 'drops tatweel before digits', text: 'بـ15', form: 'ب15' },
    { rule: 'folds alef with hamza or madda', text: 'أحمد إدارة آلة', form: 'احمد اداره اله' },
    { rule: 'folds alef wasla', text: 'ٱلعلم', form: 'العلم' },
    { rule: 'folds alef maqsura', text: 'مستشفى على', form: 'مستشفي علي' },
    { rule: 'folds ta marbuta', text: 'مكتبة', form: 'مكتبه' },
    { rule: 'folds hamza on waw and ya', text: 'مسؤول هيئة', form: 'مسوول هييه' },
    { rule: 'keeps a hamza on the line', text: 'سماء بدء', form: 'سماء بدء' },
    { rule: 'folds decomposed hamza', text: 'ا\u0654حمد', form: 'احمد' },
    { rule: 'folds Persian letters', text: 'کتاب یوم', form: 'كتاب يوم' },
    { rule: 'folds Arabic-Indic digits', text: '٠١٢٣٤٥٦٧٨٩', form: '0123456789' },
    { rule: 'folds Persian digits', text: '۰۱۲۳۴۵۶۷۸۹', form: '0123456789' },
    { rule: 'keeps Arabic separators', text: '١٫٦ و٢٬٠٠٠', form: '1٫6 و2٬000' },
    { rule: 'folds presentation forms', text: 'ﻣﺪﺭﺳﺔ', form: 'مدرسه' },
    { rule: 'folds lam-alef ligatures', text: 'ﻻ ﻷ ﻹ ﻵ', form: 'لا لا لا لا' },
    { rule: 'spells ligatures of words', text: 'ﷲ', form: 'الله' },
    {
      rule: 'drops directional controls',
      text: '\u200Fكتاب\u200E \u202Bفي\u202C \u2067بيت\u2069\u061C',
      form: 'كتاب في بيت',
    },
    { rule: 'drops joiners and the byte order mark', text: '\uFEFFمی\u200Cروم', form: 'ميروم' },
    { rule: 'takes a no-break space as a space', text: 'كتاب\u00A0جديد', form: 'كتاب جديد' },
    { rule: 'collapses and trims white space', text: ' \t a \r\n\u2003 b\u0085\u001C', form: 'a b' },
    { rule: 'takes the space sign of pieces as a space', text: '\u2581a\u2581\u2581b', form: 'a b' },
    { rule: 'drops Latin accents', text: 'Élève çà où naïf', form: 'eleve ca ou naif' },
    { rule: 'drops decomposed accents', text: 'E\u0301le\u0300ve', form: 'eleve' },
    { rule: 'spells out œ and æ', text: 'Œuvre sœur Ǽther', form: 'oeuvre soeur aether' },
    { rule: 'folds Latin ligatures and full width', text: 'ﬁn ＩＧＦ', form: 'fin igf' },
    { rule: 'folds compatibility signs', text: '№ ² ½ ™', form: 'no 2 1⁄2 tm' },
    { rule: 'lowers the dotted I', text: 'İstanbul', form: 'istanbul' },
    { rule: 'keeps other letters', text: 'Straße øre ıslak', form: 'straße øre ıslak' },
    { rule: 'keeps punctuation', text: '«هل؟» (A/70/125)!', form: '«هل؟» (a/70/125)!' },
    { rule: 'keeps half surrogates', text: 'a\uD800B', form: 'a\uD800b' },
    { rule: 'makes nothing of marks alone', text: '\u064Eـ\u200F\u0301', form: '' },
    { rule: 'makes nothing of nothing', text: '', form: '' },
  ])('$rule', ({ text, form }) => {
    expect(normalize(text)).toBe(form);
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });

  it.each([
    {
      what: 'mark or control',
      gone: /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u061C\u200B-\u200F]/u,
    },
    { what: 'embedding or isolate', gone: /[\u0640\u202A-\u202E\u2066-\u2069\uFEFF]/u },
    { what: 'letter or digit that it folds', gone: /[A-Zأإآؤئٱىیةکœæ٠-٩۰-۹]/u },
    { what: 'white space but single spaces inside', gone: /^\s|\s\s|\s$|[^\S ]/u },
  ])('leaves no $what', ({ gone }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(text)).not.toMatch(gone);
      }),
    );
  });
});
