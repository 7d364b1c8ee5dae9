import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabiziToArabic } from '../../../src/language/arabizi.ts';
import { isArabizi } from '../../../src/language/detect-arabizi.ts';
import { detectLanguage } from '../../../src/language/detect-language.ts';
import { normalize } from '../../../src/language/normalize.ts';
import { spellOutArabizi } from '../../../src/language/spell-out-arabizi.ts';
import { anyText } from './texts.ts';

const questions = [
  { text: 'fein et3amal el nadwa?', arabic: 'أين أقيم الندوة?' },
  { text: 'emta kan l ijtima3 f jnif', arabic: 'متى كان الاجتماع في جنيف' },
  { text: 'wein saret warshet el shabab 2019', arabic: 'أين صارت ورشة الشباب 2019' },
  { text: 'shou ya3ni WSIS', arabic: 'ما يعني WSIS' },
  { text: 'chkoun ra2is lajna mta3 IGF ?', arabic: 'مين رئيس لجنة تبع IGF ?' },
  { text: 'Chkoun nadhem le forum de Tunis ?', arabic: 'مين نظم المنتدى de تونس ?' },
  { text: '9addech 3adad lmocharikin fel 9emma', arabic: 'كم عدد المشاركين في القمة' },
  { text: 'ch7al men warsha 7adar?', arabic: 'كم من ورشة حضر?' },
  { text: 'leish ta2ajjal el-mo2tamar', arabic: 'لماذا تأجل المؤتمر' },
  { text: 'kifech n5allsou', arabic: 'كيف نخلسوا' },
  { text: 'kam dawla ma3 esh-shabab wil 7okoumat', arabic: 'كم دولة مع الشباب والحكومات' },
  { text: 'fo2ach bda l muntada l 3arabi', arabic: 'متى بدأ المنتدى العربي' },
  { text: 'eh howa mawdu3 el-galsa bel IGF', arabic: 'ما هو موضوع الجلسة ب IGF' },
];

describe('isArabizi', () => {
  it.each([
    ...questions,
    { text: 'meen 7adar?' },
    { text: 'shlon asajjel bil forum' },
    { text: 'mata muntada internet 3arabi' },
    { text: '3lach tbaddel l3onwan' },
    { text: 'la ma3roo7 wala mafhoum, ya3ni shu' },
  ])('hears Arabic: $text', ({ text }) => {
    expect(isArabizi(text, 2)).toBe(true);
    expect(detectLanguage(text, 'en')).toBe('ar');
  });

  it.each(
    [
      'What is web 2 and web3?',
      'Is 5G or 4G faster?',
      'WSIS',
      'WSIS+20 and IGF2031',
      'IPv6',
      'an i18n and l10n guide',
      'Covid19 and Covid-19',
      'the 2nd, 3rd and 25th meeting',
      'a 3d model of 2km at 9am',
      'le 3ème jour, la 2e fois, 15eme',
      'B2B, P2P, H2O, mp3, G20',
      'Muntada',
      'Al Gore spoke at El Salvador house',
      'min and max',
      'la fin du forum',
      'what does 3ala mean in Arabic?',
      '',
    ].filter((text) => text !== 'kam'),
  )('leaves "%s"', (text) => {
    expect(detectLanguage(text, 'en') === 'ar').toBe(false);
  });

  it('does not take long texts', () => {
    expect(isArabizi('fein el muntada '.repeat(100), 0)).toBe(false);
  });
});

describe('arabiziToArabic', () => {
  it.each([
    ['7awkama', 'حوكمة'],
    ['5abar', 'خبر'],
    ['kitab', 'كتاب'],
    ['jadid', 'جديد'],
    ['mujtama3', 'مجتمع'],
    ['ra2is', 'رئيس'],
    ['su2al', 'سؤال'],
    ['mo2tamar', 'مؤتمر'],
    ['nisa2', 'نساء'],
    ['9arar', 'قرار'],
    ['qarar', 'قرار'],
    ['chabaka', 'شبكة'],
    ['shabaka', 'شبكة'],
    ['tchad', 'تشاد'],
    ['ghorfa', 'غرفة'],
    ["3'orfa", 'غرفة'],
    ['dhaka', 'ذاكا'],
    ['thalatha', 'ثلاثة'],
    ['mawdou3', 'موضوع'],
    ['8orfa', 'غرفة'],
    ['2alam', 'قلم'],
    ['galsa', 'جلسة'],
    ['gal', 'قال'],
    ['paris', 'باريس'],
    ['el-kitab', 'الكتاب'],
    ['lkitab', 'الكتاب'],
    ['tanmiya', 'تنمية'],
    ['ijtima3', 'اجتماع'],
    ['wazir', 'وزير'],
  ])('spells %s as %s, among others', (word, arabic) => {
    expect(arabiziToArabic(word).map(normalize)).toContain(normalize(arabic));
  });

  it('gives one to six different spellings, none in Latin letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z23567890']{1,14}$/u), (word) => {
        const spelled = arabiziToArabic(word);
        expect(spelled.length).toBeGreaterThan(0);
        expect(spelled.length).toBeLessThanOrEqual(6);
        expect(new Set(spelled).size).toBe(spelled.length);
        expect(spelled.join('')).not.toMatch(/[a-z]/u);
      }),
    );
  });
});

describe('spellOutArabizi', () => {
  it.each(questions)('$text', ({ text, arabic }) => {
    expect(spellOutArabizi(text)).toBe(arabic);
  });

  it.each(['أين المنتدى؟', 'WSIS IGF 2031', '١٥ / 2 ?', ''])('leaves "%s"', (text) => {
    expect(spellOutArabizi(text)).toBe(text);
  });

  it('leaves texts without Latin letters, and takes any', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ء-ي0-9٠-٩ .؟-]{0,40}$/u), anyText, (arabic, any) => {
        expect(spellOutArabizi(arabic)).toBe(arabic);
        expect(spellOutArabizi(any)).not.toMatch(/(?<![\p{L}\p{N}])shou(?![\p{L}\p{N}])/u);
      }),
    );
  });
});
