import { expect, it } from 'vitest';
import { createRecentValues } from '../../../src/foundation/recent-values.ts';

it('keeps the values used last, as many as it may', () => {
  const recent = createRecentValues<string, number>(2);
  expect(recent.find('a')).toBeUndefined();
  expect(recent.keep('a', 0)).toBe(0);
  recent.keep('b', 1);
  expect(recent.find('a')).toBe(0);
  recent.keep('c', 2); // "b" is the one unused for longest
  expect(['a', 'b', 'c'].map((key) => recent.find(key))).toEqual([0, undefined, 2]);
  recent.keep('a', 3);
  expect(['a', 'b', 'c'].map((key) => recent.find(key))).toEqual([3, undefined, 2]);
});
