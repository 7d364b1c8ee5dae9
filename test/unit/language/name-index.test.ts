import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../src/language/name-index.ts';
import { nameSimilarity } from '../../../src/language/transliterate.ts';
import { namePairs } from './name-pairs.ts';

const latin = [...new Set(namePairs.map(([name]) => name))];
const arabic = [...new Set(namePairs.map(([, name]) => name))];

describe('createNameIndex', () => {
  const ofArabic = createNameIndex(arabic);
  const ofLatin = createNameIndex(latin);
  const alike = namePairs.filter(([one, other]) => nameSimilarity(one, other) >= 0.8);

  it('finds Arabic words for Latin ones', () => {
    const lost = alike.filter(([one, other]) => !ofArabic.find(one, 0.8).some(({ word }) => word === other));
    expect(lost).toEqual([]);
  });

  it('finds Latin words for Arabic ones', () => {
    const lost = alike.filter(([one, other]) => !ofLatin.find(other, 0.8).some(({ word }) => word === one));
    expect(lost).toEqual([]);
  });

  it('gives the similarity of each, the best first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...latin), fc.constantFrom(0.5, 0.7, 0.8, 0.9), (name, least) => {
        const found = ofArabic.find(name, least);
        expect(found.map(({ similarity }) => similarity)).toEqual(
          found.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
        );
        expect(new Set(found.map(({ word }) => word)).size).toBe(found.length);
        for (const { word, similarity } of found) {
          expect(similarity).toBeGreaterThanOrEqual(least);
          expect(similarity).toBeLessThanOrEqual(nameSimilarity(name, word));
        }
      }),
    );
  });

  it('finds nothing in the same script, for nothing, or in nothing', () => {
    expect(ofArabic.find('جنيف', 0.5)).toEqual([]);
    expect(ofArabic.find('', 0.5)).toEqual([]);
    expect(ofArabic.find('2031', 0.5)).toEqual([]);
    expect(createNameIndex([]).find('geneva', 0)).toEqual([]);
  });

  it('finds a word behind an article or a particle', () => {
    const index = createNameIndex(['بجنيف', 'والجزيره', 'جبن']);
    expect(index.find('geneva', 0.75).map(({ word }) => word)).toEqual(['بجنيف']);
    expect(index.find('jazeera', 0.8).map(({ word }) => word)).toEqual(['والجزيره']);
  });
});
