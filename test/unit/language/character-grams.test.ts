import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterGrams } from '../../../src/language/character-grams.ts';

describe('characterGrams', () => {
  it.each([
    { word: 'منتدي', grams: ['_منت', 'منتد', 'نتدي', 'تدي_'] },
    { word: 'igf', grams: ['_igf', 'igf_'] },
    { word: 'في', grams: ['_في_'] },
    { word: 'و', grams: ['_و_'] },
    { word: '𐤀𐤁𐤂', grams: ['_𐤀𐤁𐤂', '𐤀𐤁𐤂_'] },
    { word: '', grams: ['__'] },
  ])('cuts "$word"', ({ word, grams }) => {
    expect(characterGrams(word)).toEqual(grams);
  });

  it('takes another size', () => {
    expect(characterGrams('abc', 3)).toEqual(['_ab', 'abc', 'bc_']);
  });

  it('covers every character once a gram begins there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), (word) => {
        const grams = characterGrams(word).map((gram) => [...gram]);
        const starts = grams.slice(0, -1).map(([first]) => first);
        expect([...starts, ...(grams.at(-1) ?? [])].join('')).toBe(`_${word}_`);
      }),
    );
  });
});
