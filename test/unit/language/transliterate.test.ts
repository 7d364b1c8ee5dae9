import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity } from '../../../src/language/transliterate.ts';
import { namePairs } from './name-pairs.ts';
import { anyText } from './texts.ts';

// Every name with one 37 and one 91 places further on: never its own.
const unrelated = [37, 91].flatMap((step) =>
  namePairs.map(([latin], i) => [latin, namePairs[(i + step) % namePairs.length]![1]] as const),
);

describe('nameSimilarity', () => {
  it('knows most names in their other script', () => {
    const missed = namePairs.filter(([latin, arabic]) => nameSimilarity(latin, arabic) < 0.8);
    expect(namePairs.length).toBeGreaterThan(150);
    // Names that changed on their way, and not in their spelling alone.
    expect(missed.map(([latin]) => latin)).toEqual(['brussels', 'damascus', 'descartes', 'athens']);
  });

  it('keeps unrelated names apart', () => {
    const similarities = unrelated.map(([latin, arabic]) => nameSimilarity(latin, arabic));
    expect(unrelated.length).toBeGreaterThan(300);
    expect(similarities.filter((similarity) => similarity >= 0.8)).toEqual([]);
    expect(similarities.filter((similarity) => similarity > 0.5).length).toBeLessThan(0.02 * unrelated.length);
  });

  it.each([
    ['geneva', 'بجنيف'],
    ['tunis', 'وتونس'],
    ['kuwait', 'بالكويت'],
    ['sudan', 'للسودان'],
    ['ghent', 'گنت'],
    ['pakistan', 'پاکستان'.replaceAll('ک', 'ك')],
  ])('hears %s in %s', (latin, arabic) => {
    expect(nameSimilarity(latin, arabic)).toBeGreaterThan(0.8);
  });

  it('prefers the closer spelling', () => {
    expect(nameSimilarity('baku', 'باكو')).toBeGreaterThan(nameSimilarity('baku', 'باك'));
    expect(nameSimilarity('mahmoud', 'محمود')).toBeGreaterThan(nameSimilarity('mahmoud', 'محمد'));
    expect(nameSimilarity('tunis', 'تونس')).toBeGreaterThan(nameSimilarity('tunis', 'بتونس'));
  });

  it('goes from 0 to 1 in either order', () => {
    const word = fc.oneof(anyText, fc.constantFrom(...namePairs.flat()));
    fc.assert(
      fc.property(fc.constantFrom(...namePairs), word, ([latin, arabic], any) => {
        expect(nameSimilarity(arabic, latin)).toBe(nameSimilarity(latin, arabic));
        for (const other of [latin, arabic]) {
          const similarity = nameSimilarity(other, any);
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
