import { describe, expect, it } from 'vitest';
import type { ShownFact } from '../../../../src/lookups/shown-fact.ts';
import { differenceOf, findOwnItems } from '../../../../src/web/page/compare-facts.ts';

function factOf(...values: readonly (string | readonly string[])[]): ShownFact {
  const shown = values.map((value) => ({
    text: typeof value === 'string' ? value : value.join('; '),
    items: typeof value === 'string' ? null : value,
    wording: null,
    note: null,
    sources: [],
  }));
  return { fact: 'tracks', label: 'Tracks', values: shown, isConflicting: false };
}

describe('differenceOf', () => {
  it.each([
    { left: factOf('Norvale'), right: factOf('Norvale'), is: 'same' },
    { left: factOf('Norvale'), right: factOf('Estmere'), is: 'different' },
    { left: factOf('140', '95'), right: factOf('140'), is: 'different' },
    { left: factOf('Norvale'), right: null, is: 'one' },
    { left: null, right: factOf('Norvale'), is: 'one' },
  ])('is "$is"', ({ left, right, is }) => {
    expect(differenceOf({ left, right })).toBe(is);
  });
});

describe('findOwnItems', () => {
  it.each([
    { left: factOf(['a', 'b', 'c']), right: factOf(['b', 'd']), own: ['a', 'c'] },
    { left: factOf(['a'], ['b']), right: factOf(['b']), own: ['a'] },
    { left: factOf(['a']), right: factOf(['a', 'b']), own: [] },
    // Where nothing is shared all would be set apart, and so nothing.
    { left: factOf(['a']), right: factOf(['b']), own: [] },
    { left: factOf(['a']), right: null, own: [] },
    { left: factOf('a'), right: factOf('b'), own: [] },
  ])('finds $own', ({ left, right, own }) => {
    expect([...findOwnItems(left, right)]).toEqual(own);
  });
});
