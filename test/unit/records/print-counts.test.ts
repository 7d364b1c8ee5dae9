import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { countUnits, type CountUnit } from '../../../src/records/count-units.ts';
import { printCounts } from '../../../src/records/print-counts.ts';
import type { Count } from '../../../src/records/record-schema.ts';

const printed = (...counts: Count[]) => languages.map((language) => printCounts(counts, language));

describe('printCounts', () => {
  it.each([
    { n: 0, ar: '0 مشارك', en: '0 participants', fr: '0 participant' },
    { n: 1, ar: '1 مشارك', en: '1 participant', fr: '1 participant' },
    { n: 2, ar: '2 مشارك', en: '2 participants', fr: '2 participants' },
    { n: 3, ar: '3 مشاركين', en: '3 participants', fr: '3 participants' },
    { n: 10, ar: '10 مشاركين', en: '10 participants', fr: '10 participants' },
    { n: 11, ar: '11 مشاركًا', en: '11 participants', fr: '11 participants' },
    { n: 99, ar: '99 مشاركًا', en: '99 participants', fr: '99 participants' },
    { n: 100, ar: '100 مشارك', en: '100 participants', fr: '100 participants' },
    { n: 103, ar: '103 مشاركين', en: '103 participants', fr: '103 participants' },
    { n: 111, ar: '111 مشاركًا', en: '111 participants', fr: '111 participants' },
    { n: 999, ar: '999 مشاركًا', en: '999 participants', fr: '999 participants' },
    { n: 1000, ar: '1000 مشارك', en: '1,000 participants', fr: '1 000 participants' },
    { n: 12_345, ar: '12345 مشاركًا', en: '12,345 participants', fr: '12 345 participants' },
    { n: 1_234_567, ar: '1234567 مشاركًا', en: '1,234,567 participants', fr: '1 234 567 participants' },
  ])('$n', ({ n, ar, en, fr }) => {
    expect(printed({ of: 'participants', n })).toEqual([ar, en, fr]);
  });

  it.each([
    { n: 40, ar: '40% من النساء', en: '40% women', fr: '40 % de femmes' },
    { n: 12.5, ar: '12.5% من النساء', en: '12.5% women', fr: '12,5 % de femmes' },
    { n: 0.1234, ar: '0.1234% من النساء', en: '0.1234% women', fr: '0,1234 % de femmes' },
  ])('$n percent', ({ n, ar, en, fr }) => {
    expect(printed({ of: 'womenPercent', n })).toEqual([ar, en, fr]);
  });

  it.each([
    { qualifier: 'more-than', ar: 'أكثر من 5 جلسات', en: 'more than 5 sessions', fr: 'plus de 5 sessions' },
    { qualifier: 'about', ar: 'نحو 5 جلسات', en: 'about 5 sessions', fr: 'environ 5 sessions' },
    { qualifier: 'at-least', ar: 'ما لا يقل عن 5 جلسات', en: 'at least 5 sessions', fr: 'au moins 5 sessions' },
    { qualifier: 'nearly', ar: 'قرابة 5 جلسات', en: 'nearly 5 sessions', fr: 'près de 5 sessions' },
    { qualifier: 'expected', ar: 'يُتوقع 5 جلسات', en: 'an expected 5 sessions', fr: 'quelque 5 sessions' },
  ] as const)('$qualifier', ({ qualifier, ar, en, fr }) => {
    expect(printed({ of: 'sessions', n: 5, qualifier })).toEqual([ar, en, fr]);
  });

  it('joins several, and says when', () => {
    expect(printed({ of: 'countries', n: 12 }, { of: 'media', n: 1 })).toEqual([
      '12 دولة، و1 إعلامي',
      '12 countries and 1 media representative',
      '12 pays et 1 représentant des médias',
    ]);
    expect(printed({ of: 'hubs', n: 4 }, { of: 'mayors', n: 3 }, { of: 'members', n: 50, on: '2031-06' })).toEqual([
      '4 مراكز مشاركة عن بعد، و3 رؤساء بلديات، و50 عضوًا (في يونيو 2031)',
      '4 remote hubs, 3 mayors and 50 members (in June 2031)',
      '4 pôles de participation à distance, 3 maires et 50 membres (en juin 2031)',
    ]);
    expect(printed()).toEqual(['', '', '']);
  });

  it.each(Object.keys(countUnits) as CountUnit[])('%s has a noun for every number in its language', (of) => {
    for (const n of [1, 2, 3, 11, 100])
      for (const language of languages) {
        const said = printCounts([{ of, n }], language);
        expect(said).toMatch(new RegExp(String.raw`^${n} ?(?:% )?\p{L}{2}`, 'u'));
        expect(/\p{Script=Arabic}/u.test(said)).toBe(language === 'ar');
      }
  });
});
