import { describe, expect, it } from 'vitest';
import { hasShape, isCount, isText } from '../../../src/foundation/has-shape.ts';

const shape = { name: isText, pages: isCount };

describe('hasShape', () => {
  it.each([
    { value: { name: 'a', pages: 3 }, expected: true },
    { value: { pages: 0, name: '' }, expected: true },
    { value: { name: 'a' }, expected: false },
    { value: { name: 'a', pages: 3, more: 1 }, expected: false },
    { value: { name: 'a', pages: -1 }, expected: false },
    { value: { name: 'a', pages: 1.5 }, expected: false },
    { value: { name: 1, pages: 3 }, expected: false },
    { value: ['a', 3], expected: false },
    { value: null, expected: false },
    { value: 'name', expected: false },
    { value: JSON.parse('{"name":"a","pages":3,"__proto__":1}') as unknown, expected: false },
  ])('$value: $expected', ({ value, expected }) => {
    expect(hasShape<{ name: string; pages: number }>(value, shape)).toBe(expected);
  });
});
