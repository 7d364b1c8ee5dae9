import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCountries, findPlaces } from '../../../src/language/find-places.ts';
import { anyText } from './texts.ts';

const placesOf = (text: string) => findPlaces(text).map(([start, end]) => text.slice(start, end));
const countriesOf = (text: string) => findCountries(text).map(([start, end]) => text.slice(start, end));

describe('findPlaces', () => {
  it.each([
    { text: 'عُقد في بيروت ثم في القاهرة', places: ['بيروت', 'القاهرة'] },
    { text: 'ببيروت وبالقاهرة ولتونس', places: ['ببيروت', 'وبالقاهرة', 'ولتونس'] },
    { text: 'بشرم الشيخ وبأديس أبابا', places: ['بشرم الشيخ', 'وبأديس أبابا'] },
    { text: 'سافر للكويت وللأردن', places: ['للكويت', 'وللأردن'] },
    { text: 'مدينة بَيْرُوت الجميلة', places: ['بَيْرُوت'] },
    { text: 'ريو دي جانيرو، نيروبي، باكو', places: ['ريو دي جانيرو', 'نيروبي', 'باكو'] },
    { text: 'لقاء عبر الإنترنت', places: ['عبر الإنترنت'] },
    { text: 'عبر الانترنت فقط', places: ['عبر الانترنت'] },
    { text: 'in Geneva, Tunis and Sharm el-Sheikh', places: ['Geneva', 'Tunis', 'Sharm el-Sheikh'] },
    { text: 'in rio de janeiro or João Pessoa', places: ['rio de janeiro', 'João Pessoa'] },
    { text: 'held online', places: ['online'] },
    { text: 'Lillestrom / Lillestrøm', places: ['Lillestrom', 'Lillestrøm'] },
    { text: 'à Genève, au Caire et à Addis-Abeba', places: ['Genève', 'Caire', 'Addis-Abeba'] },
    { text: 'une séance en ligne', places: ['en ligne'] },
    { text: 'وفد مصر', places: ['مصر'] },
  ])('finds $places', ({ text, places }) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    { what: 'adjectives of places', text: 'اللبنانية والمصريون، Egyptian, tunisienne' },
    { what: 'words that look like countries', text: 'دعم مالي للبنين، مسقط رأسه، tell us, la réunion, r u ok, e.u' },
    { what: 'parts of words', text: 'مصرف تونسي Iranian Paristan' },
    { what: 'nothing', text: '' },
  ])('leaves $what', ({ text }) => {
    expect(placesOf(text)).toEqual([]);
  });

  it('finds places in order that do not overlap', () => {
    const part = fc.constantFrom(
      'ب',
      'و',
      'لل',
      'مصر',
      'مالي',
      'في',
      'الشيخ',
      'شرم',
      'New',
      'York',
      'Kuwait',
      'City',
      ' ',
      ' ',
      '-',
    );
    const text = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const [start, end] of findPlaces(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('findCountries', () => {
  it.each([
    { text: 'وفود من لبنان ومصر والسعودية', countries: ['لبنان', 'ومصر', 'والسعودية'] },
    { text: 'المملكة العربية السعودية والإمارات', countries: ['المملكة العربية السعودية', 'والإمارات'] },
    { text: 'في مالي وجمهورية بنين', countries: ['مالي', 'بنين'] },
    { text: 'الولايات المتحدة وأميركا', countries: ['الولايات المتحدة', 'وأميركا'] },
    { text: 'Egypt, the UK, the U.S. and Ivory Coast', countries: ['Egypt', 'UK', 'U.S', 'Ivory Coast'] },
    { text: 'Bosnia and Herzegovina, Myanmar', countries: ['Bosnia and Herzegovina', 'Myanmar'] },
    { text: 'in turkey', countries: ['turkey'] },
    { text: 'l’Égypte, le Liban et la Côte d’Ivoire', countries: ['Égypte', 'Liban', 'Côte d’Ivoire'] },
    { text: 'les Émirats arabes unis', countries: ['Émirats arabes unis'] },
    { text: 'بيروت، Geneva, en ligne', countries: [] },
    { text: 'اللاعب الرواندي والحكم الكيني', countries: ['الرواندي', 'الكيني'] },
    { text: 'المصريون واللبنانيين والتونسيات', countries: ['المصريون', 'واللبنانيين', 'والتونسيات'] },
    { text: 'للوفد الجزائرية وبالسويسري', countries: ['الجزائرية', 'وبالسويسري'] },
    { text: 'الهند والهندي معاً', countries: ['الهند', 'والهندي'] },
    { text: 'المملكة العربية السعودية', countries: ['المملكة العربية السعودية'] },
    { text: 'لاعب مصري، لغة بنيني', countries: [] },
    { text: 'الدولي والوطني والعربي والمالي والتنفيذي', countries: [] },
  ])('finds $countries', ({ text, countries }) => {
    expect(countriesOf(text)).toEqual(countries);
  });
});
