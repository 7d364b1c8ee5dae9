import { describe, expect, it } from 'vitest';
import { isArabizi, spellOutArabizi } from '../../../src/language/arabizi.ts';
import { detectLanguage } from '../../../src/language/detect-language.ts';

describe('Arabizi', () => {
  it.each([
    'shu hiye ahdaf el muntada el 3arabi?',
    'emta sar el mo2tamar?',
    'kam jalsa kan fi fel muntada?',
    'wein n3aqad el WSIS Forum 2018?',
    'chkoun tra2as el muntada?',
    'chnou shi3ar el muntada 2017',
  ])('is told from English and French: %s', (text) => {
    expect(isArabizi(text)).toBe(true);
    expect(detectLanguage(text)).toBe('ar');
  });

  it.each([
    'What is the theme of IGF 2020?',
    'what about 5G and web3 or IPv6?',
    'Where was the 15th meeting, in COVID19 times?',
    'Quel était le thème du FGI 2020 ?',
    'WSIS 2017',
    'el al',
    'is the man in the el train?',
  ])('leaves other languages alone: %s', (text) => {
    expect(isArabizi(text)).toBe(false);
  });

  it.each([
    { text: 'shu hiye ahdaf el muntada el 3arabi?', arabic: 'شو هي اهداف المنتدى العربي?' },
    { text: 'kam jalsa fi IGF 2020', arabic: 'كم جلسة في IGF 2020' },
    { text: 'emta n3aqad el molta2a', arabic: 'امتى انعقد الملتقى' },
    { text: 'ma shi3ar 7awkamet el internet', arabic: 'ما شعار حوكمة الانترنت' },
    { text: 'wizaret el ittisalat', arabic: 'وزارة الاتصالات' },
  ])('$text', ({ text, arabic }) => {
    expect(spellOutArabizi(text)).toBe(arabic);
  });
});
