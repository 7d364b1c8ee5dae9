import { describe, expect, it } from 'vitest';
import { findCodes } from '../../../src/language/find-codes.ts';

const codes = (text: string) => findCodes(text).map(([start, end]) => text.slice(start, end));

describe('findCodes', () => {
  it.each([
    { text: 'the report A/61/204 and its annex', found: ['A/61/204'] },
    { text: 'en vertu de A/RES/61/204.', found: ['A/RES/61/204'] },
    { text: 'بموجب القرار 61/204 الصادر أمس', found: ['61/204'] },
    { text: 'القرار ٦١/٢٠٤', found: ['٦١/٢٠٤'] },
    { text: 'الجلسة رقم 14 والعدد 3', found: ['رقم 14', 'العدد 3'] },
    { text: 'workshop no. 14, event #207', found: ['no. 14', '#207'] },
    { text: 'atelier n° 14', found: ['n° 14'] },
    { text: 'numéro 9', found: ['numéro 9'] },
    { text: 'in 2019, 40 boats', found: [] },
    { text: 'le 12/05/2019', found: [] },
    { text: 'xA/61/204', found: [] },
    { text: '', found: [] },
  ])('$text', ({ text, found }) => {
    expect(codes(text)).toEqual(found);
  });
});
