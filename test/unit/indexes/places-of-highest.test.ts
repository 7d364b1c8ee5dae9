import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOfHighest } from '../../../src/indexes/places-of-highest.ts';

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 60 }).map((list) => Float32Array.from(list));

it('finds the same as sorting all', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 20 }), fc.integer({ min: -6, max: 5 }), (numbers, count, above) => {
      const isUsable = (place: number) => place % 3 !== 0;
      const sorted = [...numbers.keys()].toSorted((a, b) => numbers[b]! - numbers[a]! || a - b);
      const expected = sorted.filter((place) => isUsable(place) && numbers[place]! > above).slice(0, count);
      expect(placesOfHighest(numbers, { count, above, isUsable })).toEqual(expected);
      expect(placesOfHighest(numbers, { count })).toEqual(sorted.slice(0, count));
    }),
  );
});
