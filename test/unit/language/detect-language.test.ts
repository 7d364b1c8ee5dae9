import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/detect-language.ts';
import { languages } from '../../../src/language/language.ts';
import { anyText } from './texts.ts';

describe('detectLanguage', () => {
  it.each([
    'أين عُقد المنتدى الأول؟',
    'كم جلسةً كانت على جدول اليوم الثاني؟',
    'متى؟',
    'ما معنى IGF؟',
    'ما الفرق بين ICANN و ITU و UNESCO؟',
    'فين اتعمل المنتدى السنة دي؟',
    'مين رئيس اللجنة دلوقتي؟',
    'وين صار آخر اجتماع؟',
    'شو يعني WSIS+20؟',
    'قديش كان عدد المشاركين؟',
    'شكون نظم الورشة ديال الشباب؟',
    'علاش تأجل اللقاء؟',
    'شحال من واحد حضر؟',
    'وش موضوع الجلسة الختامية؟',
    'كام ورشة اتعملت في Nairobi؟',
    'IGF شنو هي؟',
    'WSIS والمجتمع المدني',
    'Internet of Things شنو هي وكيفاش تخدم؟',
    'متى أُطلق The Global Digital Compact of the UN؟',
    'The Hub متى بدأ؟',
    'من كتب تقرير "Connecting Every Village" في العام الماضي؟',
    'ترجمة capacity building',
  ])('hears Arabic: %s', (text) => {
    expect(detectLanguage(text, 'en')).toBe('ar');
  });

  it.each([
    'Where was the first forum held?',
    'How many sessions took place on day two?',
    'when is the next one',
    'Who chairs the MAG?',
    'List the themes of 2031.',
    'Please explain multistakeholder governance',
    'What is الإنترنت?',
    'Who is نسرين المنصوري?',
    'What does «حوكمة الإنترنت في القرى» mean?',
    'Did José and Zoé speak at the opening?',
    'internet exchange points rural cost',
    'theme of the forum',
    'IS IT FREE OF CHARGE?',
    'Which countries sent delegates, and why?',
  ])('hears English: %s', (text) => {
    expect(detectLanguage(text, 'ar')).toBe('en');
  });

  it.each([
    'Où le premier forum a-t-il eu lieu ?',
    'Combien de séances le deuxième jour ?',
    'quand est la prochaine réunion',
    "Qui préside le groupe d'experts ?",
    'Quels sont les thèmes de cette année ?',
    'thème du forum',
    "C'est quoi le FGI ?",
    'QUEL EST LE BUT DU SOMMET ?',
    'Que veut dire حوكمة ?',
    'A-t-on parle du cout des cables ?',
    'en quelle annee',
    "l'acce\u0300s a\u0300 l'e\u0301cole",
    'Le FGI, le SMSI et la CESAO : qui fait quoi ?',
  ])('hears French: %s', (text) => {
    expect(detectLanguage(text, 'ar')).toBe('fr');
  });

  it.each([
    'WSIS',
    'IGF 2031',
    'IGF WSIS GDC MAG',
    'Muntada',
    'forum 2031',
    '2031؟',
    '?!',
    '',
    '😀',
    '日本語',
    'Привет',
  ])('takes the fallback for "%s"', (text) => {
    expect(languages.map((language) => detectLanguage(text, language))).toEqual(languages);
  });

  it('falls back on Arabic by itself', () => {
    expect(detectLanguage('WSIS')).toBe('ar');
  });

  const arabic = 'ناقش المشاركون في الجلسة كلفة النفاذ إلى الشبكة في القرى البعيدة. ';
  const english = 'The delegates of the islands talked about the price of the new cable. ';
  it.each([
    { what: 'two languages in equal parts', text: (english + arabic).repeat(20), language: 'ar' },
    { what: 'a short Arabic quotation', text: english.repeat(20) + arabic, language: 'en' },
    { what: 'a short English title on top', text: english + arabic.repeat(20), language: 'ar' },
  ])('goes by the share of letters in a long text: $what', ({ text, language }) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('gives a language for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(languages).toContain(detectLanguage(text));
      }),
    );
  });
});
