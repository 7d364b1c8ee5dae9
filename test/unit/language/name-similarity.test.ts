import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../src/language/name-index.ts';
import { nameSimilarity } from '../../../src/language/name-similarity.ts';
import { normalize } from '../../../src/language/normalize.ts';
import { namePairs } from './name-pairs.ts';

const latinNames = namePairs.map(([latin]) => latin);
const arabicNames = namePairs.map(([, arabic]) => arabic);
// Each name with another pair's, 200 times: the steps have no factor in common with the number of pairs.
const unrelated = [37, 74].flatMap((step) =>
  latinNames.slice(0, 100).map((latin, at) => [latin, arabicNames[(at + step) % arabicNames.length]!] as const),
);
const latinWord = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 14 });
const arabicWord = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'), maxLength: 12 });

describe('nameSimilarity', () => {
  it.each(namePairs.slice(0, 30))('knows %s as %s', (latin, arabic) => {
    expect(nameSimilarity(latin, arabic)).toBeGreaterThanOrEqual(0.8);
  });

  it('knows 95 of 100 names, and 98 of 100 at 0.75', () => {
    const share = (least: number) =>
      namePairs.filter(([latin, arabic]) => nameSimilarity(latin, arabic) >= least).length / namePairs.length;
    expect(share(0.8)).toBeGreaterThan(0.95);
    expect(share(0.75)).toBeGreaterThan(0.97);
  });

  it('takes none of 200 unrelated pairs for the same, and hardly one for half alike', () => {
    const alike = unrelated.map(([latin, arabic]) => nameSimilarity(latin, arabic));
    expect(alike).toHaveLength(200);
    expect(Math.max(...alike)).toBeLessThan(0.75);
    expect(alike.filter((similarity) => similarity > 0.5).length).toBeLessThanOrEqual(3);
  });

  it.each(['الامازون', 'والامازون', 'بالامازون', 'للامازون', 'وامازون'])('reads amazon in %s', (arabic) => {
    expect(nameSimilarity('amazon', arabic)).toBeGreaterThan(0.9);
  });

  it('trusts a word as it is written more than without one letter', () => {
    expect(nameSimilarity('baku', 'باكو')).toBeGreaterThan(nameSimilarity('baku', 'وباكو'));
    expect(nameSimilarity('eco', 'باكو')).toBeLessThan(0.8);
  });

  it.each([
    ['Beyoncé', 'بيونسيه'],
    ['Genève', 'جنيف'],
    ['São', 'ساو'],
    ['Zürich', 'زيورخ'],
  ])('knows %s when normalised', (latin, arabic) => {
    expect(nameSimilarity(normalize(latin), normalize(arabic))).toBeGreaterThan(0.8);
  });

  it.each([
    ['', ''],
    ['', 'باكو'],
    ['baku', ''],
    ['2031', 'باكو'],
    ['baku', '2031'],
  ])('is 0 for "%s" and "%s"', (latin, arabic) => {
    expect(nameSimilarity(latin, arabic)).toBe(0);
  });

  it('is always the same number from 0 to 1', () => {
    fc.assert(
      fc.property(latinWord, arabicWord, (latin, arabic) => {
        const similarity = nameSimilarity(latin, arabic);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(nameSimilarity(latin, arabic)).toBe(similarity);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(nameSimilarity(normalize(one), normalize(other))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('createNameIndex', () => {
  const index = createNameIndex([...latinNames, ...arabicNames]);

  it.each([0.6, 0.75, 0.8, 0.85, 1])('finds in both scripts what is %d alike, and nothing else', (least) => {
    for (const latin of latinNames.slice(0, 40)) {
      const alike = arabicNames.filter((arabic) => nameSimilarity(latin, arabic) >= least);
      expect(index.find(latin, least)).toHaveLength(Math.min(8, alike.length));
    }
    for (const arabic of arabicNames.slice(0, 40)) {
      const alike = latinNames.filter((latin) => nameSimilarity(latin, arabic) >= least);
      expect(index.find(arabic, least)).toHaveLength(Math.min(8, alike.length));
    }
  });

  it('gives the similarities of nameSimilarity, the best first', () => {
    fc.assert(
      fc.property(
        latinWord,
        fc.array(arabicWord, { maxLength: 30 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (latin, words, least) => {
          const own = [...new Set(words)].map((word) => nameSimilarity(latin, word)).filter((alike) => alike >= least);
          const found = createNameIndex(words).find(latin, least);
          const expected = own.sort((one, other) => other - one).slice(0, 8);
          expect(found).toHaveLength(expected.length);
          for (const [at, { word, similarity }] of found.entries()) {
            expect(similarity).toBeCloseTo(expected[at]!, 9);
            expect(similarity).toBeCloseTo(nameSimilarity(latin, word), 9);
          }
        },
      ),
    );
  });

  it('gives each word once, eight at most', () => {
    const words = ['امازون', 'الامازون', 'الامازون', ...[...'تثجحخدذرز'].map((letter) => `امازون${letter}`)];
    const found = index.find('amazon', 0.8).map(({ word }) => word);
    expect(found[0]).toBe('الامازون');
    const more = createNameIndex(words)
      .find('amazon', 0.1)
      .map(({ word }) => word);
    expect(more).toHaveLength(8);
    expect(new Set(more).size).toBe(8);
    expect(more.slice(0, 2)).toEqual(['امازون', 'الامازون']);
  });

  it.each(['', '2031', '،'])('finds nothing for "%s"', (word) => {
    expect(index.find(word, 0)).toEqual([]);
    expect(createNameIndex([]).find('baku', 0.8)).toEqual([]);
  });
});
