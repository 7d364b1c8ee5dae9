import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { printInterval } from '../../../src/records/print-interval.ts';
import { printSpan } from '../../../src/records/print-span.ts';

const cases = [
  {
    what: 'days of one month',
    start: '2031-05-03',
    end: '2031-05-07',
    ar: 'من 3 إلى 7 مايو 2031',
    en: 'from 3 to 7 May 2031',
    fr: 'du 3 au 7 mai 2031',
    spans: ['3–7 مايو 2031', '3–7 May 2031', '3–7 mai 2031'],
  },
  {
    what: 'days of two months',
    start: '2031-04-29',
    end: '2031-05-01',
    ar: 'من 29 أبريل إلى 1 مايو 2031',
    en: 'from 29 April to 1 May 2031',
    fr: 'du 29 avril au 1er mai 2031',
    spans: ['29 أبريل – 1 مايو 2031', '29 April – 1 May 2031', '29 avril – 1er mai 2031'],
  },
  {
    what: 'days of two years',
    start: '2031-12-30',
    end: '2032-01-02',
    ar: 'من 30 ديسمبر 2031 إلى 2 يناير 2032',
    en: 'from 30 December 2031 to 2 January 2032',
    fr: 'du 30 décembre 2031 au 2 janvier 2032',
    spans: ['30 ديسمبر 2031 – 2 يناير 2032', '30 December 2031 – 2 January 2032', '30 décembre 2031 – 2 janvier 2032'],
  },
  {
    what: 'the same day and month of two years',
    start: '2031-06-05',
    end: '2032-06-05',
    ar: 'من 5 يونيو 2031 إلى 5 يونيو 2032',
    en: 'from 5 June 2031 to 5 June 2032',
    fr: 'du 5 juin 2031 au 5 juin 2032',
    spans: ['5 يونيو 2031 – 5 يونيو 2032', '5 June 2031 – 5 June 2032', '5 juin 2031 – 5 juin 2032'],
  },
  {
    what: 'one day',
    start: '2031-08-11',
    end: undefined,
    ar: 'في 11 أغسطس 2031',
    en: 'on 11 August 2031',
    fr: 'le 11 août 2031',
    spans: ['11 أغسطس 2031', '11 August 2031', '11 août 2031'],
  },
  {
    what: 'one day, written twice',
    start: '2031-02-01',
    end: '2031-02-01',
    ar: 'في 1 فبراير 2031',
    en: 'on 1 February 2031',
    fr: 'le 1er février 2031',
    spans: ['1 فبراير 2031', '1 February 2031', '1er février 2031'],
  },
  {
    what: 'a month',
    start: '2031-07',
    end: undefined,
    ar: 'في يوليو 2031',
    en: 'in July 2031',
    fr: 'en juillet 2031',
    spans: ['يوليو 2031', 'July 2031', 'juillet 2031'],
  },
  {
    what: 'two months',
    start: '2031-09',
    end: '2031-11',
    ar: 'من سبتمبر 2031 إلى نوفمبر 2031',
    en: 'from September 2031 to November 2031',
    fr: 'de septembre 2031 à novembre 2031',
    spans: ['سبتمبر 2031 – نوفمبر 2031', 'September 2031 – November 2031', 'septembre 2031 – novembre 2031'],
  },
  {
    what: 'two months, the first with a vowel',
    start: '2031-10',
    end: '2032-03',
    ar: 'من أكتوبر 2031 إلى مارس 2032',
    en: 'from October 2031 to March 2032',
    fr: 'd’octobre 2031 à mars 2032',
    spans: ['أكتوبر 2031 – مارس 2032', 'October 2031 – March 2032', 'octobre 2031 – mars 2032'],
  },
  {
    what: 'a year',
    start: '2031',
    end: undefined,
    ar: 'في عام 2031',
    en: 'in 2031',
    fr: 'en 2031',
    spans: ['2031', '2031', '2031'],
  },
  {
    what: 'two years',
    start: '2031',
    end: '2034',
    ar: 'من عام 2031 إلى عام 2034',
    en: 'from 2031 to 2034',
    fr: 'de 2031 à 2034',
    spans: ['2031–2034', '2031–2034', '2031–2034'],
  },
  {
    what: 'a year to a day',
    start: '2031',
    end: '2034-11-16',
    ar: 'من عام 2031 إلى 16 نوفمبر 2034',
    en: 'from 2031 to 16 November 2034',
    fr: 'de 2031 au 16 novembre 2034',
    spans: ['2031–16 نوفمبر 2034', '2031–16 November 2034', '2031–16 novembre 2034'],
  },
  {
    what: 'a day to a month',
    start: '2031-03-16',
    end: '2032-01',
    ar: 'من 16 مارس 2031 إلى يناير 2032',
    en: 'from 16 March 2031 to January 2032',
    fr: 'du 16 mars 2031 à janvier 2032',
    spans: ['16 مارس 2031 – يناير 2032', '16 March 2031 – January 2032', '16 mars 2031 – janvier 2032'],
  },
] as const;

describe('printInterval', () => {
  it.each(cases)('says $what', ({ start, end, ar, en, fr }) => {
    expect(languages.map((language) => printInterval(start, end, language))).toEqual([ar, en, fr]);
  });

  it('names every month once in each language', () => {
    for (const language of languages) {
      const said = Array.from({ length: 12 }, (_, i) =>
        printInterval(`2031-${String(i + 1).padStart(2, '0')}`, undefined, language),
      );
      expect(new Set(said).size).toBe(12);
      for (const month of said) expect(month).toMatch(/^\p{L}+ \p{L}+ 2031$/u);
    }
  });
});

describe('printSpan', () => {
  it.each(cases)('shows $what', ({ start, end, spans }) => {
    expect(languages.map((language) => printSpan(start, end, language))).toEqual(spans);
  });

  it('keeps every number of the interval, and no preposition', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const moment = fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([date, length]) => date.toISOString().slice(0, length));
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(...languages), (one, two, language) => {
        const [start, end] = [one, two].toSorted() as [string, string];
        const said = printInterval(start, end, language);
        const shown = printSpan(start, end, language);
        expect(shown.match(/\d+/gu)).toEqual(said.match(/\d+/gu));
        expect(shown).toMatch(language === 'ar' ? /^(?!في |من )/u : /^(?!(?:on|in|from|le|en|du|de) |d’)/u);
        expect(shown.includes('–')).toBe(start !== end);
      }),
    );
  });
});
