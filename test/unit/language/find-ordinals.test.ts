import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrdinals } from '../../../src/language/find-ordinals.ts';
import { anyText } from './texts.ts';

const ordinalsOf = (text: string) =>
  findOrdinals(text).map(({ span: [start, end], value }) => `${text.slice(start, end)}=${value}`);
const valuesOf = (text: string) => findOrdinals(text).map(({ value }) => value);

const masculine =
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر|الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر';
const feminine =
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة|الحادية_عشرة الثانية_عشرة الثالثة_عشرة الرابعة_عشرة الخامسة_عشرة السادسة_عشرة السابعة_عشرة الثامنة_عشرة التاسعة_عشرة';
const english =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const french =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième';
const spread = (list: string) => list.split(/[ |]/u).map((name) => name.replaceAll('_', ' '));

describe('findOrdinals', () => {
  it.each([
    { what: 'masculine', list: spread(masculine), before: 'المحفل ', behind: '' },
    { what: 'feminine', list: spread(feminine), before: 'الدورة ', behind: '' },
    { what: 'English', list: spread(english), before: 'the ', behind: ' round' },
    { what: 'French', list: spread(french), before: 'le ', behind: ' tour' },
  ])('counts up in $what', ({ list, before, behind }) => {
    expect(list.map((name) => valuesOf(before + name + behind))).toEqual(list.map((_, i) => [i + 1]));
  });

  it('counts up to forty in digits', () => {
    const numbers = Array.from({ length: 40 }, (_, i) => i + 1);
    expect(numbers.map((n) => valuesOf(`${n}th, ${n}e, ${n}ème, ${n}eme`))).toEqual(numbers.map((n) => [n, n, n, n]));
    expect(numbers.map((n) => valuesOf(`الدورة ${n}`))).toEqual(numbers.map((n) => [n]));
  });

  it.each([
    { text: 'الحادي والعشرون', found: ['الحادي والعشرون=21'] },
    { text: 'الحادية والثلاثين', found: ['الحادية والثلاثين=31'] },
    { text: 'الثالث و الأربعون', found: ['الثالث و الأربعون=43'] },
    { text: 'القرن الواحد والعشرين', found: ['الواحد والعشرين=21'] },
    { text: 'الدورة السبعون للجمعية', found: ['السبعون=70'] },
    { text: 'المنتدى العشرين', found: ['العشرين=20'] },
    { text: 'بالخامسة وللسادسة', found: ['بالخامسة=5', 'وللسادسة=6'] },
    { text: 'الاول والاولي', found: ['الاول=1', 'والاولي=1'] },
    { text: 'أولى جلساته ومرحلة أولى', found: ['أولى=1', 'أولى=1'] },
    { text: 'تاني منتدى وتالت منتدى', found: ['تاني=2', 'وتالت=3'] },
    { text: 'في التامنة والتاسعه', found: ['التامنة=8', 'والتاسعه=9'] },
    { text: 'الدورتان الرابعة والخامسة عشرة', found: ['الرابعة=4', 'والخامسة عشرة=15'] },
    { text: 'قمة ثانية ومنتدى ثانٍ', found: ['ثانية=2', 'ثانٍ=2'] },
    { text: 'twenty-first and thirty second', found: ['twenty-first=21', 'thirty second=32'] },
    { text: '1st 2nd 3rd 21st', found: ['1st=1', '2nd=2', '3rd=3', '21st=21'] },
    { text: '1er 1re 1ère 2nde 15ᵉ', found: ['1er=1', '1re=1', '1ère=1', '2nde=2', '15ᵉ=15'] },
    { text: 'XVe XXIème Ier IVe', found: ['XVe=15', 'XXIème=21', 'Ier=1', 'IVe=4'] },
    { text: 'vingt et unième, trente-deuxième', found: ['vingt et unième=21', 'trente-deuxième=32'] },
    { text: 'soixante-quinzième', found: ['soixante-quinzième=75'] },
    { text: 'une seconde édition', found: ['seconde=2'] },
    { text: 'a second summit', found: ['second=2'] },
    // numbered things
    { text: 'النسخة الـ15 من', found: ['15=15'] },
    { text: 'في الدورة ١٥ للمنتدى', found: ['١٥=15'] },
    { text: 'الاجتماع رقم 3 خمسة', found: ['3=3'] },
    { text: 'الدورة خمستاشر فين؟', found: ['خمستاشر=15'] },
    { text: 'Session no. 15 people', found: ['15=15'] },
    { text: 'at meeting 12, edition 3 of', found: ['12=12', '3=3'] },
    { text: 'réunion n° 15 et édition 2', found: ['15=15', '2=2'] },
  ])('finds $found', ({ text, found }) => {
    expect(ordinalsOf(text)).toEqual(found);
  });

  it.each([
    { what: 'seconds', text: '30 second, per second, in a second, 10 ثوانٍ و30 ثانية، كل ثانية، ميغابت في الثانية' },
    { what: 'hours', text: 'الساعة الثانية، الساعة العاشرة' },
    { what: 'months', text: 'كانون الثاني، وتشرين الأول، ربيع الأول' },
    { what: 'firstly', text: 'First, at first, first of all, أولاً، أول ما، أول أمس' },
    { what: 'verbs', text: 'أولى الوزير اهتماماً' },
    { what: 'again and another', text: 'مرة ثانية، سؤال تاني، شي ثاني' },
    { what: 'fractions', text: 'one third, a fifth of it, un dixième des voix' },
    { what: 'ministers', text: 'le Premier ministre' },
    { what: 'cardinals', text: 'fifteen 15 خمسة عشر العشرين quinze IGF 15' },
    { what: 'what came to a meeting', text: 'حضر الدورة 15 خبيراً؛ شارك في الجلسة خمسة متحدثين؛ meeting 15 people' },
    { what: 'days', text: 'session 12 June' },
    { what: 'Roman numerals alone', text: 'Mohammed VI, Vie, Le, Ive, XL' },
    { what: 'nothing', text: '' },
  ])('leaves $what', ({ text }) => {
    expect(ordinalsOf(text)).toEqual([]);
  });

  it('finds places in order that do not overlap', () => {
    const part = fc.constantFrom(
      'الخامس',
      'عشر',
      'و',
      'العشرون',
      'twenty',
      'first',
      'الدورة',
      '15',
      'XVe',
      'الـ',
      ' ',
      '-',
    );
    const text = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { span, value } of findOrdinals(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThan(100);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
