import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../../src/language/find-organisations.ts';

const organisations = (text: string) => findOrganisations(text).map(([start, end]) => text.slice(start, end));

describe('findOrganisations', () => {
  it.each([
    { text: 'نظمته وزارة الصيد البحري في صور.', found: ['وزارة الصيد البحري'] },
    { text: 'بدعوة من جمعية أصدقاء الميناء، افتتح اللقاء.', found: ['جمعية أصدقاء الميناء'] },
    { text: 'وقّعت هيئة المنارات ووزارة النقل اتفاقاً.', found: ['هيئة المنارات', 'ووزارة النقل اتفاقاً'] },
    { text: 'قدّمت لجنة الأرصفة التي اجتمعت أمس تقريرها.', found: ['لجنة الأرصفة'] },
    { text: 'It was hosted by the Ministry of Fisheries yesterday.', found: ['Ministry of Fisheries'] },
    { text: 'the Harbour Lights Association met', found: ['Harbour Lights Association'] },
    { text: 'organisé par le Ministère de la Pêche', found: ['Ministère de la Pêche'] },
    { text: 'avec la Société des Phares de l’Ouest', found: ['Société des Phares de l’Ouest'] },
    { text: 'experts of ABCD and XYZ spoke', found: ['ABCD', 'XYZ'] },
    { text: 'The Old Harbour is wide.', found: [] },
    { text: 'the document A/RES/70/125', found: [] },
    { text: 'الوزارة', found: [] },
    { text: '', found: [] },
  ])('$text', ({ text, found }) => {
    expect(organisations(text)).toEqual(found);
  });

  it('finds the longer of two that begin together first', () => {
    expect(organisations('the XYZ Foundation met')).toEqual(['XYZ Foundation', 'XYZ']);
  });
});
