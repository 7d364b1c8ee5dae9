import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/language/tokenize.ts';
import { analyzeText } from '../../../src/indexes/analyze-text.ts';
import { languages } from '../../../src/language/language.ts';

describe('analyzeText', () => {
  it.each([
    {
      what: 'a word in four-letter pieces with its edges',
      text: 'منتدى',
      language: 'ar' as const,
      terms: { grams: ['_منت', 'منتد', 'نتدي', 'تدي_'], stems: ['منتد'] },
    },
    {
      what: 'a short word whole',
      text: 'In',
      language: 'en' as const,
      terms: { grams: ['_in_'], stems: ['in'] },
    },
    {
      what: 'spelling variants to one form',
      text: 'أمّة',
      language: 'ar' as const,
      terms: { grams: ['_امه', 'امه_'], stems: ['امه'] },
    },
    {
      what: 'a word as often as it occurs',
      text: 'a b a',
      language: 'fr' as const,
      terms: { grams: ['_a_', '_b_', '_a_'], stems: ['a', 'b', 'a'] },
    },
    { what: 'nothing for no words', text: ' …\n', language: 'ar' as const, terms: { grams: [], stems: [] } },
  ])('gives $what', ({ text, language, terms }) => {
    expect(analyzeText(text, language)).toEqual(terms);
  });

  it('stems by the language of the text', () => {
    const stem = (language: 'en' | 'fr') => analyzeText('nationaux', language).stems;
    expect(stem('fr')).not.toEqual(stem('en'));
  });

  it('gives a stem and a gram at least for each word, and never an empty term or one with a space or line break', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\n', 'كلمة', 'word', '2017م')));
    fc.assert(
      fc.property(
        text.map((parts) => parts.join('')),
        fc.constantFrom(...languages),
        (text, language) => {
          const { grams, stems } = analyzeText(text, language);
          const count = words(text).length;
          expect(grams.length).toBeGreaterThanOrEqual(count);
          expect(stems.length).toBeGreaterThanOrEqual(count);
          for (const term of [...grams, ...stems]) expect(term).toMatch(/^\S+$/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});
