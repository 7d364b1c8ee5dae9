import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/language/find-dates.ts';
import { anyText } from './texts.ts';

const datesOf = (text: string) => findDates(text).map(([start, end]) => text.slice(start, end));

describe('findDates', () => {
  it.each([
    // Arabic
    { text: 'عُقد من 12 إلى 16 يونيو 2017 في صور', dates: ['12 إلى 16 يونيو 2017'] },
    { text: 'بين ٣ و٥ أيلول ٢٠١٩', dates: ['٣ و٥ أيلول ٢٠١٩'] },
    { text: 'يوم 12 يونيو.', dates: ['12 يونيو'] },
    { text: 'في 28 حزيران/يونيو، ثم', dates: ['28 حزيران/يونيو'] },
    { text: '28 حزيران/يونيو إلى 2 تموز/يوليو 2019', dates: ['28 حزيران/يونيو إلى 2 تموز/يوليو 2019'] },
    { text: 'كانون الأول (ديسمبر) 2015', dates: ['كانون الأول (ديسمبر) 2015'] },
    { text: 'منذ تشرين الثاني 2020 وحتى شباط 2021', dates: ['تشرين الثاني 2020', 'شباط 2021'] },
    { text: 'أيّار ٢٠١٦ ونيـسان 2017', dates: ['أيّار ٢٠١٦', 'نيـسان 2017'] },
    { text: '4 جانفي 2018 و9 فيفري و7 جويلية 2018', dates: ['4 جانفي 2018', '9 فيفري و7 جويلية 2018'] },
    { text: '5 غشت 2022، 6 شتنبر، 20 دجنبر', dates: ['5 غشت 2022', '6 شتنبر', '20 دجنبر'] },
    { text: '12 من شهر مارس من عام 2018', dates: ['12 من شهر مارس من عام 2018'] },
    { text: 'الحادي والعشرين من آذار 2019', dates: ['الحادي والعشرين من آذار 2019'] },
    { text: 'في شهر رمضان ثم في شهر يونيو', dates: ['شهر يونيو'] },
    { text: 'من يونيو إلى سبتمبر 2017', dates: ['يونيو إلى سبتمبر 2017'] },
    { text: '12، 13 و14 يونيو 2017', dates: ['12، 13 و14 يونيو 2017'] },
    { text: 'بـ12 يونيو وبيونيو 2018', dates: ['12 يونيو', 'يونيو 2018'] },
    { text: '12 يونيو\u200F 2017', dates: ['12 يونيو\u200F 2017'] },
    { text: 'سنة 2017م أو ۱۹۹۹', dates: ['2017', '۱۹۹۹'] },
    { text: 'قمة 2003 و2005', dates: ['2003 و2005'] },
    { text: 'المنتدى الثاني مارس 2018', dates: ['مارس 2018'] },
    // English
    { text: 'held on 12-16 June 2017', dates: ['12-16 June 2017'] },
    { text: 'June 12, 2017', dates: ['June 12, 2017'] },
    { text: 'from June 28 to July 2, 2019', dates: ['June 28 to July 2, 2019'] },
    { text: 'the 12th of June 2017 and June 13', dates: ['12th of June 2017', 'June 13'] },
    { text: '30 November – 2 December 2015', dates: ['30 November – 2 December 2015'] },
    { text: 'Sept. 2019, Jan. 5, 2018, AUG 2020', dates: ['Sept. 2019', 'Jan. 5, 2018', 'AUG 2020'] },
    { text: 'June to September 2017', dates: ['June to September 2017'] },
    { text: '12, 13 and 14 June', dates: ['12, 13 and 14 June'] },
    { text: 'on 2 may 2018', dates: ['2 may 2018'] },
    { text: 'the 2017/2018 season', dates: ['2017/2018'] },
    { text: 'It was founded in 1998.', dates: ['1998'] },
    // French
    { text: 'le 1er janvier 2019', dates: ['1er janvier 2019'] },
    { text: 'du 12 au 16 juin 2017', dates: ['12 au 16 juin 2017'] },
    { text: 'du 28 juin au 2 juillet 2019', dates: ['28 juin au 2 juillet 2019'] },
    { text: 'les 12 et 13 Février', dates: ['12 et 13 Février'] },
    { text: '3 fevrier, aout 2020, 4 déc. 2021', dates: ['3 fevrier', 'aout 2020', '4 déc. 2021'] },
    { text: 'en de\u0301cembre 2021', dates: ['de\u0301cembre 2021'] },
    { text: 'octobre-novembre 2020', dates: ['octobre-novembre 2020'] },
    // numeric
    { text: '3/19/2018', dates: ['3/19/2018'] },
    { text: '19/03/2018 - 21/03/2018', dates: ['19/03/2018', '21/03/2018'] },
    { text: '2018-03-19T10:00', dates: ['2018-03-19'] },
    { text: '19.03.2018.', dates: ['19.03.2018'] },
    { text: '١٩/٣/٢٠١٨', dates: ['١٩/٣/٢٠١٨'] },
    { text: '19/3/18', dates: ['19/3/18'] },
    { text: '03/2018', dates: ['03/2018'] },
  ])('finds $dates', ({ text, dates }) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    { what: 'symbols of documents', text: 'A/70/125 A/RES/70/2015 E/2015/68' },
    { what: 'other numbers', text: '2,015 20155 201 1.2015 2017.5 IGF2019 978-92-9061' },
    { what: 'amounts', text: 'more than 2000 visitors; أكثر من 1950 زائرًا؛ plus de 2019 euros' },
    { what: 'round amounts', text: '2000 participants, about 2000 homes, حوالي 2000 بيت، 2000 شخص' },
    { what: 'verbs that are months', text: 'only 12 may enter; they march 12 miles; خلالها مارس 12 لاعبًا' },
    { what: 'days without a month', text: 'اليوم الثاني من الأسبوع، day 12' },
    { what: 'nothing', text: '' },
  ])('leaves $what', ({ text }) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('finds places in order that do not overlap', () => {
    const part = fc.constantFrom(
      '12',
      '2017',
      'يونيو',
      'June',
      'mai',
      '/',
      '-',
      ' ',
      ', ',
      'و',
      'إلى',
      'to',
      'من',
      '٣',
      '(',
      ')',
    );
    const text = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const [start, end] of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
