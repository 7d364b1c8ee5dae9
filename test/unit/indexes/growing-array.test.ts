import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrowingArray } from '../../../src/indexes/growing-array.ts';

const uint32 = fc.nat(2 ** 32 - 1);

describe('createGrowingArray', () => {
  it('holds what was pushed, whatever room it began with', () => {
    fc.assert(
      fc.property(fc.array(uint32), fc.nat(9), (numbers, room) => {
        const array = createGrowingArray(room);
        numbers.forEach((number, i) => {
          expect(array.length).toBe(i);
          array.push(number);
        });
        expect([...array.toArray()]).toEqual(numbers);
      }),
    );
  });

  it('hands out copies', () => {
    const array = createGrowingArray();
    array.push(1);
    array.toArray().fill(9);
    const before = array.toArray();
    array.push(2);
    expect([...array.toArray()]).toEqual([1, 2]);
    expect([...before]).toEqual([1]);
  });
});
